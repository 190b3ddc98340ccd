'use client'

import { type ReactNode, useRef } from 'react'
import { ActionForm } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'
import { nextLines } from '../../actions'
import { useKeepLines } from './use-keep-lines'

type Props = { draftId: string; errorTitle: string; offline: string; children: ReactNode }

/** The form around the catalogue: keeps the choice while it is made, and goes on to the review. */
export function LinesForm({ draftId, errorTitle, offline, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const stop = useKeepLines(place)

  const send = async (previous: FormState, form: FormData): Promise<FormState> => {
    stop()
    const answer = await nextLines(previous, form).catch(
      (): FormState => ({ status: 'error', message: offline }),
    )
    if (answer.status !== 'done') return answer
    location.assign(`/customers/new/${draftId}/review`)
    return new Promise(() => {})
  }
  return (
    <div ref={place}>
      <ActionForm action={send} errorTitle={errorTitle} hidden={{ draftId }}>
        {children}
      </ActionForm>
    </div>
  )
}
