'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from './button'
import { DialogClose } from './dialog-close'

export type UnsavedGuardProps = { title: string; description: string; stayLabel: string; leaveLabel: string }

/** Put inside a form: once something was typed, leaving asks first. */
export function UnsavedGuard({ title, description, stayLabel, leaveLabel }: UnsavedGuardProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const dirty = useRef(false)
  const [href, setHref] = useState('')

  useEffect(() => {
    const form = dialog.current?.closest('form')
    const touch = () => {
      dirty.current = true
    }
    const clean = () => {
      dirty.current = false
    }
    const unload = (event: BeforeUnloadEvent) => dirty.current && event.preventDefault()
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
      if (
        !dirty.current ||
        !link ||
        link.target ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.button
      )
        return
      if (link.protocol === 'mailto:' || (link.pathname === location.pathname && link.hash)) return
      event.preventDefault()
      event.stopPropagation()
      setHref(link.href)
      dialog.current?.showModal()
    }
    form?.addEventListener('input', touch)
    form?.addEventListener('submit', clean)
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', click, { capture: true })
    return () => {
      form?.removeEventListener('input', touch)
      form?.removeEventListener('submit', clean)
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', click, { capture: true })
    }
  }, [])

  const leave = () => {
    dirty.current = false
    location.assign(href)
  }
  return (
    <dialog ref={dialog} className="tt-dialog" aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <div className="tt-dialog-body">
        <p className="text-ink-muted">{description}</p>
        <div className="tt-dialog-foot">
          <DialogClose>{stayLabel}</DialogClose>
          <Button variant="danger" onClick={leave}>
            {leaveLabel}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
