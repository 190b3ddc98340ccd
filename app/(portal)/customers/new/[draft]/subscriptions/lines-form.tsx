'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { ActionForm } from '@/components/ui/form'
import { type FormState, idle } from '@/components/ui/form-state'
import { keepLines, nextLines } from '../../actions'
import { useLater } from '../use-later'

type Props = { draftId: string; errorTitle: string; offline: string; children: ReactNode }

/** The form around the catalogue: keeps the choice while it is made, and goes on to the review. */
export function LinesForm({ draftId, errorTitle, offline, children }: Props) {
  const here = useRef<HTMLDivElement>(null)
  const { later, stop } = useLater(800)

  useEffect(() => {
    const form = here.current?.querySelector('form')
    const keep = () => later(() => form?.isConnected && keepLines(idle, new FormData(form)).catch(() => null))
    const events = ['input', 'change', 'click'] as const
    for (const event of events) form?.addEventListener(event, keep)
    return () => {
      for (const event of events) form?.removeEventListener(event, keep)
    }
  }, [later])

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
    <div ref={here}>
      <ActionForm action={send} errorTitle={errorTitle} hidden={{ draftId }}>
        {children}
      </ActionForm>
    </div>
  )
}
