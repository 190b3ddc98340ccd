import { countryNames } from '@/lib/domain/country/name'
import { adminRoles } from '@/lib/domain/user/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import type { FieldTexts, RoleChoice } from './user-fields'

/** What the fields of a user are labelled with, and what they offer. */
export async function fieldParts(locked: Partial<Record<(typeof adminRoles)[number], string>> = {}) {
  const [t, common, locale] = [await words('user'), await words('common'), await currentLocale()]
  const texts: FieldTexts = {
    firstName: t('firstName'),
    lastName: t('lastName'),
    name: t('name'),
    optional: common('optional'),
    location: t('location'),
    locationHint: t('locationHint'),
    rolesLegend: t('rolesLegend'),
    rolesHint: t('rolesHint'),
  }
  const hints = { globalAdmin: t('roleGlobal'), userAdmin: t('roleUser'), billingAdmin: t('roleBilling') }
  const choices: RoleChoice[] = adminRoles.map(role => ({
    role,
    label: common(`roles.${role}`),
    hint: hints[role],
    locked: locked[role],
  }))
  const countries = countryNames(locale).map(({ code, name }) => ({ value: code, label: name }))
  return { texts, choices, countries }
}
