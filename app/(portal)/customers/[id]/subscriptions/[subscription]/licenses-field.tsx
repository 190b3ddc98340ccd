'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormField } from '@/components/ui/form'
import { idle } from '@/components/ui/form-state'
import { NumberInput } from '@/components/ui/number-input'
import { tryLicenses } from './actions'

type Props = {
  which: { customerId: string; id: string }
  label: string
  hint: ReactNode
  defaultValue: string
}

/** Licences; what they would cost or give back is said while they are typed. */
export function LicensesField({ which, label, hint, defaultValue }: Props) {
  const { id, error } = useFormField('quantity')
  const [said, say] = useState<{ text?: string | undefined; error?: string | undefined }>()
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (quantity: string) => {
    clearTimeout(timer.current)
    asked.current += 1
    const turn = asked.current
    timer.current = setTimeout(async () => {
      const state = await tryLicenses(idle, { ...which, quantity }).catch(() => undefined)
      if (turn === asked.current && state)
        say({ text: state.value && state.message, error: state.fields?.quantity })
    }, 350)
  }
  return (
    <div className="grid content-start gap-1">
      <NumberInput
        id={id}
        name="quantity"
        label={label}
        hint={hint}
        defaultValue={defaultValue}
        error={said ? said.error : error}
        onChange={event => ask(event.currentTarget.value)}
        className="max-w-60"
        required
      />
      <p role="status" className="text-sm text-ink-muted">
        {said?.text}
        {said?.error && <span className="sr-only">{said.error}</span>}
      </p>
    </div>
  )
}
