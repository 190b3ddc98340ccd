'use client'

import { useEffect } from 'react'

const year = 365 * 24 * 3600

/** Keeps the page size somebody chooses for the next visit, on this device. */
export function RememberSize({ cookie }: { cookie: string }) {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('.tt-pager ul a')
      const size = link && new URL(link.href).searchParams.get('size')
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet.
      if (size) document.cookie = `${cookie}=${size}; path=/; max-age=${year}; samesite=lax`
    }
    document.addEventListener('click', keep, { capture: true })
    return () => document.removeEventListener('click', keep, { capture: true })
  }, [cookie])
  return null
}
