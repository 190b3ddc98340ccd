import { toMinor } from '../../country/currency'
import { currencyOf } from '../../country/market'
import { expandCountries } from './countries'
import type { Fault, FaultKey } from './fault'
import type { Sheet } from './parse'
import type { CountrySet, Offer, Policy, Price } from './rows'

export type Sheets = {
  policies: Sheet<Policy>
  offers: Sheet<Offer>
  prices: Sheet<Price>
  countrySets: Sheet<CountrySet>
}

const MONTHS: Record<string, number> = {
  P1M: 1,
  P1Y: 12,
  P3Y: 36,
  P6Y: 72,
  monthly: 1,
  annual: 12,
  triennial: 36,
}

type Values = Fault['values']
type Say = (column: string, key: FaultKey, values?: Values) => void

/** What no row can say alone: that the sheets fit together. */
export function judgeSheets(sheets: Sheets) {
  const faults: Fault[] = []
  const sayOf =
    (sheet: keyof Sheets, index: number, id: string): Say =>
    (column, key, values = {}) => {
      const { file, numbers } = sheets[sheet]
      faults.push({ file, row: numbers[index] ?? null, column, key, values: { id, ...values } })
    }

  const sets = new Map<string, string[]>()
  sheets.countrySets.rows.forEach(({ id, countries }, index) => {
    const say = sayOf('countrySets', index, id)
    if (sets.has(id)) say('id', 'twice', { value: id })
    const expanded = expandCountries(countries)
    if (expanded) sets.set(id, expanded)
    else say('countries', 'unknownCountry', { value: countries })
  })
  const policies = new Map(sheets.policies.rows.map(policy => [policy.id, policy]))
  const offers = new Map(sheets.offers.rows.map(offer => [offer.id, offer]))
  sheets.policies.rows.forEach((policy, index) => {
    const say = sayOf('policies', index, policy.id)
    judgePolicy(policy, say)
    if (policies.get(policy.id) !== policy) say('id', 'twice', { value: policy.id })
  })

  const prices = byOffer(sheets.prices.rows)
  const countriesOf = (offer: Offer) => sets.get(offer.countries) ?? expandCountries(offer.countries)
  sheets.offers.rows.forEach((offer, index) => {
    const say = sayOf('offers', index, offer.id)
    if (offers.get(offer.id) !== offer) say('id', 'twice', { value: offer.id })
    judgeOffer(offer, offers, say)
    const policy = policies.get(offer.policy_id)
    if (!policy) say('policy_id', 'unknownPolicy', { value: offer.policy_id })
    const countries = countriesOf(offer)
    if (!countries) say('countries', 'unknownSet', { value: offer.countries })
    if (policy && countries) judgeCover(policy, countries, prices.get(offer.id) ?? [], say)
  })
  const seen = new Set<string>()
  sheets.prices.rows.forEach((price, index) => {
    const key = priceKey(price)
    const say = sayOf('prices', index, price.offer_id)
    if (seen.has(key)) say('offer_id', 'twice', { value: key })
    seen.add(key)
    judgePrice(price, offers, say)
  })
  return { faults, countriesOf: (offer: Offer) => countriesOf(offer) ?? [] }
}

export const priceKey = (price: Omit<Price, 'unit' | 'recommended' | 'effective_to'>) =>
  [price.offer_id, price.currency, price.term, price.billing, price.effective_from].join(' ')

function judgePolicy(policy: Policy, say: Say) {
  if ((policy.seats_decrease === 'window' || policy.cancel === 'window') && !policy.window_hours)
    say('window_hours', 'windowHours')
  if (policy.cancel === 'suspend' && !policy.may_suspend) say('may_suspend', 'maySuspend')
}

function judgeOffer(offer: Offer, offers: Map<string, Offer>, say: Say) {
  for (const column of ['prerequisites', 'excludes', 'upgrades_to'] as const)
    for (const id of offer[column])
      if (!offers.has(id) || id === offer.id) say(column, 'notOther', { value: id })
  if (offer.min_quantity < 1 || offer.min_quantity > offer.max_quantity) say('min_quantity', 'minQuantity')
  if ((offer.limit_kind === 'none') !== (offer.limit_count === null)) say('limit_count', 'limitCount')
  if (offer.kind === 'addon' && offer.prerequisites.length === 0) say('prerequisites', 'addonBase')
}

/** Every option an offer is sold by has a price in every currency of its countries. */
function judgeCover(policy: Policy, countries: string[], prices: Price[], say: Say) {
  const currencies = new Set(countries.map(country => currencyOf(country, policy.price_list)))
  const options = new Map(prices.map(price => [`${price.term} ${price.billing}`, new Set<string>()]))
  for (const price of prices)
    if (!price.effective_to) options.get(`${price.term} ${price.billing}`)?.add(price.currency)
  if (![...options.values()].some(priced => priced.size > 0)) say('id', 'noPrice')
  for (const [option, priced] of options)
    for (const currency of currencies)
      if (currency && priced.size > 0 && !priced.has(currency)) say('id', 'noPriceIn', { option, currency })
}

function judgePrice(price: Price, offers: Map<string, Offer>, say: Say) {
  if (!offers.has(price.offer_id)) say('offer_id', 'unknownOffer', { value: price.offer_id })
  for (const column of ['unit', 'recommended'] as const)
    if (toMinor(price[column], price.currency) === null)
      say(column, 'decimals', { value: price[column], currency: price.currency })
  const term = MONTHS[price.term]
  const billing = MONTHS[price.billing]
  if (term && billing && billing > term)
    say('billing', 'longerThanTerm', { billing: price.billing, term: price.term })
  if (price.effective_to && price.effective_to <= price.effective_from) say('effective_to', 'effectiveTo')
}

function byOffer(prices: Price[]): Map<string, Price[]> {
  const found = new Map<string, Price[]>()
  for (const price of prices) {
    const own = found.get(price.offer_id)
    if (own) own.push(price)
    else found.set(price.offer_id, [price])
  }
  return found
}
