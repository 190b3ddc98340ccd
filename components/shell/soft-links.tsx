'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

function local(event: Event) {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]')
  if (
    !link ||
    link.target ||
    link.hasAttribute('download') ||
    link.hasAttribute('data-hard') ||
    link.origin !== location.origin
  )
    return
  if (
    link.pathname.startsWith('/api/') ||
    (link.hash && link.pathname + link.search === location.pathname + location.search)
  )
    return
  return link
}

/** One island makes every plain link of the shell soft: fetched when pointed at, and gone to without loading the page anew. */
export function SoftLinks() {
  const router = useRouter()
  const [pending, go] = useTransition()

  useEffect(() => {
    document.documentElement.toggleAttribute('data-busy', pending)
  }, [pending])

  useEffect(() => {
    const warm = (event: Event) => {
      const link = local(event)
      if (link && !link.closest('.tt-nav')) router.prefetch(link.href)
    }
    const click = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return
      const link = local(event)
      if (!link) return
      event.preventDefault()
      go(() => router.push(link.href))
    }
    document.addEventListener('pointerdown', warm, { passive: true })
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('pointerdown', warm)
      document.removeEventListener('click', click)
    }
  }, [router])
  return null
}
