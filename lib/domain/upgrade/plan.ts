import type { Standing } from '../change/facts'
import { type Entry, ended, lineOf, type Plan, planOf, unused } from '../change/plan'
import { termEnd } from '../order/term'
import { chargeCycle, type NextCharge, nextCharge, prorated } from '../subscription/charge'
import { type Taken, takeSeats } from '../subscription/lots'
import type { Upgrade, UpgradeFacts } from './rules'

/** A change that may also open another subscription and take seats out of lots. */
export type UpgradePlan = Plan & {
  created: Pick<
    Standing,
    'offerId' | 'quantity' | 'term' | 'billing' | 'unitMinor' | 'startsAt' | 'endsAt'
  > | null
  taken: Taken[]
  /** Licences follow their users by themselves, or are assigned again by hand. */
  moves: 'automatic' | 'byHand'
}

/** rules §5.7: no way back and no window; what was scheduled is lost. */
export function planUpgrade(facts: UpgradeFacts, upgrade: Upgrade): UpgradePlan {
  const full = upgrade.seats === facts.subscription.quantity
  if (upgrade.into) return intoExisting(facts, upgrade, full)
  return full ? whole(facts, upgrade) : some(facts, upgrade)
}

/** All seats: the subscription itself becomes the other offer. */
function whole(facts: UpgradeFacts, { target, option }: Upgrade): UpgradePlan {
  const { subscription, now } = facts
  const { term = subscription.term, billing = subscription.billing, unitMinor = 0 } = option ?? {}
  const stays = term === subscription.term && billing === subscription.billing
  const dates = stays ? {} : { startsAt: now, endsAt: termEnd(now, term, null) }
  const set = { ...ended, ...dates, offerId: target.id, term, billing, unitMinor }
  const after = { ...subscription, ...set }
  const plan = planOf(facts, set, {
    chargeMinor: stays ? unused(after, now) : unitMinor * subscription.quantity,
    refundMinor: unused(subscription, now),
    lots: { windowHours: null },
    lines: [lineOf('upgrade', after)],
  })
  return { ...plan, created: null, taken: [], moves: 'automatic' }
}

/** Some seats: they leave for a new subscription that ends on the same day. */
function some(facts: UpgradeFacts, { target, option, seats }: Upgrade): UpgradePlan {
  const { subscription, lots, now } = facts
  const { term, billing, startsAt, endsAt } = subscription
  const created = {
    offerId: target.id,
    quantity: seats,
    term,
    billing,
    unitMinor: option?.unitMinor ?? 0,
    startsAt,
    endsAt,
  }
  const plan = planOf(
    facts,
    { nextTerm: null, quantity: subscription.quantity - seats },
    {
      chargeMinor: unused(created, now),
      refundMinor: unused({ ...subscription, quantity: seats }, now),
      lines: [lineOf('removeQuantity', { ...subscription, quantity: seats })],
    },
  )
  const opened = { ...created, state: 'active', autoRenew: subscription.autoRenew }
  const next = together(plan.next, nextCharge(opened, facts.policy, now))
  return { ...plan, next, created, taken: takeSeats(lots, seats, false, now), moves: 'byHand' }
}

/** Both parts are charged on the same day. */
const together = (one: NextCharge | null, other: NextCharge | null) =>
  one && other ? { ...one, amountMinor: one.amountMinor + other.amountMinor } : (one ?? other)

/** Into another subscription of the customer, which keeps its own term and billing. */
function intoExisting(facts: UpgradeFacts, { into, seats, target }: Upgrade, full: boolean): UpgradePlan {
  const { subscription, lots, now } = facts
  if (!into) throw new Error('There is no subscription to upgrade into.')
  const rest = full
    ? { ...ended, state: 'deleted', autoRenew: false }
    : { nextTerm: null, quantity: subscription.quantity - seats }
  const cycle = chargeCycle({ ...into, autoRenew: false }, now)
  const leaving: Entry = full
    ? lineOf('cancel', subscription)
    : lineOf('removeQuantity', { ...subscription, quantity: seats })
  const plan = planOf(facts, rest, {
    chargeMinor: prorated(into.unitMinor, seats, cycle),
    refundMinor: unused({ ...subscription, quantity: seats }, now),
    lots: full ? 'gone' : 'keep',
    lines: [leaving, lineOf('addQuantity', { ...into, offerId: target.id, quantity: seats })],
    along: [{ kin: into, set: { quantity: into.quantity + seats, nextTerm: null } }],
  })
  const taken = full ? [] : takeSeats(lots, seats, false, now)
  // With nothing left behind, what is charged next is the other's.
  const next = full ? nextCharge({ ...into, quantity: into.quantity + seats }, facts.policy, now) : plan.next
  return { ...plan, next, created: null, taken, moves: full ? 'automatic' : 'byHand' }
}
