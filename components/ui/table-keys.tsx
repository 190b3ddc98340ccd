'use client'

import { useEffect, useRef } from 'react'

const typing = 'input, textarea, select, [contenteditable], [role=menu], dialog'

/** One island for a whole table: unfolds rows, and moves between them with j, k and the arrows. */
export function TableKeys({ keys }: { keys: boolean }) {
  const here = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const table = here.current?.previousElementSibling
    if (!table) return

    const unfold = (event: Event) => {
      const opener = (event.target as Element).closest('button.tt-open')
      const more = document.getElementById(opener?.getAttribute('aria-controls') ?? '')
      if (!opener || !more) return
      more.hidden = !more.hidden
      opener.setAttribute('aria-expanded', String(!more.hidden))
    }

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
      const step = { j: 1, k: -1, ArrowDown: inside ? 1 : 0, ArrowUp: inside ? -1 : 0 }[event.key]
      if (!step || !(inside || (first && !focus?.closest('.tt-table')))) return
      const rows = [...table.querySelectorAll<HTMLElement>('.tt-row')]
      const at = rows.findIndex(row => row.closest('tr')?.contains(focus))
      const next = rows[at < 0 && step < 0 ? rows.length - 1 : at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }

    table.addEventListener('click', unfold)
    if (keys) document.addEventListener('keydown', press)
    return () => {
      table.removeEventListener('click', unfold)
      document.removeEventListener('keydown', press)
    }
  }, [keys])

  return <span ref={here} hidden />
}
