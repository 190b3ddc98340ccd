'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { type FormState, idle } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { UnsavedGuard } from '@/components/ui/unsaved-guard'
import { saveSubscription } from './actions'
import { changesOf, fields, fill, other, type Values } from './changes'
import { FormBody, type FormBodyProps } from './form-body'
import { Review, type Saved } from './review'

type Props = Omit<FormBodyProps, 'values' | 'meanwhile'> & {
  base: Values
  version: number
  customer: string
}

/**
 * One form, one Submit. Only what was changed is sent; when somebody else saved first, the page is asked for again, and
 * what was typed lies over the newer values, ready to be submitted with the newer version.
 */
export function SubscriptionForm({ base, version, customer, ...parts }: Props) {
  const { which, text, fixed } = parts
  const router = useRouter()
  const [typed, keep] = useState<Partial<Values>>({})
  const [opened, open] = useState(base)
  const [saved, setSaved] = useState<Saved>()

  const submit = async (_: FormState, data: FormData): Promise<FormState> => {
    const changes = changesOf(data, base)
    setSaved(undefined)
    keep(changes)
    open(base)
    if (Object.keys(changes).length === 0) {
      setSaved({ changes: [], title: text.nothing })
      return idle
    }
    const seen = data.get('seenMinor')
    const state = await saveSubscription(idle, {
      ...{ ...which, version, ...changes },
      ...(changes.quantity !== undefined && seen && { seenMinor: Number(seen) }),
    })
    if (state.status === 'error') {
      if (state.refusal === 'row.stale') router.refresh()
      const { reseller, ...rest } = state.fields ?? {}
      const elsewhere = reseller && data.get('reseller') === other
      return elsewhere ? { ...state, fields: { ...rest, mpnId: reseller } } : state
    }
    const done = state.value?.changes ?? []
    setSaved({ changes: done, title: done.length > 0 ? text.saved : text.already, note: state.message })
    keep({})
    router.refresh()
    return { status: 'done' }
  }

  const label = (value: string) =>
    [...parts.resellers, ...parts.contacts].find(one => one.value === value)?.label || value || text.empty
  const meanwhile: Partial<Record<keyof Values, ReactNode>> = {}
  for (const field of fields)
    if (opened[field] !== base[field] && typed[field] === undefined && !saved)
      meanwhile[field] = fill(text.meanwhile, {
        from: label(opened[field]),
        to: label(base[field]),
      })

  const whyNot = fields.every(field => fixed[field]) ? (fixed.nickname ?? text.readOnly) : undefined
  return (
    <ActionForm action={submit} errorTitle={text.errorTitle} prefix="s" className="grid gap-5">
      {saved && <Review saved={saved} text={text} onClose={() => setSaved(undefined)} />}
      <FormBody key={version} {...parts} values={{ ...base, ...typed }} meanwhile={meanwhile} />
      <div className="sticky bottom-0 z-10 -my-2 flex flex-wrap gap-2 border-t border-line bg-surface py-3">
        <SubmitButton whyNot={whyNot}>{text.submit}</SubmitButton>
        <LinkButton href={customer}>{text.cancel}</LinkButton>
      </div>
      <UnsavedGuard {...text.leave} />
    </ActionForm>
  )
}
