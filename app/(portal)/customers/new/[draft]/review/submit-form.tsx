'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'
import { submit } from '../../actions'

type Props = {
  draftId: string
  hidden: Record<string, string>
  errorTitle: string
  offline: string
  children: ReactNode
}

/** What only the first step can mend. */
const firstStep = ['customer.domainTaken', 'customer.accountIncomplete']

/** Submit. Sent twice, by whatever accident, it is one customer: the server answers the second with the first. */
export function SubmitForm({ draftId, hidden, errorTitle, offline, children }: Props) {
  const router = useRouter()
  const send = async (previous: FormState, form: FormData): Promise<FormState> => {
    const answer = await submit(previous, form).catch(() => null)
    if (!answer) return { status: 'error', message: offline }
    if (answer.status === 'done') {
      // In the place of the review: going back must not lead to a form that was sent.
      location.replace(`/customers/new/${draftId}/confirmation`)
      return new Promise(() => {})
    }
    if (answer.refusal && firstStep.includes(answer.refusal)) {
      location.assign(`/customers/new/${draftId}`)
      return new Promise(() => {})
    }
    // What changed in the meantime is shown at its place too.
    router.refresh()
    return { status: 'error', message: answer.message }
  }
  return (
    <ActionForm action={send} errorTitle={errorTitle} hidden={{ draftId, ...hidden }}>
      {children}
    </ActionForm>
  )
}
