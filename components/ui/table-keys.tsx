'use client'

import { useEffect, useRef } from 'react'

const typing = 'input, textarea, select, [contenteditable], [role=menu], dialog'

/** Moves between the rows of the table before it with j, k and the arrows, "x" ticks one; "/" leads to the search. */
export function TableKeys({ keys }: { keys: boolean }) {
  const here = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const table = here.current?.previousElementSibling
    if (!table || !keys) return

    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const focus = document.activeElement
      if (focus?.closest(typing)) return
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-search]')
        if (search) event.preventDefault()
        search?.focus()
        search?.select()
      }
      const inside = table.contains(focus)
      const first = document.querySelector('.tt-table') === table
      if (event.key === 'x' && inside)
        focus?.closest('tr')?.querySelector<HTMLInputElement>('th > input[type=checkbox]')?.click()
      const steps: Record<string, number> = {
        j: 1,
        k: -1,
        ArrowDown: inside ? 1 : 0,
        ArrowUp: inside ? -1 : 0,
      }
      const step = steps[event.key]
      if (!step || !(inside || (first && !focus?.closest('.tt-table')))) return
      const rows = [...table.querySelectorAll<HTMLElement>('tbody th > a:not(.tt-open)')]
      const at = rows.findIndex(row => row.closest('tr')?.contains(focus))
      const next = rows[at < 0 && step < 0 ? rows.length - 1 : at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }

    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])

  return <span ref={here} hidden />
}
