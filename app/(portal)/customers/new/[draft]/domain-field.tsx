'use client'

import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Field, wire } from '@/components/ui/field'
import { idle } from '@/components/ui/form-state'
import { Icon } from '@/components/ui/icon'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import { domainOf } from '../actions'
import { fill } from '../fill'
import { useAccount, useText } from './account-context'
import { useLater } from './use-later'

const suffix = '.onmicrosoft.com'
type Answer = {
  prefix: string
  state: 'checking' | 'free' | 'taken' | 'malformed' | 'unknown'
  suggestions: string[]
}

/** The one thing that can never be changed: whether it is free is said while it is typed. */
export function DomainField() {
  const { texts, taken } = useAccount()
  const { getValues, setValue, clearErrors } = useFormContext<TypedAccount>()
  const [answer, setAnswer] = useState<Answer | null>(taken && { ...taken, state: 'taken' })
  const { later } = useLater(350)
  const text = useText('domain')
  const { field, input } = wire({ ...text, hint: texts.hints.domain })

  const check = (domain: string) => {
    setAnswer(domain.trim() ? { prefix: domain, state: 'checking', suggestions: [] } : null)
    later(async () => {
      const { companyName, city, country } = getValues()
      const state = await domainOf(idle, { domain, companyName, city, country }).catch(() => null)
      // What was typed in the meantime is asked about by itself.
      if (getValues('domain') !== domain) return
      const said = state?.value
      if (domain.trim()) setAnswer(said ?? { prefix: domain, state: 'unknown', suggestions: [] })
      else setAnswer(said ? { ...said, state: 'unknown' } : null)
    })
  }
  const use = (prefix: string) => {
    setValue('domain', prefix, { shouldDirty: true })
    clearErrors('domain')
    check(prefix)
  }
  return (
    <div className="grid gap-2 sm:col-span-2">
      <Field {...field}>
        <span className="flex max-w-xl items-center rounded-md border border-line-strong bg-sunken has-[[aria-invalid]]:border-danger">
          <input
            type="text"
            {...input}
            // A datum of the company, not of the person at the keyboard.
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="tt-input -m-px flex-1"
            onFocus={event => event.target.value || check('')}
            onChange={event => {
              check(event.target.value)
              return text.onChange(event)
            }}
          />
          <span className="px-2.5 font-mono text-xs text-ink-muted">{suffix}</span>
        </span>
      </Field>
      <div role="status" className="grid gap-1.5 text-xs empty:hidden">
        {answer && <Availability answer={answer} quiet={text.error !== undefined} />}
        {answer && answer.suggestions.length > 0 && (
          <div className="flex flex-wrap items-center gap-1.5">
            <span className="text-ink-muted">{texts.domain.suggestions}</span>
            {answer.suggestions.map(prefix => (
              <Button
                key={prefix}
                size="sm"
                onClick={() => use(prefix)}
                aria-label={fill(texts.domain.use, { domain: prefix + suffix })}
              >
                {prefix}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

function Availability({ answer: { state, prefix }, quiet }: { answer: Answer; quiet: boolean }) {
  const { texts } = useAccount()
  const said = {
    checking: texts.domain.checking,
    free: texts.domain.free,
    taken: texts.domain.taken,
    malformed: texts.domain.malformed,
    unknown: '',
  }[state]
  // The field's own error says the same.
  if (!said || (quiet && state !== 'free')) return null
  const look = {
    checking: 'text-ink-faint',
    free: 'text-positive',
    taken: 'text-danger',
    malformed: 'text-warning',
    unknown: '',
  }[state]
  return (
    <p className={`flex items-center gap-1.5 font-medium ${look}`}>
      {state === 'checking' ? (
        <span className="tt-spin" />
      ) : (
        <Icon name={state === 'free' ? 'circle-check' : 'triangle-alert'} />
      )}
      {fill(said, { domain: prefix + suffix })}
    </p>
  )
}
