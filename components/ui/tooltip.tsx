'use client'

import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react'
import { place } from './place'

/** The wiring of a tip: shown on hover, focus and click, gone on Escape, leave and blur. */
export function useTip() {
  const id = useId()
  const tip = useRef<HTMLSpanElement>(null)
  const show = (anchor: HTMLElement) => {
    if (!tip.current || tip.current.matches(':popover-open')) return
    tip.current.showPopover()
    place(tip.current, anchor)
  }
  const hide = () => tip.current?.matches(':popover-open') && tip.current.hidePopover()
  useEffect(() => {
    const gone = () => tip.current?.matches(':popover-open') && tip.current.hidePopover()
    window.addEventListener('scroll', gone, { capture: true, passive: true })
    return () => window.removeEventListener('scroll', gone, { capture: true })
  }, [])
  const leave = (event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>) => {
    if (event.type === 'blur' || !event.currentTarget.matches(':focus-visible')) hide()
  }
  return {
    tip: { id, ref: tip, role: 'tooltip', popover: 'manual' as const, className: 'tt-tip' },
    anchor: {
      'aria-describedby': id,
      onPointerEnter: (event: PointerEvent<HTMLElement>) => show(event.currentTarget),
      onPointerLeave: leave,
      onFocus: (event: FocusEvent<HTMLElement>) => show(event.currentTarget),
      onBlur: leave,
      onClick: (event: { currentTarget: HTMLElement }) => show(event.currentTarget),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') hide()
      },
    },
  }
}

export type TooltipProps = {
  text: React.ReactNode
  children: React.ReactNode
  className?: string | undefined
}

/** Words with more to say: a dotted underline, reachable by keyboard. */
export function Tooltip({ text, children, className }: TooltipProps) {
  const { anchor, tip } = useTip()
  return (
    <>
      <button
        type="button"
        className={className ?? 'tt-top cursor-help underline decoration-dotted underline-offset-4'}
        {...anchor}
      >
        {children}
      </button>
      <span {...tip}>{text}</span>
    </>
  )
}
