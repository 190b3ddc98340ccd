'use client'

import type { ReactNode } from 'react'
import { useTip } from './tooltip'

export type WhyNotProps = {
  reason: ReactNode
  children: ReactNode
  className?: string | undefined
  label?: string | undefined
}

/** A button that cannot be used now: never disabled, so that it can be reached and say why. */
export function WhyNot({ reason, children, className, label }: WhyNotProps) {
  const { anchor, tip } = useTip()
  return (
    <>
      <button type="button" aria-disabled="true" aria-label={label} className={className} {...anchor}>
        {children}
      </button>
      <span {...tip}>{reason}</span>
    </>
  )
}
