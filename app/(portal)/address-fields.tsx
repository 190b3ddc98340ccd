import { FormField, FormSelect } from '@/components/ui/form-fields'
import { countryRules } from '@/lib/domain/country/country-rules'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

type Props = {
  of: Record<'addressLine1' | 'addressLine2' | 'city' | 'region' | 'postalCode', string | null> & {
    country: string
  }
}

/** The address as its country writes it; the country itself stays. */
export async function AddressFields({ of }: Props) {
  const [t, common, account, locale] = [
    await words('wizard'),
    await words('common'),
    await words('customer.account'),
    await currentLocale(),
  ]
  const { addressLine1, addressLine2, city, region, postalCode, country } = of
  const rules = countryRules(country)
  const optional = (required: boolean | undefined) => (required ? undefined : common('optional'))
  const state = rules?.state
  const code = rules?.postalCode
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <FormField
        name="addressLine1"
        label={t('fields.addressLine1')}
        defaultValue={addressLine1 ?? ''}
        autoComplete="off"
        required
      />
      <FormField
        name="addressLine2"
        label={t('fields.addressLine2')}
        mark={common('optional')}
        defaultValue={addressLine2 ?? ''}
        autoComplete="off"
      />
      <FormField
        name="city"
        label={t('fields.city')}
        mark={optional(rules?.city.required)}
        defaultValue={city ?? ''}
        autoComplete="off"
      />
      <FormField
        name="postalCode"
        label={code?.label === 'zip' ? t('fields.zip') : t('fields.postalCode')}
        mark={optional(code?.required)}
        hint={code?.format && t('hints.sample')}
        sample={code?.format?.sample}
        defaultValue={postalCode ?? ''}
        autoComplete="off"
      />
      {state?.required ? (
        <FormSelect
          name="state"
          label={t(`country.state.${state.label}`)}
          options={state.states.map(one => ({ value: one.code, label: one.name }))}
          empty={region ? undefined : t('hints.chooseState')}
          defaultValue={region ?? ''}
        />
      ) : (
        <FormField
          name="state"
          label={t(`country.state.${state?.label ?? 'stateProvince'}`)}
          mark={common('optional')}
          defaultValue={region ?? ''}
          autoComplete="off"
        />
      )}
      <p className="self-center text-sm text-ink-muted">
        {account('countryStays', { country: countryName(country, locale) })}
      </p>
    </div>
  )
}
