import { termEnd } from '../order/term'
import { termAfter } from '../renewal/next-rules'
import { fullCharge } from '../subscription/charge'
import { conversionAt } from './conversion'
import type { Aging, Dated, Move, TimeFacts } from './facts'

const day = 24 * 3600 * 1000
const plusDays = (at: Date, days: number) => new Date(at.getTime() + days * day)

/** When time next has something to do; the column `due_at` says the same. */
export function dueAt({ state, endsAt, staysUntil, nextBillingAt }: Aging): Date | null {
  const times = [
    ['active', 'suspended'].includes(state) ? endsAt : null,
    ['suspended', 'expired', 'disabled'].includes(state) ? staysUntil : null,
    state === 'active' ? nextBillingAt : null,
  ].filter(at => at !== null)
  return times.length > 0 ? new Date(Math.min(...times.map(at => at.getTime()))) : null
}

/** Every step up to now, each from where the one before left it: a worker that was away catches up. */
export function movesOf(start: Aging, facts: TimeFacts, now: Date): Move[] {
  const moves: Move[] = []
  let current = start
  // A monthly term that lay for ten years; beyond that, the next run goes on.
  while (moves.length < 120) {
    const due = dueAt(current)
    if (!due || due > now) break
    const move = step(current, facts, due)
    moves.push(move)
    // Another offer may have another policy: the next run goes on by that one.
    if (move.after.offerId !== current.offerId) break
    current = move.after
  }
  return moves
}

const none = { nextTerm: null, nextBilling: null, nextBillingMinor: null, nextBillingAt: null }

/** rules §5.1, §5.5, §5.8 */
function step(current: Aging, facts: TimeFacts, due: Date): Move {
  const { policy } = facts
  const { state, endsAt, autoRenew } = current
  if (state === 'expired' || state === 'disabled') return fade(current, facts, due)
  if (state === 'suspended') {
    if (endsAt?.getTime() !== due.getTime()) return end(current, 'deleted', due)
    // Suspended to the end of its term it is not usable: all its grace is spent disabled.
    return policy.expiredDays + policy.disabledDays > 0
      ? end(current, 'disabled', due, policy.expiredDays + policy.disabledDays)
      : end(current, 'deleted', due)
  }
  if (endsAt?.getTime() !== due.getTime()) return rebill(current, due)
  if (policy.renewal === 'always' || (policy.renewal === 'choice' && autoRenew))
    return renew(current, facts, due)
  if (policy.renewal === 'convert' && autoRenew) {
    const converted = convert(current, facts, due)
    if (converted) return converted
  }
  if (policy.expiredDays > 0) return end(current, 'expired', due, policy.expiredDays)
  return fade(current, facts, due)
}

/** Expired becomes disabled, disabled is deleted; a state without days is passed over. */
function fade(current: Aging, { policy }: TimeFacts, due: Date): Move {
  return current.state !== 'disabled' && policy.disabledDays > 0
    ? end(current, 'disabled', due, policy.disabledDays)
    : end(current, 'deleted', due)
}

const end = (current: Aging, state: 'expired' | 'disabled' | 'deleted', at: Date, days = 0): Move => ({
  kind: state,
  at,
  chargeMinor: 0,
  windowHours: null,
  after: {
    ...{ ...current, ...none, state, autoRenew: false, suspendedAt: null },
    staysUntil: state === 'deleted' ? null : plusDays(at, days),
  },
})

/** rules §5.6: the other billing frequency begins with the charge. */
const rebill = (current: Aging, at: Date): Move => ({
  kind: 'rebilled',
  at,
  chargeMinor: 0,
  windowHours: null,
  after: {
    ...current,
    billing: current.nextBilling ?? current.billing,
    unitMinor: current.nextBillingMinor ?? current.unitMinor,
    ...{ nextBilling: null, nextBillingMinor: null, nextBillingAt: null },
  },
})

/** What the list of that day says, the latest price that holds. */
export const priceOn = (
  prices: readonly Dated[],
  wanted: Omit<Dated, 'unitMinor' | 'from' | 'to'>,
  on: Date,
) =>
  prices
    .filter(
      one =>
        one.offerId === wanted.offerId &&
        one.currency === wanted.currency &&
        one.term === wanted.term &&
        one.billing === wanted.billing &&
        one.from <= on &&
        (one.to === null || one.to > on),
    )
    .sort((one, other) => other.from.getTime() - one.from.getTime())[0]?.unitMinor

/** rules §5.5, §5.11: the next term as it was arranged, as far as that is still sold and fits; else as it was. */
function renew(current: Aging, { policy, prices, room, held }: TimeFacts, at: Date): Move {
  const { nextTerm, currency } = current
  const next = termAfter(current, nextTerm, plan => priceOn(prices, { ...plan, currency }, at), held, room)
  const whole = termEnd(at, next.term, null)
  const aligned = nextTerm?.endsAt ? new Date(nextTerm.endsAt) : null
  const endsAt = aligned && whole && aligned > at && aligned < whole ? aligned : whole
  const after = { ...current, ...none, ...next, startsAt: at, endsAt }
  return { kind: 'renewed', at, after, chargeMinor: fullCharge(after, at), windowHours: policy.windowHours }
}

/** rules §5.8: into what was arranged, or by itself into the paid equivalent; null where there is nothing it could become. */
function convert(current: Aging, facts: TimeFacts, at: Date): Move | null {
  const { currency } = current
  const paid = conversionAt(current, facts, plan => priceOn(facts.prices, { ...plan, currency }, at))
  if (!paid) return null
  const { windowHours, ...plan } = paid
  const after = { ...current, ...none, ...plan, startsAt: at, endsAt: termEnd(at, plan.term, null) }
  return { kind: 'converted', at, after, chargeMinor: fullCharge(after, at), windowHours }
}
