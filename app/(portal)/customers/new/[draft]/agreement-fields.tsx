'use client'

import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import type { TypedAccount } from '@/lib/domain/customer/account-schema'
import { fill } from '../fill'
import { useAccount, useText } from './account-context'
import { Section } from './section'

/** Who accepted, and when; or that the customer will be asked, and nothing can be ordered before (pages §10.1). */
export function AgreementFields({ today }: { today: string }) {
  const { texts } = useAccount()
  const { control, getValues, setValue, clearErrors, register } = useFormContext<TypedAccount>()
  const [agreement, signer, firstName, lastName] = useWatch({
    control,
    name: ['agreement', 'signer', 'firstName', 'lastName'],
  })
  const error = useText('agreement').error
  const acceptedOn = useText('acceptedOn')
  const name = `${firstName} ${lastName}`.trim()
  const group = useRef<HTMLDivElement>(null)
  register('agreement')

  useEffect(() => {
    // Chosen before the form woke up.
    const early = group.current?.querySelector<HTMLInputElement>(':checked')?.value
    if (early && early !== getValues('agreement')) setValue('agreement', early, { shouldDirty: true })
  }, [getValues, setValue])

  const choose = (value: string) => {
    setValue('agreement', value, { shouldDirty: true })
    clearErrors('agreement')
  }
  return (
    <Section title={texts.account.agreement}>
      <div
        ref={group}
        className="sm:col-span-2"
        onChange={event => choose((event.target as unknown as HTMLInputElement).value)}
      >
        <RadioGroup
          name="agreement"
          label={texts.account.agreement}
          hideLabel
          cards
          error={error}
          defaultValue={getValues('agreement')}
          options={[
            { value: 'attested', label: texts.agreement.attested, hint: texts.agreement.attestedHint },
            { value: 'later', label: texts.agreement.later, hint: texts.agreement.laterHint },
          ]}
        />
      </div>
      {agreement === 'attested' && (
        <>
          <TextInput {...acceptedOn} type="date" max={today} className="max-w-56" />
          <div className="grid content-start gap-1">
            <span className="tt-label">{texts.agreement.signer}</span>
            {signer !== 'other' && (
              <p className="text-sm wrap-anywhere">
                {name ? fill(texts.agreement.by, { name }) : texts.agreement.byContact}
              </p>
            )}
            <div>
              <Button
                size="sm"
                aria-expanded={signer === 'other'}
                onClick={() => setValue('signer', signer === 'other' ? '' : 'other', { shouldDirty: true })}
              >
                {signer === 'other' ? texts.agreement.useContact : texts.agreement.update}
              </Button>
            </div>
          </div>
          {signer === 'other' && <SignerFields />}
        </>
      )}
    </Section>
  )
}

function SignerFields() {
  const { texts } = useAccount()
  const [first, last] = [useText('signerFirstName'), useText('signerLastName')]
  const [email, phone] = [useText('signerEmail'), useText('signerPhone', { required: false })]
  return (
    <fieldset className="contents">
      <legend className="sr-only">{texts.agreement.signer}</legend>
      <TextInput {...first} label={texts.fields.firstName} autoComplete="off" />
      <TextInput {...last} label={texts.fields.lastName} autoComplete="off" />
      <TextInput {...email} label={texts.fields.email} type="email" autoComplete="off" />
      <TextInput {...phone} label={texts.fields.phone} type="tel" autoComplete="off" />
    </fieldset>
  )
}
