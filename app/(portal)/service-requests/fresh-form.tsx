'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
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
  /** Shows how it stands, when somebody was first. */
  refresh?: string
  className?: string
  children: ReactNode
}

/**
 * A form of something that others work on too: when it is done, the page shows how it stands. When somebody was first, what
 * was typed stays until the person has a look.
 */
export function FreshForm({ action, most, tooLarge, refresh, children, ...form }: Props) {
  const router = useRouter()
  const [late, setLate] = useState(false)
  const send = async (state: FormState, data: FormData): Promise<FormState> => {
    const file = data.get('file')
    if (most && tooLarge && file instanceof File && file.size > most)
      return { status: 'error', message: form.errorTitle, fields: { file: tooLarge } }
    const answer = await action(state, data)
    if (answer.status === 'done') router.refresh()
    setLate(answer.refusal?.endsWith('.moved') ?? false)
    return answer
  }
  const look = () => {
    setLate(false)
    router.refresh()
  }
  return (
    <ActionForm {...form} action={send} resetOnDone>
      {children}
      {late && refresh && (
        <div>
          <Button icon="refresh-cw" onClick={look}>
            {refresh}
          </Button>
        </div>
      )}
    </ActionForm>
  )
}
