import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { query } from '../operation'
import { Refusal } from '../refusal'
import type { Price } from './offer'
import { catalogueFor, type JudgedOffer } from './offers'
import { ReadCatalogue } from './schema'
import { matches } from './search-rules'

/** What a customer can buy from its provider, for how much, and why not the rest (pages §11). */
export const readCatalogue = query({
  permission: 'catalogue.read',
  input: ReadCatalogue,
  async run({ actor, db, input, now }) {
    const { customerId, country, qualification } = input
    const buyer = customerId ? { id: customerId } : { id: null, country: country ?? '', qualification }
    const providerId = customerId ? await providerOf(db, actor, customerId) : actor.organisation.id
    const catalogue = await catalogueFor(db, { actor, now, buyer, providerId })
    const offers = catalogue.offers.filter(offer => matches(offer, input))
    return { ...catalogue, offers: actor.organisation.kind === 'provider' ? offers : offers.map(withoutCost) }
  },
})

/** A reseller asks about a customer that it shares with a provider. */
async function providerOf(db: Db, { organisation }: Member, customerId: string) {
  if (organisation.kind !== 'reseller') return organisation.id
  const shared = await db.customerReseller.findFirst({
    where: { resellerId: organisation.id, customerId, endedAt: null },
    select: { providerId: true },
  })
  if (!shared) throw new Refusal('row.notFound')
  return shared.providerId
}

/** What the provider itself pays is its own matter (rules §3.7). */
const withoutCost = (offer: JudgedOffer): JudgedOffer => {
  const shown = (price: Price) => ({ ...price, unitMinor: price.recommendedMinor })
  const { judgement } = offer
  return {
    ...offer,
    prices: offer.prices.map(shown),
    judgement: judgement.available ? { ...judgement, options: judgement.options.map(shown) } : judgement,
  }
}
