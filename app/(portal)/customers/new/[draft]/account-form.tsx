'use client'

import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormErrors } from '@/components/ui/form-errors'
import { type FormState, idle } from '@/components/ui/form-state'
import type { CountryForm } from '@/lib/domain/customer/account-operations'
import type { AccountField, TypedAccount } from '@/lib/domain/customer/account-schema'
import { next } from '../actions'
import { type AccountChoices, AccountContext } from './account-context'
import { AddressFields } from './address-fields'
import { AgreementFields } from './agreement-fields'
import { type Attention, AttentionNote } from './attention'
import { CompanyFields } from './company-fields'
import { ContactFields, SettingsFields } from './contact-fields'
import { DomainField } from './domain-field'
import { KeptLine } from './kept-line'
import { ResellerField } from './reseller-field'
import { Section } from './section'
import { useCountry } from './use-country'
import { useKeep } from './use-keep'

type Props = AccountChoices & {
  account: TypedAccount
  firstCountry: CountryForm
  today: string
  cancelDialog: string
  /** What stood in the way when the draft came back here. */
  refused: FormState
}

export function AccountForm({ account, firstCountry, today, cancelDialog, refused, ...choices }: Props) {
  const { texts, draftId } = choices
  const form = useForm<TypedAccount>({ defaultValues: account })
  const { country, choose, settled } = useCountry(firstCountry, form)
  const { kept, stop } = useKeep(draftId, form)
  const [state, setState] = useState(refused)
  const [attention, setAttention] = useState<Attention | null>(null)
  const [pending, setPending] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const agreement = useWatch({ control: form.control, name: 'agreement' })

  useEffect(() => {
    if (state.status !== 'error') return
    for (const [name, message] of Object.entries(state.fields ?? {}))
      form.setError(name as AccountField, { message })
    summary.current?.focus()
  }, [state, form])

  const send = async () => {
    if (pending) return
    setPending(true)
    setAttention(null)
    await settled()
    stop()
    const answer = await next(idle, { draftId, account: form.getValues() }).catch(
      (): FormState => ({ status: 'error', message: texts.offline }),
    )
    if ('value' in answer && answer.value?.next)
      return location.assign(`/customers/new/${draftId}/${answer.value.next}`)
    setPending(false)
    setState(answer)
    if ('value' in answer && answer.value?.attention) setAttention(answer.value.attention)
  }
  // A click before the page woke up is an action afterwards, and React empties a form behind its action.
  const putBack = () =>
    setTimeout(() => {
      for (const [name, value] of Object.entries(form.getValues())) form.setValue(name as AccountField, value)
    })
  const errors = Object.entries(state.fields ?? {}).map(([name, message]) => ({
    message,
    field: `f-${name}`,
  }))
  return (
    <AccountContext value={{ ...choices, country }}>
      <FormProvider {...form}>
        <form
          noValidate
          aria-busy={pending || undefined}
          action={send}
          onReset={putBack}
          onSubmit={event => {
            event.preventDefault()
            send()
          }}
          className="grid gap-4"
        >
          {state.status === 'error' && <FormErrors ref={summary} title={state.message} errors={errors} />}
          {attention && (
            <AttentionNote
              attention={attention}
              change={() => form.setFocus('companyName')}
              goOn={() => {
                form.setValue('confirmed', attention.confirmed)
                send()
              }}
            />
          )}
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
            <div className="grid gap-4">
              <CompanyFields choose={choose} />
              <AddressFields />
              <Section title={texts.account.domain}>
                <DomainField />
              </Section>
              <ContactFields />
              <SettingsFields />
              <AgreementFields today={today} />
            </div>
            <Card className="lg:sticky lg:top-[calc(var(--spacing-header)+1rem)]">
              <div className="grid gap-4">
                <ResellerField />
                <div className="grid gap-2">
                  <Button type="submit" variant="primary" size="lg" pending={pending}>
                    {agreement === 'later' ? texts.account.nextReview : texts.account.next}
                  </Button>
                  <Button opens={cancelDialog}>{texts.cancel}</Button>
                </div>
                <KeptLine kept={kept} />
              </div>
            </Card>
          </div>
        </form>
      </FormProvider>
    </AccountContext>
  )
}
