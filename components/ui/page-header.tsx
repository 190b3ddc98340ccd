import type { ReactNode } from 'react'

export type PageHeaderProps = {
  title: ReactNode
  crumbs?: ReactNode
  status?: ReactNode /** A line under the title: an id to copy, a sentence. */
  lead?: ReactNode
  actions?: ReactNode
  tabs?: ReactNode
}

/** The head of a page: its one `h1`, its state, its acts. */
export function PageHeader({ title, crumbs, status, lead, actions, tabs }: PageHeaderProps) {
  return (
    <div className="grid gap-1 pb-5">
      {crumbs}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-xl wrap-anywhere">{title}</h1>
          {status}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <div className="max-w-[76ch] text-sm text-ink-muted wrap-anywhere">{lead}</div>}
      {tabs && <div className="min-w-0 pt-2">{tabs}</div>}
    </div>
  )
}
