'use client'

import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { fill } from '../fill'
import { useAccount, useText } from './account-context'
import { Section } from './section'

export function ContactFields() {
  const { texts, country } = useAccount()
  const [first, last, email] = [useText('firstName'), useText('lastName'), useText('email')]
  const phone = useText('phone', country.phone)
  const code = country.callingCode ? `+${country.callingCode}` : ''
  return (
    <Section title={texts.account.contact}>
      <TextInput {...first} autoComplete="off" />
      <TextInput {...last} autoComplete="off" />
      <TextInput {...email} type="email" inputMode="email" autoComplete="off" hint={texts.hints.email} />
      <TextInput
        {...phone}
        type="tel"
        autoComplete="off"
        hint={[code && fill(texts.hints.phone, { code }), country.phoneSample && texts.hints.sample]
          .filter(Boolean)
          .join(' ')}
        sample={country.phoneSample}
      />
    </Section>
  )
}

export function SettingsFields() {
  const { texts, country, qualifications, locale } = useAccount()
  const [culture, qualification] = [useText('culture'), useText('qualification')]
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return (
    <Section title={texts.account.settings}>
      <Select
        key={country.country}
        {...culture}
        hint={texts.hints.culture}
        options={country.cultures.map(value => ({ value, label: names.of(value) ?? value }))}
      />
      <Select {...qualification} hint={texts.hints.qualification} options={qualifications} />
    </Section>
  )
}
