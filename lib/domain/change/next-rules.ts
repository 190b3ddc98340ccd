import { alignmentsOf, type Neighbour } from '../order/align'
import { addMonths, monthsOf } from '../order/term'
import type { FieldProblems } from '../refusal'
import { termAfter, tightOf } from '../renewal/next-rules'
import type { Called, ChangeFacts, NextTerm, Option, Target } from './facts'

/** What the next term will be if nothing more is said (rules §5.5). */
export type Coming = {
  offerId: string
  quantity: number
  term: string
  billing: string
  unitMinor: number
  endsAt: Date | null
}

/** What a wish for the next term is judged by. */
export type NextFacts = Pick<ChangeFacts, 'options' | 'targets' | 'pooled'> & {
  subscription: Pick<
    ChangeFacts['subscription'],
    'offerId' | 'quantity' | 'term' | 'billing' | 'nextTerm' | 'endsAt'
  >
  offer: Pick<ChangeFacts['offer'], 'id' | 'minQuantity' | 'maxQuantity' | 'pooledMax'>
}

const offersOf = ({
  offer,
  options,
  targets,
}: NextFacts): (Pick<Target, 'id' | 'minQuantity' | 'maxQuantity'> & { options: readonly Option[] })[] => [
  { id: offer.id, minQuantity: offer.minQuantity, maxQuantity: offer.maxQuantity, options },
  ...targets.filter(({ withdrawnAt, endOfSale, sold }) => sold && !withdrawnAt && !endOfSale),
]

/** What the customer's shared cap leaves of an offer, this subscription's own licences counted as free (rules §5.2). */
function capOf({ offer, subscription, pooled, targets }: NextFacts, offerId: string) {
  const own = { ...offer, pooled: Math.max(0, pooled - subscription.quantity) }
  const one = offerId === offer.id ? own : targets.find(({ id }) => id === offerId)
  if (!one || one.pooledMax === null) return null
  return { max: one.pooledMax, elsewhere: one.pooled, highest: Math.max(0, one.pooledMax - one.pooled) }
}

/** What is arranged beyond that, and so will not happen. */
export function tightNext(facts: NextFacts, next: NextTerm | null = facts.subscription.nextTerm) {
  const { subscription } = facts
  return (
    next && tightOf(subscription, next, capOf(facts, next.offerId ?? subscription.offerId)?.highest ?? null)
  )
}

/** rules §5.5: at today's price list, or the old price where the list no longer has one; `assigned` licences at least. */
export function comingTerm(
  facts: ChangeFacts,
  next: NextTerm | null = facts.subscription.nextTerm,
  assigned = 0,
): Coming {
  const { subscription } = facts
  const offers = offersOf(facts)
  const offer = offers.find(({ id }) => id === (next?.offerId ?? subscription.offerId))
  const priceOf = (plan: { offerId: string; term: string; billing: string }) =>
    offers
      .find(({ id }) => id === plan.offerId)
      ?.options.find(({ term, billing }) => term === plan.term && billing === plan.billing)?.unitMinor
  const held = { assigned, most: offer?.maxQuantity ?? 0 }
  const room = capOf(facts, next?.offerId ?? subscription.offerId)?.highest ?? null
  const kept = termAfter(subscription, next, priceOf, held, room)
  const starts = subscription.endsAt
  const months = monthsOf(kept.term)
  const usual = starts && months !== null ? addMonths(starts, months) : null
  const aligned = next?.endsAt && usual ? new Date(next.endsAt) : null
  return {
    ...kept,
    endsAt: aligned && starts && aligned > starts && usual && aligned <= usual ? aligned : usual,
  }
}

/** The subscription as it is, and over it what is wished. */
const merged = (subscription: NextFacts['subscription'], next: NextTerm | null) => ({
  offerId: next?.offerId ?? subscription.offerId,
  quantity: next?.quantity ?? subscription.quantity,
  term: next?.term ?? subscription.term,
  billing: next?.billing ?? subscription.billing,
})

/** Days the next term may end on (rules §5.10). */
export function alignments(
  { subscription }: ChangeFacts,
  others: readonly (Neighbour & Called)[],
  term: string,
) {
  if (!subscription.endsAt) return []
  return alignmentsOf(subscription.endsAt, term, others).map(({ endsAt, other }) => ({
    endsAt,
    other: other ? { titleEn: other.titleEn, titleFr: other.titleFr } : null,
  }))
}

/** May this be scheduled? Each fault at its field (rules §5.10, §5.11). */
export function judgeNext(
  facts: NextFacts,
  next: NextTerm,
  aligned: readonly { endsAt: Date }[],
): FieldProblems {
  const { subscription } = facts
  const wanted = merged(subscription, next)
  const offer = offersOf(facts).find(({ id }) => id === wanted.offerId)
  if (!offer) return { offerId: { key: 'change.targetGone' } }
  const problems: FieldProblems = {}
  if (!offer.options.some(option => option.term === wanted.term && option.billing === wanted.billing))
    problems.plan = { key: 'change.noPlan' }
  if (wanted.quantity < offer.minQuantity)
    problems.quantity = { key: 'subscription.belowMin', values: { min: offer.minQuantity } }
  if (wanted.quantity > offer.maxQuantity)
    problems.quantity = { key: 'subscription.aboveMax', values: { max: offer.maxQuantity } }
  const cap = capOf(facts, offer.id)
  if (cap && tightNext(facts, wanted)) problems.quantity = { key: 'subscription.pooled', values: cap }
  if (next.endsAt && !aligned.some(one => one.endsAt.getTime() === new Date(next.endsAt ?? 0).getTime()))
    problems.endsAt = { key: 'change.notAligned' }
  return problems
}

/** Only what differs from the subscription as it will be billed by then; nothing at all where all stays. */
export function nextOf(facts: ChangeFacts, wish: NextTerm): NextTerm | null {
  const { nextBilling, ...now } = facts.subscription
  const subscription = { ...now, billing: nextBilling ?? now.billing }
  const { endsAt, ...rest } = wish
  const differs = Object.entries(rest).filter(
    ([key, value]) => value !== undefined && value !== subscription[key as 'offerId'],
  )
  const next = { ...Object.fromEntries(differs), ...(endsAt && { endsAt }) }
  return Object.keys(next).length > 0 ? next : null
}
