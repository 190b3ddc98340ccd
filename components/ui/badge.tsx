import type { ReactNode } from 'react'
import type { Tone } from './alert'
import { cx } from './cx'

export type StatusBadgeProps = {
  tone?: Tone | 'neutral' | undefined
  children: ReactNode /** The date and the next step. */
  tip?: string | undefined
}

/** A state in colour, shape and words; the shape is drawn by the stylesheet. */
export function StatusBadge({ tone = 'neutral', children, tip }: StatusBadgeProps) {
  return (
    <span className={cx('tt-badge', tone !== 'neutral' && `tt-${tone}`)} {...(tip && { title: tip })}>
      {children}
    </span>
  )
}
