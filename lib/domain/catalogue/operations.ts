import type { z } from 'zod'
import { query } from '../operation'
import { Refusal } from '../refusal'
import { catalogueFor, type JudgedOffer } from './offers'
import { ReadCatalogue } from './schema'

/** What a customer can buy from this provider, for how much, and why not the rest (pages §11). */
export const readCatalogue = query({
  permission: 'catalogue.read',
  input: ReadCatalogue,
  async run({ actor, db, input, now }) {
    const { customerId, country, qualification } = input
    const { kind } = actor.organisation
    // Prices are the provider's own matter (rules §3.7), and an operator has no customers.
    if (kind !== 'provider') throw customerId ? new Refusal('row.notFound') : new Refusal('kind.never', { kind })
    const buyer = customerId ? { id: customerId } : { id: null, country: country ?? '', qualification }
    const catalogue = await catalogueFor(db, { actor, now, buyer })
    return { ...catalogue, offers: catalogue.offers.filter(offer => matches(offer, input)) }
  },
})

type Filter = Pick<z.output<typeof ReadCatalogue>, 'q' | 'category' | 'kind' | 'billing'>

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** Every word typed, somewhere in the titles or the descriptions, whatever the accents. */
export function matches(offer: JudgedOffer, { q, category, kind, billing }: Filter): boolean {
  if (category && offer.category !== category) return false
  if (kind && offer.kind !== kind) return false
  if (billing && !offer.prices.some(price => price.billing === billing)) return false
  const text = folded(`${offer.titleEn} ${offer.titleFr} ${offer.descriptionEn} ${offer.descriptionFr}`)
  return folded(q ?? '')
    .split(/\s+/)
    .every(part => text.includes(part))
}
