import { type Charged, chargeCycle, prorated } from './charge'
import { type Lot, refundableQuantity, type Taken, takeSeats } from './lots'

/** Everything a change of licences is judged by; the policy is data, its name is never asked (product §2.3). */
export type SeatFacts = {
  subscription: Charged & { changes: number }
  offer: {
    minQuantity: number
    maxQuantity: number
    pooledMax: number | null
    minShareOfBase: number | null
  }
  policy: {
    seatsIncrease: string
    seatsDecrease: string
    changesWhileSuspended: boolean
    maxChanges: number | null
    refund: string
  }
  lots: readonly Lot[]
  /** Seats the customer holds of the offer over all its partners, these included. */
  pooled: number
  /** Seats it holds of the add-on's bases. */
  base: number
  now: Date
}

export type SeatEffect = {
  addedSeats: number
  removedSeats: number
  /** Lots the removed seats come from. */
  taken: Taken[]
  chargeMinor: number
  refundMinor: number
  /** Days of the running charge that this charge or refund is for. */
  days: number
  /** When the running charge ends, and each one after it is the new amount. */
  cycleEnd: Date | null
  perChargeMinor: number
}

export type SeatReason =
  | 'wholeNumber'
  | 'state'
  | 'renewing'
  | 'changesUsed'
  | 'fixed'
  | 'noIncrease'
  | 'noDecrease'
  | 'belowMin'
  | 'aboveMax'
  | 'pooled'
  | 'belowShare'
  | 'window'
  | 'windowShut'

export type SeatVerdict =
  | { allowed: true; effect: SeatEffect }
  | { allowed: false; reason: SeatReason; values: Record<string, string | number | Date>; until?: Date }

/** May the licences become this many, and what would that do to lots and money? (rules §5.2, §5.3, §5.8) */
export function judgeQuantity(facts: SeatFacts, wanted: number): SeatVerdict {
  const { quantity } = facts.subscription
  if (!Number.isSafeInteger(wanted)) return no('wholeNumber')
  if (wanted === quantity) return { allowed: true, effect: effectOf(facts, 0) }
  return (
    frozen(facts) ??
    (wanted > quantity ? increase(facts, wanted) : decrease(facts, wanted)) ?? {
      allowed: true,
      effect: effectOf(facts, wanted - quantity),
    }
  )
}

/** Why no change at all is possible now, if so. */
export function frozen({ subscription, policy, now }: SeatFacts): SeatVerdict | undefined {
  const { state, changes, endsAt } = subscription
  if (state !== 'active' && !(state === 'suspended' && policy.changesWhileSuspended))
    return no('state', { state })
  // rules §5.5: while the renewal is due, nothing else moves.
  if (endsAt && endsAt <= now) return no('renewing', { date: lastDay(endsAt) })
  if (policy.seatsIncrease === 'never' && policy.seatsDecrease === 'never') return no('fixed')
  if (policy.maxChanges !== null && changes >= policy.maxChanges)
    return no('changesUsed', { max: policy.maxChanges })
  return undefined
}

function increase({ subscription, offer, policy, pooled }: SeatFacts, wanted: number) {
  if (policy.seatsIncrease === 'never') return no('noIncrease')
  if (wanted > offer.maxQuantity) return no('aboveMax', { max: offer.maxQuantity })
  if (offer.pooledMax === null) return undefined
  const elsewhere = Math.max(0, pooled - subscription.quantity)
  const highest = Math.max(subscription.quantity, offer.pooledMax - elsewhere)
  return wanted > highest ? no('pooled', { max: offer.pooledMax, elsewhere, highest }) : undefined
}

function decrease({ subscription, offer, policy, lots, base, now }: SeatFacts, wanted: number) {
  const { quantity, endsAt } = subscription
  if (policy.seatsDecrease === 'never') return no('noDecrease')
  if (wanted < offer.minQuantity) return no('belowMin', { min: offer.minQuantity })
  const share = leastShare(offer, base)
  if (wanted < share) return no('belowShare', { min: share, base })
  if (policy.seatsDecrease !== 'window') return undefined
  const { totalQuantity, details } = refundableQuantity(lots, now)
  if (quantity - wanted <= totalQuantity) return undefined
  const until = details.at(-1)?.allowedUntil
  if (until)
    return no('window', { refundable: totalQuantity, lowest: quantity - totalQuantity, until }, until)
  return endsAt ? no('windowShut', { date: lastDay(endsAt) }, endsAt) : no('noDecrease')
}

/** An add-on covers at least this many seats (Multi-Geo, rules §5.2). */
const leastShare = ({ minShareOfBase }: SeatFacts['offer'], base: number) =>
  minShareOfBase === null ? 0 : Math.ceil(Number((minShareOfBase * base).toFixed(6)))

/** The fewest and the most licences it may have now; equal to its quantity where they cannot change that way. */
export function quantityRange(facts: SeatFacts) {
  const { subscription, offer, policy, lots, pooled, base, now } = facts
  const { quantity } = subscription
  if (frozen(facts)) return { lowest: quantity, highest: quantity }
  const refundable =
    policy.seatsDecrease === 'window' ? refundableQuantity(lots, now).totalQuantity : quantity
  const floor = Math.max(offer.minQuantity, leastShare(offer, base), quantity - refundable)
  const room = offer.pooledMax === null ? offer.maxQuantity : offer.pooledMax - Math.max(0, pooled - quantity)
  return {
    lowest: policy.seatsDecrease === 'never' ? quantity : Math.min(quantity, floor),
    highest:
      policy.seatsIncrease === 'never' ? quantity : Math.max(quantity, Math.min(offer.maxQuantity, room)),
  }
}

function effectOf({ subscription, policy, lots, now }: SeatFacts, change: number): SeatEffect {
  const { unitMinor, quantity } = subscription
  const [added, removed] = [Math.max(0, change), Math.max(0, -change)]
  const cycle = chargeCycle(subscription, now)
  const refunds = { prorated: prorated(unitMinor, removed, cycle), full: unitMinor * removed }
  return {
    addedSeats: added,
    removedSeats: removed,
    taken: takeSeats(lots, removed, policy.seatsDecrease === 'window', now),
    chargeMinor: prorated(unitMinor, added, cycle),
    refundMinor: refunds[policy.refund as keyof typeof refunds] ?? 0,
    days: cycle?.daysLeft ?? 0,
    cycleEnd: cycle?.to ?? null,
    perChargeMinor: unitMinor * (quantity + change),
  }
}

/** End dates are kept exclusive and shown inclusive (rules §5.5). */
export const lastDay = (endsAt: Date) => new Date(endsAt.getTime() - 24 * 3600 * 1000)

const no = (
  reason: SeatReason,
  values: Record<string, string | number | Date> = {},
  until?: Date,
): SeatVerdict => ({ allowed: false, reason, values, ...(until && { until }) })
