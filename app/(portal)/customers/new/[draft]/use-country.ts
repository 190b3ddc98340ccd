'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { idle } from '@/components/ui/form-state'
import type { CountryForm } from '@/lib/domain/customer/account-operations'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import { countryOf } from '../actions'

const placed = ['country', 'city', 'state', 'postalCode', 'registrationId', 'phone', 'culture'] as const

/** Fetches what another country asks for; what was typed for the first stays, and is judged anew at *Next*. */
export function useCountry(first: CountryForm, form: UseFormReturn<TypedAccount>) {
  const [country, setCountry] = useState(first)
  const asking = useRef<Promise<void>>(undefined)

  const choose = useCallback(
    (code: string) => {
      const ask = async () => {
        const state = await countryOf(idle, { country: code }).catch(() => null)
        const asked = state?.value
        if (!asked || form.getValues('country') !== code) return
        for (const name of placed) form.clearErrors(name)
        setCountry(asked)
        if (!asked.cultures.includes(form.getValues('culture')))
          form.setValue('culture', asked.defaultCulture)
      }
      asking.current = ask()
    },
    [form],
  )
  useEffect(() => {
    // Chosen before the form woke up.
    const early = form.getValues('country')
    if (early !== first.country) choose(early)
  }, [form, first, choose])
  /** *Next* waits for the country that was just chosen. */
  const settled = useCallback(() => asking.current, [])
  return { country, choose, settled }
}
