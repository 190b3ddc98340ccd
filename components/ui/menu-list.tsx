'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { MenuEntry, type MenuItem } from './menu-item'
import { place } from './place'

export type MenuListProps = {
  label: string
  items: readonly MenuItem[]
  /** The id of what the menu is about. */
  of: string
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
}

/** An open menu: the arrows, Home, End and first letters move in it; Escape, Tab and a click elsewhere close it. */
export function MenuList({ label, items, of, anchor, onClose }: MenuListProps) {
  const menu = useRef<HTMLDivElement>(null)
  const close = () => menu.current?.matches(':popover-open') && menu.current.hidePopover()

  useEffect(() => {
    const list = menu.current
    if (!list || !anchor.current) return
    list.showPopover({ source: anchor.current })
    place(list, anchor.current, 'end')
    list.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true })
    const gone = () => list.hidePopover()
    window.addEventListener('scroll', gone, { passive: true })
    return () => window.removeEventListener('scroll', gone)
  }, [anchor])

  const move = (event: KeyboardEvent) => {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    }
    const step = steps[event.key]
    if (event.key === 'Tab') close()
    const starts = (one: HTMLElement) => one.textContent?.toLowerCase().startsWith(event.key.toLowerCase())
    const typed =
      event.key.length === 1 && event.key !== ' ' && all.find((one, index) => index > at && starts(one))
    const next = step === undefined ? typed : all[step % all.length]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div
      ref={menu}
      role="menu"
      popover="auto"
      aria-label={label}
      className="tt-menu"
      onToggle={event => event.target === menu.current && event.newState === 'closed' && onClose()}
      onKeyDown={move}
    >
      {items.map(item => (
        <MenuEntry key={item.label} item={item} of={of} done={close} />
      ))}
    </div>
  )
}
