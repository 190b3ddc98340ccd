'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form'
import { type FormState, idle } from '@/components/ui/form-state'
import { associateThem, tryThem } from './actions'

type Props = { children: ReactNode; errorTitle: string }

/** One form with two ways to send it: the dry run changes nothing, the other one does and shows what is left. */
export function BulkForm({ children, errorTitle }: Props) {
  const router = useRouter()
  const submit = async (_: FormState, data: FormData): Promise<FormState> => {
    const dry = data.get('dryRun') === 'yes'
    data.delete('dryRun')
    const state = await (dry ? tryThem(idle, data) : associateThem(idle, data))
    if (!dry && state.status === 'done') router.refresh()
    return state
  }
  return (
    <ActionForm action={submit} errorTitle={errorTitle} prefix="bulk" className="grid gap-4">
      {children}
    </ActionForm>
  )
}
