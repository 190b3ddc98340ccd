'use client'

import { useState } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/form'
import type { FormState } from '@/components/ui/form-state'
import type { ActionState } from '@/lib/web/action'

type Props = Omit<ActionFormProps, 'action'> & {
  action: (previous: FormState, form: FormData) => Promise<ActionState<unknown>>
  version: number
}

/** A form of a row that others write too: once it has shown both values, saving again is meant. */
export function VersionedForm({ action, version, ...form }: Props) {
  const [seen, setSeen] = useState(version)
  const send = async (previous: FormState, data: FormData): Promise<FormState> => {
    data.set('version', String(seen))
    const answer = await action(previous, data)
    const theirs = answer.refusal === 'row.stale' ? answer.details?.version : undefined
    if (typeof theirs === 'number') setSeen(theirs)
    return answer
  }
  return <ActionForm action={send} {...form} />
}
