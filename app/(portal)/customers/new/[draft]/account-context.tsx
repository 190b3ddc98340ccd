'use client'

import { createContext, useContext } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Option } from '@/components/ui/select'
import type { CountryForm } from '@/lib/domain/customer/account-operations'
import type { AccountField, TypedAccount } from '@/lib/domain/customer/account-schema'
import type { Messages } from '@/lib/i18n/words'

type Wizard = Messages['wizard']
export type Texts = Pick<
  Wizard,
  | 'account'
  | 'agreement'
  | 'attention'
  | 'country'
  | 'domain'
  | 'fields'
  | 'hints'
  | 'kept'
  | 'offline'
  | 'reseller'
> & { optional: string; cancel: string }

/** What every part of the form reads: the words, and the choices that do not change. */
export type AccountChoices = {
  draftId: string
  texts: Texts
  locale: string
  countries: Option[]
  partners: Option[]
  qualifications: Option[]
  marketName: string
  /** Chosen at the reseller's row: not to be changed by accident. */
  lockedReseller: boolean
  taken: { prefix: string; suggestions: string[] } | null
}

export const AccountContext = createContext<(AccountChoices & { country: CountryForm }) | null>(null)

export function useAccount() {
  const value = useContext(AccountContext)
  if (!value) throw new Error('A field of the account stands outside of its form.')
  return value
}

type Control = HTMLInputElement | HTMLSelectElement
/** Elements the form has taken over already. */
const known = new WeakSet<Control>()

/** The props of one field: its words, its place in the form, and the server's objection. */
export function useText(name: AccountField, { required = true }: { required?: boolean } = {}) {
  const { texts } = useAccount()
  const { register, clearErrors, setValue, formState } = useFormContext<TypedAccount>()
  const field = register(name, { onChange: () => clearErrors(name) })
  const first = formState.defaultValues?.[name] ?? ''
  const take = (element: Control | null) => {
    // Typed before the form woke up: the form would put back what the page came with.
    const early = element && !known.has(element) && element.value !== first ? element.value : null
    field.ref(element)
    if (element) known.add(element)
    if (early) setValue(name, early, { shouldDirty: true })
  }
  return {
    ...field,
    ref: take,
    defaultValue: first,
    id: `f-${name}`,
    label: name in texts.fields ? texts.fields[name as keyof typeof texts.fields] : '',
    error: formState.errors[name]?.message,
    required,
    mark: required ? undefined : texts.optional,
  }
}
