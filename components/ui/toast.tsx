'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { toneIcon } from './alert'
import { Icon } from './icon'
import { current, dismiss, subscribe, type Toast, toast } from './toast-store'

const nothing: readonly Toast[] = []
const stay = 7000

function ToastCard({
  toast: { id, message, tone = 'positive', href, linkLabel },
  closeLabel,
}: {
  toast: Toast
  closeLabel: string
}) {
  const [held, hold] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), stay)
    return () => clearTimeout(timer)
  }, [id, held])
  return (
    <li
      className="tt-toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <Icon name={toneIcon[tone]} />
      <p>
        {message} {href && <a href={href}>{linkLabel}</a>}
      </p>
      <button type="button" aria-label={closeLabel} onClick={() => dismiss(id)}>
        <Icon name="x" />
      </button>
    </li>
  )
}

/** The place of the toasts: once, in the shell. They stay seven seconds, and as long as they are pointed at. */
export function Toaster({ closeLabel }: { closeLabel: string }) {
  const toasts = useSyncExternalStore(subscribe, current, () => nothing)
  return (
    <div role="status" className="tt-toasts">
      <ul className="contents">
        {toasts.map(one => (
          <ToastCard key={one.id} toast={one} closeLabel={closeLabel} />
        ))}
      </ul>
    </div>
  )
}

export type FlashToastProps = Omit<Toast, 'id'> & {
  /** The search parameter that carried it; it is taken out of the address. */
  param: string
}

/** Says, after a navigation, what the page before did; the same act done again on the same page is said again. */
export function FlashToast({ message, tone, href, linkLabel, param }: FlashToastProps) {
  useEffect(() => {
    const url = new URL(window.location.href)
    if (!url.searchParams.has(param)) return
    toast({ message, tone, href, linkLabel })
    url.searchParams.delete(param)
    window.history.replaceState(null, '', url)
  })
  return <noscript>{message}</noscript>
}
