import type { ChangeFacts, Option, Target } from '../change/facts'
import type { Other } from '../change/load'
import { monthsOf } from '../order/term'
import type { Details, FieldProblems } from '../refusal'

export type TargetReason =
  | 'withdrawn'
  | 'endOfSale'
  | 'country'
  | 'price'
  | 'pooled'
  | 'owned'
  | 'noAdmin'
  | 'seats'
export type IntoReason = 'notActive' | 'window' | 'shorter' | 'endsEarlier' | 'currency' | 'full'

type Verdict<R> = { allowed: true } | { allowed: false; reason: R; values: Details }
const yes = { allowed: true } as const
const no = <R>(reason: R, values: Details = {}): Verdict<R> => ({ allowed: false, reason, values })

export type UpgradeFacts = ChangeFacts & {
  others: readonly Other[]
  /** The provider holds delegated admin rights on the customer. */
  delegatedAdmin: boolean
}

/** May it become this offer at all? (rules §5.7) */
export function judgeTarget(facts: UpgradeFacts, target: Target): Verdict<TargetReason> {
  const { policy, subscription, others } = facts
  if (target.withdrawnAt) return no('withdrawn')
  if (target.endOfSale && target.endOfSale <= facts.now) return no('endOfSale', { date: target.endOfSale })
  if (!target.sold) return no('country')
  if (upgradeOptions(facts, target).length === 0) return no('price', { currency: subscription.currency })
  // A classic upgrade moves everything at once, with the customer's own rights.
  if (policy.upgrade === 'full') {
    if (!facts.delegatedAdmin) return no('noAdmin')
    if (others.some(one => one.offerId === target.id)) return no('owned')
  }
  const { least, most } = seatRange(facts, target)
  if (most >= least) return yes
  return most <= 0 && target.pooledMax !== null
    ? no('pooled', { max: target.pooledMax, held: target.pooled })
    : no('seats', { min: target.minQuantity, max: target.maxQuantity })
}

/** Longer or equal terms only; with a price in the currency it is charged in. */
export const upgradeOptions = ({ subscription }: ChangeFacts, target: Target): Option[] =>
  target.options.filter(({ term }) => (monthsOf(term) ?? 0) >= (monthsOf(subscription.term) ?? 0))

/** All seats or, where the policy lets them part, some of them; within what the customer may hold of the target. */
export function seatRange({ policy, subscription }: ChangeFacts, target: Target) {
  const room = target.pooledMax === null ? target.maxQuantity : Math.max(0, target.pooledMax - target.pooled)
  const most = Math.min(subscription.quantity, target.maxQuantity, room)
  const least =
    policy.upgrade === 'partial' ? Math.min(target.minQuantity, subscription.quantity) : subscription.quantity
  return { least: Math.max(1, least), most }
}

/** May the seats go into this other subscription of the customer? (rules §5.7: four reasons) */
export function judgeInto(
  { subscription, now }: ChangeFacts,
  target: Target,
  into: Other,
  seats: number,
): Verdict<IntoReason> {
  if (into.state !== 'active' || (into.endsAt && into.endsAt <= now)) return no('notActive')
  if (into.openUntil) return no('window', { until: into.openUntil })
  if ((monthsOf(into.term) ?? 0) < (monthsOf(subscription.term) ?? 0)) return no('shorter')
  if (into.endsAt && subscription.endsAt && into.endsAt < subscription.endsAt) return no('endsEarlier')
  if (into.currency !== subscription.currency) return no('currency', { currency: into.currency })
  if (into.quantity + seats > target.maxQuantity) return no('full', { max: target.maxQuantity })
  return yes
}

export type Upgrade = { target: Target; seats: number; option: Option | null; into: Other | null }
export type Wish = {
  target: string
  quantity: number
  into?: string | undefined
  plan?: { term: string; billing: string } | undefined
}

/** The upgrade that is wished for, or what is wrong with it, each fault at its field. */
export function upgradeOf(facts: UpgradeFacts, wish: Wish): Upgrade | { problems: FieldProblems } {
  const target = facts.targets.find(({ id }) => id === wish.target)
  if (!target) return { problems: { target: { key: 'upgrade.unknown' } } }
  const verdict = judgeTarget(facts, target)
  if (!verdict.allowed)
    return { problems: { target: { key: `upgrade.${verdict.reason}`, values: verdict.values } } }
  const { least, most } = seatRange(facts, target)
  if (wish.quantity < least) return { problems: { quantity: { key: 'atLeast', values: { min: least } } } }
  if (wish.quantity > most) return { problems: { quantity: { key: 'atMost', values: { max: most } } } }
  if (wish.into) return inside(facts, target, wish.into, wish.quantity)
  const option = planFor(facts, target, wish)
  return option
    ? { target, seats: wish.quantity, option, into: null }
    : { problems: { plan: { key: 'upgrade.plan' } } }
}

function inside(facts: UpgradeFacts, target: Target, id: string, seats: number) {
  const into = facts.others.find(one => one.id === id && one.offerId === target.id)
  if (!into) return { problems: { into: { key: 'upgrade.unknownInto' } } }
  const verdict = judgeInto(facts, target, into, seats)
  if (verdict.allowed) return { target, seats, option: null, into }
  return { problems: { into: { key: `upgrade.into.${verdict.reason}`, values: verdict.values } } }
}

/** Some of the seats end with the rest, so they keep its term and billing (rules §5.7). */
function planFor(facts: UpgradeFacts, target: Target, { quantity, plan }: Wish) {
  const { term, billing } = facts.subscription
  const wanted = quantity < facts.subscription.quantity ? { term, billing } : (plan ?? { term, billing })
  return upgradeOptions(facts, target).find(one => one.term === wanted.term && one.billing === wanted.billing)
}
