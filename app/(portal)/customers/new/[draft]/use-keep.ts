'use client'

import { useCallback, useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { idle } from '@/components/ui/form-state'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import { keep } from '../actions'
import { useLater } from './use-later'

export type Kept = {
  state: 'idle' | 'saving' | 'saved' | 'failed' | 'signedOut'
  message?: string | undefined
  at?: string
}

/** Keeps what is typed a moment after it was typed, and says whether it is kept. */
export function useKeep(draftId: string, form: UseFormReturn<TypedAccount>) {
  const [kept, setKept] = useState<Kept>({ state: 'idle' })
  const { later, stop } = useLater(800)

  const save = useCallback(async () => {
    setKept({ state: 'saving' })
    const state = await keep(idle, { draftId, account: form.getValues() }).catch(() => null)
    if (state?.value) setKept({ state: 'saved', at: state.value.keptAt })
    else if (state?.refusal === 'signIn.needed') setKept({ state: 'signedOut' })
    else setKept({ state: 'failed', message: state?.message })
  }, [draftId, form])

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: () => later(save) }),
    [form, later, save],
  )
  return { kept, stop }
}
