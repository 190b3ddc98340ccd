'use client'

import type { MouseEvent, ReactNode } from 'react'

/**
 * Links between the steps load the page anew: the router would show a step one comes back to as it was before one typed,
 * and would keep a password in its memory.
 */
export function HardLinks({ children }: { children: ReactNode }) {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || link.target || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    if (link.hash && link.pathname === location.pathname) return
    event.preventDefault()
    location.assign(link.href)
  }
  return <div onClickCapture={click}>{children}</div>
}
