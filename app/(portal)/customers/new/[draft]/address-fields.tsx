'use client'

import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useAccount, useText } from './account-context'
import { Section } from './section'

export function AddressFields() {
  const { texts, country } = useAccount()
  const line1 = useText('addressLine1')
  const line2 = useText('addressLine2', { required: false })
  const city = useText('city', country.city)
  const code = useText('postalCode', country.postalCode)
  const { label, format } = country.postalCode
  const local = texts.country.postal[label]
  return (
    <Section title={texts.account.address}>
      <TextInput {...line1} autoComplete="off" />
      <TextInput {...line2} autoComplete="off" />
      <TextInput {...city} autoComplete="off" />
      {country.state.required && <StateField />}
      <TextInput
        {...code}
        label={label === 'zip' ? texts.fields.zip : code.label}
        hint={format && [local, texts.hints.sample].filter(Boolean).join(' · ')}
        sample={format?.sample}
        autoComplete="off"
      />
      {!country.state.required && <StateField />}
    </Section>
  )
}

/** A list where the state is required, a suggestion where a list is known, free text elsewhere (pages §10.1). */
function StateField() {
  const { texts, country } = useAccount()
  const { required, label, states } = country.state
  const field = { ...useText('state', { required }), label: texts.country.state[label] }
  if (required)
    return (
      <Select
        // Another country is another list: the browser's select is made anew, what was typed is not.
        key={country.country}
        {...field}
        empty={texts.hints.chooseState}
        options={states.map(({ code, name }) => ({ value: code, label: name }))}
      />
    )
  return (
    <>
      <TextInput {...field} autoComplete="off" {...(states.length > 0 && { list: 'states' })} />
      <datalist id="states">
        {states.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  )
}
