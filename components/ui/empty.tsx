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
}

const icons = { nothing: 'layers', 'no-match': 'search-x', forbidden: 'lock' } as const

export function Empty({ kind = 'nothing', title, children, action, icon }: EmptyProps) {
  return (
    <div className="grid justify-items-center gap-1 rounded-lg border border-dashed border-line px-6 py-12 text-center">
      <span className="mb-2 grid size-10 place-items-center rounded-lg bg-accent-soft text-accent shadow-[4px_-4px_0_-1px_var(--color-signal)]">
        <Icon name={icon ?? icons[kind]} className="size-5" />
      </span>
      <h2 className="text-lg">{title}</h2>
      {children && <div className="max-w-[52ch] text-sm text-ink-muted">{children}</div>}
      {action && <div className="pt-3">{action}</div>}
    </div>
  )
}
