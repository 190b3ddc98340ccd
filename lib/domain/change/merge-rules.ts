import type { Details, FieldProblems } from '../refusal'
import { judgeQuantity, lastDay, type SeatEffect } from '../subscription/rules'
import { conversionTargets, leastSeats } from './convert-rules'
import type { ChangeFacts, Target } from './facts'
import type { Other } from './load'

/** A trial's conversion into a subscription that the customer has (rules §5.8). */
export type Merge = { target: Target; into: Other; seats: number; effect: SeatEffect }

type Problem = { key: string; values: Details }
export type MergeVerdict = { allowed: true; effect: SeatEffect } | { allowed: false; problem: Problem }

const no = (key: string, values: Details = {}): MergeVerdict => ({ allowed: false, problem: { key, values } })

/** The customer's subscriptions of the offers that this trial may become; only new commerce puts a trial into one. */
export const mergeable = (facts: ChangeFacts, others: readonly Other[]) =>
  facts.policy.renewal === 'convert'
    ? conversionTargets(facts).flatMap(target =>
        others.filter(({ offerId }) => offerId === target.id).map(into => ({ target, into })),
      )
    : []

/** May the licences go into this one? It is not over before the trial, and takes them as it takes any licences bought for it. */
export function judgeMerge(
  { subscription, now }: ChangeFacts,
  target: Target,
  into: Other,
  seats: number,
): MergeVerdict {
  if (into.state !== 'active' || (into.endsAt && into.endsAt <= now)) return no('upgrade.into.notActive')
  if (into.endsAt && subscription.endsAt && into.endsAt < subscription.endsAt)
    return no('change.into.endsEarlier', { date: lastDay(into.endsAt), trial: lastDay(subscription.endsAt) })
  if (into.currency !== subscription.currency) return no('upgrade.into.currency', { currency: into.currency })
  const verdict = judgeQuantity(
    {
      ...{ subscription: into, policy: target.policy, offer: { ...target, minShareOfBase: null } },
      ...{ lots: [], pooled: target.pooled, base: 0, now },
    },
    into.quantity + seats,
  )
  if (verdict.allowed) return verdict
  if (verdict.reason !== 'aboveMax' && verdict.reason !== 'pooled')
    return no(`subscription.${verdict.reason}`, verdict.values)
  return no('change.into.room', { more: roomIn(target, into) })
}

/** Licences it can still gain, within the offer's most and what the customer may hold of it. */
const roomIn = ({ maxQuantity, pooledMax, pooled }: Target, { quantity }: Other) =>
  Math.max(0, Math.min(maxQuantity - quantity, pooledMax === null ? maxQuantity : pooledMax - pooled))

type Wish = { offerId: string; into: string; quantity: number }

/** The conversion that is wished for, or what is wrong with it, each fault at its field. */
export function mergeOf(
  facts: ChangeFacts,
  others: readonly Other[],
  wish: Wish,
): Merge | { problems: FieldProblems } {
  const found = mergeable(facts, others).find(
    ({ target, into }) => target.id === wish.offerId && into.id === wish.into,
  )
  if (!found) return { problems: { into: { key: 'change.into.unknown' } } }
  const { target, into } = found
  const min = leastSeats(facts, target)
  if (wish.quantity < min)
    return { problems: { quantity: { key: 'subscription.belowMin', values: { min } } } }
  const verdict = judgeMerge(facts, target, into, wish.quantity)
  return verdict.allowed
    ? { target, into, seats: wish.quantity, effect: verdict.effect }
    : { problems: { into: verdict.problem } }
}
