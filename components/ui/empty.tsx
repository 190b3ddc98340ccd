import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type EmptyProps = {
  /** Nothing yet, nothing that matches, or nothing one may see. */
  kind?: 'nothing' | 'no-match' | 'forbidden' | undefined
  title: ReactNode
  children?: ReactNode
  /** The one next act: create, clear the filters, or who can grant it. */
  action?: ReactNode
  icon?: IconName | undefined
  /** It is all that the page says: its title is the page's own. */
  whole?: boolean | undefined
}

const icons = { nothing: 'layers', 'no-match': 'search-x', forbidden: 'lock' } as const

export function Empty({ kind = 'nothing', title, children, action, icon, whole }: EmptyProps) {
  const Heading = whole ? 'h1' : 'h2'
  return (
    <div className="tt-empty">
      <span>
        <Icon name={icon ?? icons[kind]} className="size-5" />
      </span>
      <Heading>{title}</Heading>
      {children && <div>{children}</div>}
      {action && <div>{action}</div>}
    </div>
  )
}
