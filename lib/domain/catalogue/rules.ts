import { currencyOf } from '../country/market'
import type { FieldProblem } from '../refusal'
import { askedOf, heldOf, type Offer, type Price, type Situation } from './offer'

/** `base`: the reason goes away as soon as one of its bases is chosen too. */
export type Unavailable = { available: false; reason: FieldProblem; base?: true }
export type Judgement = { available: true; currency: string; options: Price[] } | Unavailable

const no = (reason: string, values?: FieldProblem['values']): Unavailable => ({
  available: false,
  reason: { key: `order.${reason}`, ...(values ? { values } : {}) },
})

/** May this customer buy this offer, and by which terms? The first reason that cannot be mended by another choice comes first. */
export function judgeOffer(offer: Offer, situation: Situation): Judgement {
  return (
    notSold(offer, situation) ??
    limitReached(offer, situation) ??
    poolEmpty(offer, situation) ??
    baseMissing(offer, situation) ??
    optionsOf(offer, situation)
  )
}

/** rules §3.2, §3.3; pages §11 */
function notSold(offer: Offer, { now, country, qualification }: Situation): Unavailable | undefined {
  if (offer.withdrawnAt) return no('withdrawn')
  if (offer.endOfSale && new Date(offer.endOfSale) <= now)
    return no('endOfSale', { date: new Date(offer.endOfSale) })
  if (!offer.sold) return no('country', { country })
  if (offer.qualification && offer.qualification !== qualification)
    return no('qualification', { qualification: offer.qualification })
}

/** rules §5.2 (concurrent, lifetime), §5.8 (not the trial of what is owned); the cart's other lines of the offer count as held. */
function limitReached(offer: Offer, situation: Situation): Unavailable | undefined {
  const owned = offer.excludes.filter(id => heldOf(situation, id).live > 0 || askedOf(situation, id) > 0)
  if (owned.length > 0) return no('owned', titled(owned, situation))
  if (offer.limitKind === 'none' || offer.limitCount === null) return
  const { live, ever } = heldOf(situation, offer.id)
  const others = Math.max(0, situation.cart.filter(line => line.offerId === offer.id).length - 1)
  const taken = (offer.limitKind === 'lifetime' ? ever : live) + others
  if (taken < offer.limitCount) return
  if (situation.own.some(one => one.offerId === offer.id && one.state === 'suspended'))
    return no('reactivate')
  return no(offer.limitKind === 'lifetime' ? 'lifetimeLimit' : 'concurrentLimit', { limit: offer.limitCount })
}

/** rules §5.2: seats pooled over all partners of the customer. */
function poolEmpty(offer: Offer, situation: Situation): Unavailable | undefined {
  if (offer.pooledMax !== null && pooledLeft(offer, situation) < offer.minQuantity)
    return no('poolEmpty', { max: offer.pooledMax })
}

/** rules §5.9: an add-on needs one of its bases, held by the customer or chosen in the same cart. */
function baseMissing(offer: Offer, situation: Situation): Unavailable | undefined {
  if (offer.prerequisites.length === 0 || basesOf(offer, situation).length > 0) return
  if (offer.prerequisites.some(id => askedOf(situation, id) > 0)) return
  return { ...no('baseMissing', titled(offer.prerequisites, situation)), base: true }
}

function optionsOf(offer: Offer, { country }: Situation): Judgement {
  const currency = currencyOf(country, offer.policy.priceList)
  const options = offer.prices.filter(price => price.currency === currency)
  if (!currency || options.length === 0) return no('noPrice', { currency: currency ?? '' })
  return { available: true, currency, options }
}

/** Seats still free in the pool for this cart's line, or Infinity where there is none. */
export const pooledLeft = (offer: Offer, situation: Situation) =>
  offer.pooledMax === null ? Number.POSITIVE_INFINITY : offer.pooledMax - heldOf(situation, offer.id).seats

/**
 * What an add-on can hang on: this provider's own active subscriptions where the policy hangs it on one `subscription`,
 * else any base the customer holds, from whichever partner (rules §5.9).
 */
export function basesOf(
  offer: Offer,
  situation: Situation,
): { id: string | null; offerId: string; seats: number }[] {
  if (offer.policy.addonOf === 'subscription')
    return situation.own
      .filter(one => offer.prerequisites.includes(one.offerId) && one.state === 'active')
      .map(one => ({ id: one.id, offerId: one.offerId, seats: one.quantity }))
  return situation.holdings
    .filter(one => offer.prerequisites.includes(one.offerId) && one.live > 0)
    .map(one => ({ id: null, offerId: one.offerId, seats: one.seats }))
}

/** The least and the most licences of one line: fixed for trials and usage, by share of the bases for Multi-Geo (rules §5.2, §5.8). */
export function boundsOf(offer: Offer, situation: Situation): { min: number; max: number } {
  if (offer.kind === 'usage') return { min: 1, max: 1 }
  const max = Math.max(offer.minQuantity, Math.min(offer.maxQuantity, pooledLeft(offer, situation)))
  return { min: Math.min(max, Math.max(offer.minQuantity, leastShare(offer, situation))), max }
}

/** rules §5.2: at least this share of the seats of all its bases, held and in the cart. */
export function leastShare(offer: Offer, situation: Situation): number {
  if (offer.minShareOfBase === null) return 0
  // In ten-thousandths, as the column has them: 0.07 × 300 is not 21 in binary.
  return Math.ceil((Math.round(offer.minShareOfBase * 10_000) * baseSeats(offer, situation)) / 10_000)
}

export function baseSeats(offer: Offer, situation: Situation): number {
  const bases = new Set(offer.prerequisites)
  const held = basesOf(offer, situation).reduce((sum, base) => sum + base.seats, 0)
  return situation.cart.reduce((sum, line) => (bases.has(line.offerId) ? sum + line.quantity : sum), held)
}

/** Titles in both languages, as the domain does not know which one is read. */
function titled(ids: readonly string[], { offers }: Situation) {
  const named = ids.flatMap(id => offers.find(offer => offer.id === id) ?? [])
  return { offers: named.map(offer => offer.titleEn), offersFr: named.map(offer => offer.titleFr) }
}
