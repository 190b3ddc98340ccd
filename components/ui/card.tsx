import type { ReactNode } from 'react'
import { cx } from './cx'

export type CardProps = {
  title?: ReactNode
  actions?: ReactNode
  children: ReactNode /** The content reaches the edges, as a table does. */
  flush?: boolean | undefined
  id?: string | undefined
  className?: string | undefined
}

export function Card({ title, actions, children, flush, id, className }: CardProps) {
  return (
    <section id={id} className={cx('tt-card', className)}>
      {title && (
        <header>
          <h2>{title}</h2>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      <div className={flush ? undefined : 'p-4'}>{children}</div>
    </section>
  )
}
