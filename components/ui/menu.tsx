'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { cx } from './cx'
import { MenuEntry, type MenuItem } from './menu-item'
import { place } from './place'

export type MenuProps = {
  label: string
  /** Give every row the same array: it then travels once. `{id}` in an href stands for `of`. */
  items: readonly MenuItem[]
  of?: string | undefined
  /** What the button shows instead of three dots. */
  children?: ReactNode
}

/** A button with a menu; the items are made only when it opens. */
export function Menu({ label, items, of = '', children }: MenuProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  useEffect(() => {
    if (!open || !menu.current || !button.current) return
    place(menu.current, button.current, 'end')
    menu.current.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const gone = () => menu.current?.hidePopover()
    window.addEventListener('scroll', gone, { passive: true })
    return () => window.removeEventListener('scroll', gone)
  }, [open])

  const move = (event: KeyboardEvent) => {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Tab') menu.current?.hidePopover()
    const typed =
      event.key.length === 1 &&
      all.find((one, i) => i > at && one.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))
    const next = step === undefined ? typed : all[step % all.length]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        className={cx('tt-btn', children ? 'tt-btn-secondary' : 'tt-btn-quiet tt-btn-icon tt-btn-sm tt-dots')}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        popover="auto"
        aria-label={label}
        className="tt-menu"
        onToggle={event => event.target === menu.current && setOpen(event.newState === 'open')}
        onKeyDown={move}
      >
        {open &&
          items.map(item => (
            <MenuEntry key={item.label} item={item} of={of} done={() => menu.current?.hidePopover()} />
          ))}
      </div>
    </>
  )
}
