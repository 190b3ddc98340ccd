'use client'

import { unstable_rethrow, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { ActionForm, useForm } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'

type Props = {
  action: FormAction
  /** The order's id, minted with the page. */
  orderId: string
  customerId: string
  errorTitle: string
  /** What to say when no answer came back. */
  lost: string
  children: ReactNode
}

/** Sends the order. An answer that is lost on the way leaves everything where it is, and sending again finds the same order. */
export function OrderForm({ action, orderId, customerId, errorTitle, lost, children }: Props) {
  const safe = useMemo(() => orLost(action, lost), [action, lost])
  return (
    <ActionForm action={safe} errorTitle={errorTitle} hidden={{ customerId }}>
      <OrderId fresh={orderId} />
      {children}
    </ActionForm>
  )
}

const orLost =
  (action: FormAction, lost: string): FormAction =>
  async (previous, data) => {
    try {
      return await action(previous, data)
    } catch (error) {
      // A redirect is thrown too, and is the good end.
      unstable_rethrow(error)
      return { status: 'error', message: lost }
    }
  }

/** The id stays while the page's prices are read anew; only one that went to another order is given up for a fresh one. */
function OrderId({ fresh }: { fresh: string }) {
  const { state } = useForm()
  const router = useRouter()
  const [id, setId] = useState(fresh)
  const [spent, setSpent] = useState(false)
  if (spent && fresh !== id) {
    setId(fresh)
    setSpent(false)
  }
  useEffect(() => {
    if ((state as { refusal?: string }).refusal !== 'order.keyReused') return
    setSpent(true)
    router.refresh()
  }, [state, router])
  return <input type="hidden" name="id" value={id} />
}
