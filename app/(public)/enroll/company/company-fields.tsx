import { FormField, FormSelect } from '@/components/ui/form-fields'
import type { CountryRules } from '@/lib/domain/country/country-rules'
import { words } from '@/lib/i18n/words'
import { Section } from './section'

/** The company and its legal address, as its country writes them (pages §10.1, §23). */
export async function CompanyFields({ rules }: { rules: CountryRules }) {
  const [t, wizard, common] = [await words('enrolment'), await words('wizard'), await words('common')]
  const optional = (required: boolean) => (required ? { required } : { mark: common('optional') })
  const { registrationId, postalCode, city } = rules
  const { label, format } = postalCode
  const local = label === 'zip' || label === 'postalCode' ? '' : wizard(`country.postal.${label}`)
  const kinds = registrationId.kinds.map(kind => wizard(`country.kinds.${kind}`)).join(' / ')
  return (
    <Section title={t('company')}>
      <FormField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="organization"
        className="sm:col-span-2"
        required
      />
      <FormField
        name="addressLine1"
        label={wizard('fields.addressLine1')}
        autoComplete="address-line1"
        required
      />
      <FormField
        name="addressLine2"
        label={wizard('fields.addressLine2')}
        autoComplete="address-line2"
        mark={common('optional')}
      />
      <FormField
        name="city"
        label={wizard('fields.city')}
        autoComplete="address-level2"
        {...optional(city.required)}
      />
      <FormField
        name="postalCode"
        label={wizard(label === 'zip' ? 'fields.zip' : 'fields.postalCode')}
        hint={format && [local, wizard('hints.sample')].filter(Boolean).join(' · ')}
        sample={format?.sample}
        autoComplete="postal-code"
        {...optional(postalCode.required)}
      />
      <StateField rules={rules} />
      <FormField
        name="registrationId"
        label={`${t('registrationId')}${kinds ? ` (${kinds})` : ''}`}
        hint={registrationId.sample && t('registrationHint')}
        sample={registrationId.sample}
        {...optional(registrationId.required)}
      />
      <FormField
        name="mpnId"
        label={t('mpnId')}
        hint={t('mpnIdHint')}
        inputMode="numeric"
        mark={common('optional')}
      />
    </Section>
  )
}

/** A list where the state is required, a suggestion where one is known; elsewhere an address is written without. */
async function StateField({ rules: { state } }: { rules: CountryRules }) {
  const [wizard, common] = [await words('wizard'), await words('common')]
  const label = wizard(`country.state.${state.label}`)
  if (state.required)
    return (
      <FormSelect
        name="state"
        label={label}
        empty={wizard('hints.chooseState')}
        options={state.states.map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
    )
  if (state.states.length === 0) return null
  return (
    <>
      <FormField
        name="state"
        label={label}
        autoComplete="address-level1"
        mark={common('optional')}
        list="states"
      />
      <datalist id="states">
        {state.states.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  )
}
