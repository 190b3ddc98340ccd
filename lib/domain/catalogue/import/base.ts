import { createHash } from 'node:crypto'
import type { Db } from '../../../db/scope'
import { minorUnits } from '../../country/currency'
import type { Sheets } from './judge'
import type { Sheet } from './parse'
import type { CountrySet, Policy, Price } from './rows'
import type { Target, TargetOffer, TargetPrice } from './target'

/** The catalogue as it stands, withdrawn offers apart: they come back when they are listed again. */
export type Base = Target & { withdrawn: TargetOffer[]; hash: string }

type Json<T> = { row: T }[]

/** Reads the whole catalogue and takes its fingerprint: two reads agree only if nothing changed between. */
export async function readBase(db: Db): Promise<Base> {
  const policies = await db.$queryRaw<
    Json<Policy>
  >`select to_jsonb(p) as row from commerce_policy p order by id`
  const sets = await db.$queryRaw<Json<CountrySet>>`select to_jsonb(s) as row from country_set s order by id`
  const offers = await db.$queryRaw<Json<TargetOffer & { gone: boolean }>>`
    select to_jsonb(o) - 'withdrawn_at' || jsonb_build_object('gone', withdrawn_at is not null,
      'end_of_sale', to_char(end_of_sale at time zone 'UTC', 'YYYY-MM-DD'),
      'min_share_of_base', trim_scale(min_share_of_base)::text) as row
    from offer o order by id`
  const prices = await db.$queryRaw<Json<TargetPrice>>`
    select to_jsonb(p) as row from offer_price p order by offer_id, currency, term, billing, effective_from`
  const found = [policies, sets, offers, prices]
  const all = offers.map(({ row: { gone, ...offer } }) => ({ gone, offer }))
  return {
    policies: policies.map(({ row }) => row),
    countrySets: sets.map(({ row }) => row),
    offers: all.flatMap(({ gone, offer }) => (gone ? [] : [offer])),
    withdrawn: all.flatMap(({ gone, offer }) => (gone ? [offer] : [])),
    prices: prices.map(({ row }) => row),
    hash: createHash('sha256').update(JSON.stringify(found)).digest('hex'),
  }
}

const fromMinor = (minor: number, currency: string) => {
  const decimals = minorUnits(currency)
  const digits = String(minor).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const ofPortal = <Row>(file: string, rows: Row[]): Sheet<Row> => ({
  file,
  rows,
  numbers: rows.map(() => null),
})

/** What was not uploaded stays as it is: the portal's rows stand in the sheet's place. */
export function completed(uploaded: Partial<Sheets>, base: Base): Sheets {
  const policies = uploaded.policies ?? ofPortal('policies.csv', base.policies)
  const countrySets = uploaded.countrySets ?? ofPortal('country-sets.csv', base.countrySets)
  const offers =
    uploaded.offers ??
    ofPortal(
      'offers.csv',
      base.offers.map(offer => ({ ...offer, countries: offer.countries.join(' ') })),
    )
  const sold = new Set(offers.rows.map(({ id }) => id))
  const prices = base.prices
    .filter(({ offer_id }) => sold.has(offer_id))
    .map(
      ({ unit_minor, recommended_minor, ...price }): Price => ({
        ...price,
        unit: fromMinor(unit_minor, price.currency),
        recommended: fromMinor(recommended_minor, price.currency),
      }),
    )
  return { policies, countrySets, offers, prices: uploaded.prices ?? ofPortal('prices.csv', prices) }
}
