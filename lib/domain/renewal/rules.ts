import { monthsOf } from '../order/term'
import { usual } from '../time/conversion'
import type { Aging, Dated, TimeFacts } from '../time/facts'
import { movesOf, priceOn } from '../time/rules'
import { samePlan } from './next-rules'
import type { ways } from './schema'

export type Way = (typeof ways)[number]

/** What a renewal is told apart by; the policy's columns, never its name. */
export type Approaching = {
  state: string
  autoRenew: boolean
  renewal: string
  term: string
  /** Something is arranged that is sold on that day, for a trial with an offer that is still in the catalogue. */
  arranged: boolean
  /** Fewer licences are arranged than users hold. */
  short: boolean
  /** More licences are arranged than the customer's shared cap has room for. */
  tight: boolean
  /** Whether a trial has something to become. */
  paid: boolean
}

/**
 * `ends`: there is no next term. `decision`: a commitment begins that cannot be reduced after its window, and nobody has
 * said what it should be, or fewer licences are arranged than users hold, or more than there is room for. `rolls`: it goes on by itself, as it is or as arranged (rules §5.5, asks §5).
 */
export function wayOf({ state, autoRenew, renewal, term, arranged, short, tight, paid }: Approaching): Way {
  if (state !== 'active' || renewal === 'never') return 'ends'
  if (renewal === 'always') return 'rolls'
  if (!autoRenew) return 'ends'
  if (arranged) return short || tight ? 'decision' : 'rolls'
  if (renewal === 'convert' && !paid) return 'ends'
  return renewal === 'convert' || (monthsOf(term) ?? 0) >= 12 ? 'decision' : 'rolls'
}

type Arranged = Aging & { endsAt: Date; policy: Pick<TimeFacts['policy'], 'renewal'> }

/** Is what is arranged sold on the day it is to begin, or the plan that runs, which goes on at its old price (rules §5.5, §5.8)? */
export function stillSold({ nextTerm, policy, endsAt, ...running }: Arranged, prices: readonly Dated[]) {
  if (!nextTerm) return false
  const { offerId, currency } = running
  const byItself =
    policy.renewal === 'convert'
      ? usual
      : { term: running.term, billing: running.nextBilling ?? running.billing }
  const plan = {
    offerId: nextTerm.offerId ?? offerId,
    term: nextTerm.term ?? byItself.term,
    billing: nextTerm.billing ?? byItself.billing,
  }
  if (policy.renewal !== 'convert' && samePlan(plan, { offerId, ...byItself })) return true
  return priceOn(prices, { ...plan, currency }, endsAt) !== undefined
}

/** When it is gone before its term ends: a suspension that deletes is not always waited for (rules §5.1). */
export const deletedBefore = ({ state, staysUntil, endsAt }: Aging & { endsAt: Date }) =>
  state === 'suspended' && staysUntil && staysUntil < endsAt ? staysUntil : null

/** Whole days until the term's last day is over; the day that has begun counts. */
export const daysLeft = (endsAt: Date, now: Date) =>
  Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 86_400_000))

/** The term that follows as time itself would begin it, by the prices known for that day; null where there is none. */
export function nextTermOf(row: Aging & { endsAt: Date }, facts: TimeFacts) {
  const last = movesOf(row, facts, row.endsAt).at(-1)
  if (last?.kind !== 'renewed' && last?.kind !== 'converted') return null
  const { offerId, quantity, term, billing } = last.after
  return { offerId, quantity, term, billing, amountMinor: last.chargeMinor }
}
