import { type CountryRules, countryRules } from '@/lib/domain/country/country-rules'

export function rulesOf(country: string): CountryRules {
  const rules = countryRules(country)
  if (!rules) throw new Error(`no rules for ${country}`)
  return rules
}
