'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export type NavLinkProps = {
  href: string
  children: ReactNode /** Only the page itself, not those below it. */
  exact?: boolean | undefined
}

export function NavLink({ href, children, exact }: NavLinkProps) {
  const path = usePathname()
  const here = path === href || (!exact && href !== '/' && path.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
      onClick={event => event.currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover()}
    >
      {children}
    </Link>
  )
}
