'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'
import { renew } from '../../new/actions'

type Props = { customerId: string; errorTitle: string; offline: string; children: ReactNode }

/** Makes the new password, then loads the page that shows it. */
export function RenewForm({ customerId, errorTitle, offline, children }: Props) {
  const send = async (previous: FormState, form: FormData): Promise<FormState> => {
    const answer = await renew(previous, form).catch((): FormState => ({ status: 'error', message: offline }))
    if (answer.status !== 'done') return answer
    location.reload()
    return new Promise(() => {})
  }
  return (
    <ActionForm action={send} errorTitle={errorTitle} hidden={{ customerId }}>
      {children}
    </ActionForm>
  )
}
