'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useForm, useFormField } from '@/components/ui/form'
import { idle } from '@/components/ui/form-state'
import { NumberInput } from '@/components/ui/number-input'
import { tryLicenses } from './actions'

type Props = {
  which: { customerId: string; id: string }
  label: string
  hint: ReactNode
  defaultValue: string
}
type Said = { text?: string | undefined; error?: string | undefined; minor?: number | undefined }

/** Licences; what they would cost or give back is said while they are typed, and goes along as the amount that was seen. */
export function LicensesField({ which, label, hint, defaultValue }: Props) {
  const { id, error } = useFormField('quantity')
  const { state } = useForm()
  const [said, say] = useState<Said>()
  const input = useRef<HTMLInputElement>(null)
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (wait: number, before: Said | undefined, refused?: string) => {
    clearTimeout(timer.current)
    asked.current += 1
    const turn = asked.current
    say(before && { ...before, minor: undefined })
    timer.current = setTimeout(async () => {
      const quantity = input.current?.value ?? ''
      const answer = await tryLicenses(idle, { ...which, quantity }).catch(() => undefined)
      if (turn !== asked.current || !answer) return
      const money = answer.value?.money
      say({
        text: answer.value && answer.message,
        error: answer.fields?.quantity ?? refused,
        minor: money ? money.chargeMinor - money.refundMinor : undefined,
      })
    }, wait)
  }
  const again = useRef(() => {})
  useEffect(() => {
    again.current = () => ask(0, undefined, error)
  })
  // What was refused may have another price by now: it is said anew, and the next Submit confirms that one.
  useEffect(() => {
    if (state.status === 'error') again.current()
  }, [state])

  return (
    <div className="grid content-start gap-1">
      <NumberInput
        ref={input}
        id={id}
        name="quantity"
        label={label}
        hint={hint}
        defaultValue={defaultValue}
        error={said ? said.error : error}
        onChange={() => ask(350, said)}
        className="max-w-60"
        required
      />
      {said?.minor !== undefined && <input type="hidden" name="seenMinor" value={said.minor} />}
      <p role="status" className="text-sm text-ink-muted">
        {said?.text}
        {said?.error && <span className="sr-only">{said.error}</span>}
      </p>
    </div>
  )
}
