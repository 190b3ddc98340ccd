// Apart from `rules.ts`, and for the server: the numbering plans weigh 150 kB.
import {
  type CountryCode,
  getCountryCallingCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import type { CountryRules } from '@/lib/domain/country/country-rules'
import { tidy } from '@/lib/domain/country/rules'

export type PhoneProblem = {
  field: 'phone'
  key: 'phone.missing' | 'phone.format' | 'phone.country'
  sample?: string
}

/** Uninhabited or tiny places whose telephones hang on a neighbour's plan. */
const NEIGHBOURS: Record<string, CountryCode> = { BV: 'NO', PN: 'NZ', UM: 'US' }

function planOf(country: string): CountryCode | undefined {
  const code = NEIGHBOURS[country] ?? country
  return isSupportedCountry(code) ? code : undefined
}

/** `33` for FR. */
export function callingCodeOf(country: string): string | null {
  const plan = planOf(country)
  return plan ? getCountryCallingCode(plan) : null
}

/** A number of the country as its people write it. */
export function phoneSample(country: string): string | undefined {
  const plan = planOf(country)
  return plan && getExampleNumber(plan, examples)?.formatInternational()
}

/**
 * The number in E.164, or why not (pages §10.1; API 600051). Read as the country's own, unless it begins with `+`;
 * a foreign number is refused where the phone vouches for the company (pages §10.4).
 */
export function checkPhone(
  rules: CountryRules,
  input: string | null | undefined,
): { ok: true; phone: string | null } | { ok: false; problem: PhoneProblem } {
  const sample = phoneSample(rules.country)
  const refuse = (key: PhoneProblem['key']) =>
    ({ ok: false, problem: { field: 'phone', key, ...(sample && { sample }) } }) as const
  const typed = tidy(input)
  if (!typed) return rules.phone.required ? refuse('phone.missing') : { ok: true, phone: null }
  const plan = planOf(rules.country)
  const number = parsePhoneNumberFromString(typed, { ...(plan && { defaultCountry: plan }), extract: false })
  if (!number?.isValid()) return refuse('phone.format')
  if (rules.phone.required && number.countryCallingCode !== callingCodeOf(rules.country))
    return refuse('phone.country')
  return { ok: true, phone: number.number }
}

/** A number kept in E.164 as people read it; what is no number stays as it is. */
export const readablePhone = (phone: string) =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
