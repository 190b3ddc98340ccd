'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon, type IconName } from '../ui/icon'

export type NavEntry = {
  href: string
  label: string
  icon: IconName
  /** Only the page itself is "here", not those below it. */
  exact?: boolean | undefined
  /** A number that waits for one. */
  count?: string | undefined
}

export function NavLink({ href, label, icon, exact, count }: NavEntry) {
  const path = usePathname()
  const here = path === href || (!exact && href !== '/' && path.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
      onClick={event => event.currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover()}
    >
      <Icon name={icon} />
      {label}
      {count && <b>{count}</b>}
    </Link>
  )
}
