'use client'

import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Alert } from '@/components/ui/alert'
import { idle } from '@/components/ui/form-state'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import type { Duplicate } from '@/lib/domain/customer/duplicates'
import { duplicatesOf } from '../actions'
import { fill } from '../fill'
import { useAccount, useText } from './account-context'
import { Section } from './section'
import { useLater } from './use-later'

export function CompanyFields({ choose }: { choose: (country: string) => void }) {
  const { texts, countries, marketName, country } = useAccount()
  const { setValue } = useFormContext<TypedAccount>()
  const [duplicates, setDuplicates] = useState<Duplicate[]>([])
  const { later } = useLater(500)
  const name = useText('companyName')
  const { onChange: change, ...land } = useText('country')
  const { kinds, sample, required } = country.registrationId
  const number = useText('registrationId', { required })
  const named = kinds.map(kind => texts.country.kinds[kind]).join(' / ')

  const look = (companyName: string) =>
    later(async () => {
      const state = await duplicatesOf(idle, { companyName }).catch(() => null)
      setDuplicates(state?.value ?? [])
    })
  return (
    <Section title={texts.account.company}>
      <TextInput
        {...name}
        className="sm:col-span-2"
        hint={texts.hints.companyName}
        autoComplete="off"
        onChange={event => {
          setValue('confirmed', '')
          look(event.target.value)
          return name.onChange(event)
        }}
      />
      <div role="status" className="empty:hidden sm:col-span-2">
        {duplicates.length > 0 && (
          <Alert tone="warning" title={texts.attention.duplicates}>
            <ul>
              {duplicates.map(({ id, companyName, domain, city }) => (
                <li key={id}>
                  <a href={`/customers/${id}`} target="_blank" rel="noreferrer">
                    {companyName}
                  </a>{' '}
                  · {domain}
                  {city && ` · ${city}`}
                </li>
              ))}
            </ul>
            <p className="pt-1">{texts.attention.duplicatesHint}</p>
          </Alert>
        )}
      </div>
      <Select
        {...land}
        options={countries}
        hint={fill(texts.hints.country, { market: marketName })}
        onChange={event => {
          choose(event.target.value)
          return change(event)
        }}
      />
      <TextInput
        {...number}
        label={`${number.label} (${named})`}
        hint={required ? texts.hints.registrationRequired : sample && texts.hints.sample}
        sample={sample}
        autoComplete="off"
      />
    </Section>
  )
}
