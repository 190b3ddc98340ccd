import { allCountries } from '@/lib/domain/country/market'

/** The name of a country in the reader's language. */
export function countryName(country: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(country) ?? country
}

/** Every country the programme sells to, in the reader's alphabetical order. */
export function countryNames(locale: string, countries = allCountries()): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const order = new Intl.Collator(locale)
  return countries
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name))
}
