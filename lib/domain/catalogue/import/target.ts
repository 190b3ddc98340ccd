import { toMinor } from '../../country/currency'
import type { judgeSheets, Sheets } from './judge'
import type { CountrySet, Offer, Policy, Price } from './rows'

export type TargetOffer = Omit<Offer, 'countries'> & { countries: string[] }
export type TargetPrice = Omit<Price, 'unit' | 'recommended'> & {
  unit_minor: number
  recommended_minor: number
}

/** A catalogue as the database holds it: countries one by one, amounts in minor units. */
export type Target = {
  policies: Policy[]
  countrySets: CountrySet[]
  offers: TargetOffer[]
  prices: TargetPrice[]
}

/** The sheets, once nothing is wrong with them, as rows to be written. */
export function targetOf(
  sheets: Sheets,
  { countriesOf }: Pick<ReturnType<typeof judgeSheets>, 'countriesOf'>,
): Target {
  return {
    policies: sheets.policies.rows,
    countrySets: sheets.countrySets.rows,
    offers: sheets.offers.rows.map(offer => ({ ...offer, countries: countriesOf(offer) })),
    prices: sheets.prices.rows.map(({ unit, recommended, ...price }) => ({
      ...price,
      unit_minor: toMinor(unit, price.currency) ?? 0,
      recommended_minor: toMinor(recommended, price.currency) ?? 0,
    })),
  }
}
