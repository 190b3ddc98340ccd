'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState & { refusal?: string }>
  errorTitle: string
  prefix?: string
  hidden?: Record<string, string>
  /** A larger file is told before it is sent. */
  most?: number
  tooLarge?: string
  className?: string
  children: ReactNode
}

/**
 * A form of something that others work on too: after it is done, or when somebody was first, the page shows how it stands,
 * and what was typed is still there.
 */
export function FreshForm({ action, most, tooLarge, children, ...form }: Props) {
  const router = useRouter()
  const send = async (state: FormState, data: FormData): Promise<FormState> => {
    const file = data.get('file')
    if (most && tooLarge && file instanceof File && file.size > most)
      return { status: 'error', message: form.errorTitle, fields: { file: tooLarge } }
    const answer = await action(state, data)
    if (answer.status === 'done' || answer.refusal?.endsWith('.moved')) router.refresh()
    return answer
  }
  return (
    <ActionForm {...form} action={send} resetOnDone>
      {children}
    </ActionForm>
  )
}
