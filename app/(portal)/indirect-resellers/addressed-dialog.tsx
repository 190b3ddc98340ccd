'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { Dialog } from '@/components/ui/dialog'

type Props = {
  id: string
  title: string
  closeLabel: string
  closeHref: string
  /** The address of the row to give the focus back to, where the menu that opened the dialog is gone. */
  row?: string | undefined
  children: ReactNode
}

/** A dialog that is open because the address says so; closing it takes that out of the address and the page stays. */
export function AddressedDialog({ id, title, closeLabel, closeHref, row, children }: Props) {
  const router = useRouter()
  useEffect(() => {
    const dialog = document.getElementById(id)
    const leave = (event: Event) => {
      if (event.target !== dialog) return
      router.replace(closeHref, { scroll: false })
      if (row) document.querySelector<HTMLElement>(`th a[href="${CSS.escape(row)}"]`)?.focus()
    }
    dialog?.addEventListener('close', leave)
    return () => dialog?.removeEventListener('close', leave)
  }, [id, closeHref, row, router])
  return (
    <Dialog id={id} title={title} closeLabel={closeLabel} open>
      {children}
    </Dialog>
  )
}
