import { toMinor } from '@/lib/domain/country/currency'
import { currencyOf } from '@/lib/domain/country/market'
import { expandCountries } from './countries'
import { type Fault, type Sheets, throwFaults } from './read'
import type { Offer, Policy, Price } from './rows'

const MONTHS: Record<string, number> = {
  P1M: 1,
  P1Y: 12,
  P3Y: 36,
  P6Y: 72,
  monthly: 1,
  annual: 12,
  triennial: 36,
}

type Tell = (file: keyof Sheets, index: number, column: string, message: string) => void

/** What no row can say alone: that the sheets fit together. */
export function judgeCatalogue(sheets: Sheets) {
  const faults: Fault[] = []
  const tell: Tell = (sheet, index, column, message) =>
    faults.push({ file: sheets[sheet].file, row: sheets[sheet].numbers[index] ?? 0, column, message })

  const sets = new Map<string, string[]>()
  sheets.countrySets.rows.forEach(({ id, countries }, index) => {
    if (sets.has(id)) tell('countrySets', index, 'id', `"${id}" is there twice`)
    const expanded = expandCountries(countries)
    if (expanded) sets.set(id, expanded)
    else
      tell('countrySets', index, 'countries', `"${countries}" names a country or region that is not sold to`)
  })
  const policies = new Map(sheets.policies.rows.map(policy => [policy.id, policy]))
  const offers = new Map(sheets.offers.rows.map(offer => [offer.id, offer]))
  sheets.policies.rows.forEach((policy, index) => {
    judgePolicy(policy, (column, message) => tell('policies', index, column, message))
    if (policies.get(policy.id) !== policy) tell('policies', index, 'id', `"${policy.id}" is there twice`)
  })

  const prices = byOffer(sheets.prices.rows)
  const countriesOf = (offer: Offer) => sets.get(offer.countries) ?? expandCountries(offer.countries)
  sheets.offers.rows.forEach((offer, index) => {
    const say = (column: string, message: string) => tell('offers', index, column, message)
    if (offers.get(offer.id) !== offer) say('id', `"${offer.id}" is there twice`)
    judgeOffer(offer, offers, say)
    const policy = policies.get(offer.policy_id)
    if (!policy) say('policy_id', `there is no policy "${offer.policy_id}"`)
    const countries = countriesOf(offer)
    if (!countries) say('countries', `there is no country set "${offer.countries}"`)
    if (policy && countries) judgeCover(policy, countries, prices.get(offer.id) ?? [], say)
  })
  const seen = new Set<string>()
  sheets.prices.rows.forEach((price, index) => {
    const key = [price.offer_id, price.currency, price.term, price.billing, price.effective_from].join(' ')
    if (seen.has(key)) tell('prices', index, 'offer_id', `"${key}" is there twice`)
    seen.add(key)
    judgePrice(price, offers, (column, message) => tell('prices', index, column, message))
  })
  throwFaults(faults)
  return { ...sheets, countriesOf: (offer: Offer) => countriesOf(offer) ?? [] }
}

type Say = (column: string, message: string) => void

function judgePolicy(policy: Policy, say: Say) {
  if ((policy.seats_decrease === 'window' || policy.cancel === 'window') && !policy.window_hours)
    say('window_hours', 'is needed where something is allowed inside the window')
  if (policy.cancel === 'suspend' && !policy.may_suspend)
    say('may_suspend', 'must be true where one leaves by suspending')
}

function judgeOffer(offer: Offer, offers: Map<string, Offer>, say: Say) {
  for (const column of ['prerequisites', 'excludes', 'upgrades_to'] as const)
    for (const id of offer[column])
      if (!offers.has(id) || id === offer.id) say(column, `"${id}" is no other offer of this catalogue`)
  if (offer.min_quantity < 1 || offer.min_quantity > offer.max_quantity)
    say('min_quantity', 'must lie between 1 and max_quantity')
  if ((offer.limit_kind === 'none') !== (offer.limit_count === null))
    say('limit_count', 'goes with a limit_kind other than none')
  if (offer.kind === 'addon' && offer.prerequisites.length === 0)
    say('prerequisites', 'must name a base for an add-on')
}

/** Every option an offer is sold by has a price in every currency of its countries. */
function judgeCover(policy: Policy, countries: string[], prices: Price[], say: Say) {
  const currencies = new Set(countries.map(country => currencyOf(country, policy.price_list)))
  const options = new Map(prices.map(price => [`${price.term} ${price.billing}`, new Set<string>()]))
  for (const price of prices)
    if (!price.effective_to) options.get(`${price.term} ${price.billing}`)?.add(price.currency)
  if (![...options.values()].some(priced => priced.size > 0)) say('id', 'has no price in force')
  for (const [option, priced] of options)
    for (const currency of currencies)
      if (currency && priced.size > 0 && !priced.has(currency))
        say('id', `has no price for ${option} in ${currency}`)
}

function judgePrice(price: Price, offers: Map<string, Offer>, say: Say) {
  if (!offers.has(price.offer_id)) say('offer_id', `there is no offer "${price.offer_id}"`)
  for (const column of ['unit', 'recommended'] as const)
    if (toMinor(price[column], price.currency) === null)
      say(column, `${price[column]} has more decimals than ${price.currency}`)
  const term = MONTHS[price.term]
  const billing = MONTHS[price.billing]
  if (term && billing && billing > term)
    say('billing', `${price.billing} is longer than the term ${price.term}`)
  if (price.effective_to && price.effective_to <= price.effective_from)
    say('effective_to', 'must come after effective_from')
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
