import { FormField, FormSelect } from '@/components/ui/form-fields'
import { countryRules } from '@/lib/domain/country/country-rules'
import { readablePhone } from '@/lib/domain/country/phone'
import { qualifications } from '@/lib/domain/customer/account-schema'
import type { CustomerRecord } from '@/lib/domain/customer/update'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

type Props = { customer: CustomerRecord }

/** The company as its country registers it. */
export async function CompanyFields({ customer }: Props) {
  const [t, common] = [await words('wizard'), await words('common')]
  const { companyName, registrationId, country, qualification } = customer
  const number = countryRules(country)?.registrationId
  const kinds = (number?.kinds ?? []).map(kind => t(`country.kinds.${kind}`)).join(' / ')
  const label = kinds ? `${t('fields.registrationId')} (${kinds})` : t('fields.registrationId')
  const given = qualification === 'nonprofit'
  const account = await words('customer.account')
  return (
    <>
      <FormField
        name="companyName"
        label={t('fields.companyName')}
        hint={t('hints.companyName')}
        defaultValue={companyName}
        autoComplete="off"
        required
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FormField
          name="registrationId"
          label={label}
          mark={number?.required ? undefined : common('optional')}
          hint={number?.sample && t('hints.sample')}
          sample={number?.sample}
          defaultValue={registrationId ?? ''}
          autoComplete="off"
        />
        <FormSelect
          name="qualification"
          label={t('fields.qualification')}
          hint={given ? account('qualificationGiven') : t('hints.qualification')}
          defaultValue={qualification}
          options={(given ? ['nonprofit' as const] : qualifications).map(one => ({
            value: one,
            label: account(`qualifications.${one}`),
          }))}
        />
      </div>
    </>
  )
}

/** Whom to write to, and in which language. */
export async function ContactFields({ customer }: Props) {
  const [t, common, locale] = [await words('wizard'), await words('common'), await currentLocale()]
  const { firstName, lastName, email, phone, culture, country } = customer
  const rules = countryRules(country)
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const cultures = [...new Set([...(rules?.cultures ?? []), culture])]
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <FormField
        name="firstName"
        label={t('fields.firstName')}
        defaultValue={firstName}
        autoComplete="off"
        required
      />
      <FormField
        name="lastName"
        label={t('fields.lastName')}
        defaultValue={lastName}
        autoComplete="off"
        required
      />
      <FormField
        name="email"
        type="email"
        label={t('fields.email')}
        hint={t('hints.email')}
        defaultValue={email}
        autoComplete="off"
        required
      />
      <FormField
        name="phone"
        type="tel"
        label={t('fields.phone')}
        mark={rules?.phone.required ? undefined : common('optional')}
        defaultValue={phone ? readablePhone(phone) : ''}
        autoComplete="off"
      />
      <FormSelect
        name="culture"
        label={t('fields.culture')}
        hint={t('hints.culture')}
        defaultValue={culture}
        options={cultures.map(value => ({ value, label: names.of(value) ?? value }))}
      />
    </div>
  )
}
