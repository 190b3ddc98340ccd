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
  /** Too many or too large ones are told before they are sent. */
  files?: { most: number; largest: number; tooMany: string; tooLarge: string }
  /** Shows how it stands, when somebody was first. */
  refresh?: string
  className?: string
  children: ReactNode
}

/**
 * A form of something that others work on too: when it is done, the page shows how it stands. When somebody was first, what
 * was typed stays until the person has a look.
 */
export function FreshForm({ action, files, refresh, children, ...form }: Props) {
  const router = useRouter()
  const [late, setLate] = useState(false)
  const send = async (state: FormState, data: FormData): Promise<FormState> => {
    const sent = data.getAll('files').filter(file => file instanceof File)
    const fault =
      files && sent.length > files.most
        ? files.tooMany
        : files && sent.some(file => file.size > files.largest) && files.tooLarge
    if (fault) return { status: 'error', message: form.errorTitle, fields: { files: fault } }
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
