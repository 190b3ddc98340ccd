'use client'

import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { useForm } from '@/components/ui/form'
import { FormField, FormSelect } from '@/components/ui/form-fields'
import { idle } from '@/components/ui/form-state'
import { verifyReseller } from './actions'
import { fill, other } from './changes'
import type { FormText } from './form-text'

type Props = {
  options: { value: string; label: string }[]
  defaultValue: string
  warn: boolean
  hint: ReactNode
  text: FormText
}
type Verdict = Awaited<ReturnType<typeof verifyReseller>>

/** A partner from the list, none, or a location's MPN ID; what the choice unfolds is the stylesheet's work. */
export function ResellerField({ options, defaultValue, warn, hint, text }: Props) {
  const { state } = useForm()
  const [verdict, setVerdict] = useState<Verdict>()
  const [pending, start] = useTransition()
  const input = useRef<HTMLInputElement>(null)
  const listed = defaultValue === '' || options.some(({ value }) => value === defaultValue)
  const verify = () =>
    start(async () => setVerdict(await verifyReseller(idle, { mpnId: input.current?.value ?? '' })))
  const use = (location: string) => {
    if (input.current) input.current.value = location.slice(0, 7)
    verify()
  }
  // A Submit that was refused for this ID shows the same way on as Verify does.
  const refused = state.fields?.mpnId
  useEffect(() => {
    if (refused) verifyReseller(idle, { mpnId: input.current?.value ?? '' }).then(setVerdict)
  }, [refused])

  const choices = (verdict?.details?.locations as string[] | undefined) ?? []
  return (
    <div className="group grid gap-4">
      <FormSelect
        name="reseller"
        label={text.reseller}
        hint={hint}
        empty={text.noReseller}
        options={[...options, { value: other, label: text.notInList }]}
        defaultValue={listed ? defaultValue : other}
      />
      {warn && (
        <div className="hidden group-has-[option[value='']:checked]:block">
          <Alert tone="warning">{text.noResellerWarning}</Alert>
        </div>
      )}
      <div className="hidden gap-3 group-has-[option[value=other]:checked]:grid">
        <div className="grid justify-items-start gap-2 sm:grid-cols-[16rem_auto] sm:items-start">
          <FormField
            ref={input}
            name="mpnId"
            label={text.mpnId}
            hint={text.mpnHint}
            defaultValue={listed ? '' : defaultValue}
            inputMode="numeric"
            autoComplete="off"
            onChange={() => setVerdict(undefined)}
            {...(verdict?.status === 'error' && { error: verdict.fields?.mpnId ?? verdict.message })}
          />
          <Button onClick={verify} pending={pending} icon="shield-check" className="sm:mt-6">
            {text.verify}
          </Button>
        </div>
        <div role="status">
          {verdict?.status === 'done' && <Alert tone="positive">{verdict.message}</Alert>}
          {choices.length > 0 && (
            <fieldset className="flex flex-wrap gap-2">
              <legend className="tt-hint pb-1">{text.locations}</legend>
              {choices.map(location => (
                <Button key={location} size="sm" onClick={() => use(location)}>
                  {fill(text.useLocation, { location })}
                </Button>
              ))}
            </fieldset>
          )}
        </div>
      </div>
    </div>
  )
}
