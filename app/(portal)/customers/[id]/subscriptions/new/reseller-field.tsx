'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { FormSelect } from '@/components/ui/form-fields'

type Props = {
  label: string
  hint: string
  none: string
  warning: string
  options: readonly { value: string; label: string }[]
  initial: string
}

/** The reseller of record of the whole order; none is allowed, and warned about (rules §4.3). */
export function ResellerField({ label, hint, none, warning, options, initial }: Props) {
  const [chosen, choose] = useState(initial)
  return (
    <div className="grid gap-2">
      <FormSelect
        name="resellerId"
        label={label}
        hint={hint}
        options={options}
        empty={none}
        autoComplete="off"
        value={chosen}
        onChange={event => choose(event.target.value)}
      />
      {chosen === '' && <Alert tone="warning">{warning}</Alert>}
    </div>
  )
}
