import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type Tone = 'info' | 'positive' | 'warning' | 'danger'

export const toneIcon: Record<Tone, IconName> = {
  info: 'info',
  positive: 'circle-check',
  warning: 'triangle-alert',
  danger: 'circle-x',
}

export type AlertProps = {
  tone?: Tone | undefined
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Read out when it appears. */
  live?: boolean | undefined
}

/** A notice in the flow of the page. */
export function Alert({ tone = 'info', title, children, actions, live }: AlertProps) {
  const role = live ? { role: tone === 'danger' ? 'alert' : 'status' } : undefined
  return (
    <div className="tt-note" data-tone={tone} {...role}>
      <Icon name={toneIcon[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  )
}
