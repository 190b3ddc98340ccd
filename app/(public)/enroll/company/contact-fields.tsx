import { FormField, FormPassword } from '@/components/ui/form-fields'
import type { CountryRules } from '@/lib/domain/country/country-rules'
import { callingCodeOf, phoneSample } from '@/lib/domain/country/phone'
import { words } from '@/lib/i18n/words'
import { Section } from './section'

/** Who answers for the company, and the password that person chooses. */
export async function ContactFields({ rules }: { rules: CountryRules }) {
  const [t, wizard, common] = [await words('enrolment'), await words('wizard'), await words('common')]
  const eye = { showLabel: common('reveal'), hideShownLabel: common('hide'), autoComplete: 'new-password' }
  const code = callingCodeOf(rules.country)
  return (
    <>
      <Section title={t('contact')} lead={t('contactLead')}>
        <FormField name="firstName" label={wizard('fields.firstName')} autoComplete="given-name" required />
        <FormField name="lastName" label={wizard('fields.lastName')} autoComplete="family-name" required />
        <FormField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="username"
          required
        />
        <FormField
          name="phone"
          type="tel"
          label={t('phone')}
          hint={[code && wizard('hints.phone', { code: `+${code}` }), wizard('hints.sample')]
            .filter(Boolean)
            .join(' ')}
          sample={phoneSample(rules.country)}
          autoComplete="tel"
          {...(rules.phone.required ? { required: true } : { mark: common('optional') })}
        />
      </Section>
      <Section title={t('passwordTitle')}>
        <FormPassword name="password" label={t('password')} hint={t('passwordHint')} {...eye} required />
        <FormPassword name="repeated" label={t('repeated')} {...eye} required />
      </Section>
    </>
  )
}
