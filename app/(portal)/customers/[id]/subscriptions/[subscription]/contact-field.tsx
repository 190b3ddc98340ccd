'use client'

import { type ReactNode, useState } from 'react'
import { FormSelect } from '@/components/ui/form-fields'

export type ContactOption = { value: string; label: string; profile: string }

type Props = { label: string; options: ContactOption[]; defaultValue: string; hint: ReactNode }

/** Who answers the customer, and how the customer reaches them. */
export function ContactField({ label, options, defaultValue, hint }: Props) {
  const [chosen, choose] = useState(defaultValue)
  return (
    <div className="grid gap-1">
      <FormSelect
        name="supportContact"
        label={label}
        hint={hint}
        options={options}
        defaultValue={defaultValue}
        onChange={event => choose(event.currentTarget.value)}
      />
      <p className="text-sm text-ink-muted wrap-anywhere">
        {options.find(({ value }) => value === chosen)?.profile}
      </p>
    </div>
  )
}
