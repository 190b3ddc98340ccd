'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { Dialog } from '@/components/ui/dialog'

type Props = { id: string; title: string; closeLabel: string; closeHref: string; children: ReactNode }

/** A dialog that is open because the address says so; closing it takes that out of the address and the page stays. */
export function AddressedDialog({ id, title, closeLabel, closeHref, children }: Props) {
  const router = useRouter()
  useEffect(() => {
    const dialog = document.getElementById(id)
    const leave = (event: Event) => event.target === dialog && router.replace(closeHref, { scroll: false })
    dialog?.addEventListener('close', leave)
    return () => dialog?.removeEventListener('close', leave)
  }, [id, closeHref, router])
  return (
    <Dialog id={id} title={title} closeLabel={closeLabel} open>
      {children}
    </Dialog>
  )
}
