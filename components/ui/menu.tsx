'use client'

import { type ReactNode, useRef, useState } from 'react'
import type { MenuItem } from './menu-item'
import { MenuList } from './menu-list'

export type MenuProps = {
  label: string
  items: readonly MenuItem[]
  /** The id that `{id}` stands for in the items. */
  of?: string | undefined
  /** What the button shows instead of three dots. */
  children?: ReactNode
}

/** A button with a menu. The rows of a DataTable have theirs from its `menu`. */
export function Menu({ label, items, of = '', children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        className={children ? 'tt-btn tt-btn-secondary' : 'tt-dots'}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <MenuList label={label} items={items} of={of} anchor={button} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
