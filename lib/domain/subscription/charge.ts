import { addMonths } from '../order/term'

/** What a subscription's charges depend on; amounts are in minor units of its currency. */
export type Charged = {
  state: string
  quantity: number
  billing: string
  unitMinor: number
  startsAt: Date
  endsAt: Date | null
  autoRenew: boolean
  /** Another billing frequency from that charge on (rules §5.6). */
  nextBilling?: string | null
  nextBillingMinor?: number | null
  nextBillingAt?: Date | null
}

/**
 * The stretch of time one charge pays for; `daysLeft` counts the day that has begun. `days` is its full length, which the
 * end of an aligned term may cut short (rules §5.10).
 */
export type Cycle = { from: Date; to: Date; days: number; daysLeft: number }

const monthsBetween: Record<string, number> = { monthly: 1, annual: 12, triennial: 36 }
const day = 24 * 3600 * 1000

/** The charge that is running now, in whole days UTC, or null where nothing is charged by time (usage, trials). */
export function chargeCycle({ billing, startsAt, endsAt }: Charged, now: Date): Cycle | null {
  const months = monthsBetween[billing]
  if (billing === 'one_time' && endsAt) return cycleOf(addMonths(startsAt, 0), endsAt, endsAt, now)
  if (!months) return null
  const elapsed =
    (now.getUTCFullYear() - startsAt.getUTCFullYear()) * 12 + now.getUTCMonth() - startsAt.getUTCMonth()
  let count = Math.max(0, Math.floor(elapsed / months))
  if (count > 0 && addMonths(startsAt, count * months) > now) count -= 1
  const next = addMonths(startsAt, (count + 1) * months)
  return cycleOf(addMonths(startsAt, count * months), endsAt && endsAt < next ? endsAt : next, next, now)
}

function cycleOf(from: Date, to: Date, full: Date, now: Date): Cycle {
  const days = Math.max(1, Math.round((full.getTime() - from.getTime()) / day))
  const left = Math.ceil((to.getTime() - now.getTime()) / day)
  return { from, to, days, daysLeft: Math.min(days, Math.max(0, left)) }
}

/** What so many seats cost for the rest of the running charge, by the day (rules §5.2, §5.3). */
export const prorated = (unitMinor: number, seats: number, cycle: Cycle | null) =>
  cycle ? Math.round((unitMinor * seats * cycle.daysLeft) / cycle.days) : 0

/** The charge that begins at this moment, by the day where the term's end cuts it short. */
export const fullCharge = (charged: Charged, at: Date) =>
  prorated(charged.unitMinor, charged.quantity, chargeCycle(charged, at))

export type NextCharge = {
  at: Date
  amountMinor: number
  /** A new term begins with it, at the price of that day (rules §5.5). */
  renewal: boolean
}

/** When it is charged next, and how much; null when it will not be. */
export function nextCharge(
  subscription: Charged,
  policy: { suspensionBills: boolean },
  now: Date,
): NextCharge | null {
  const billed =
    subscription.state === 'active' || (subscription.state === 'suspended' && policy.suspensionBills)
  const cycle = billed ? chargeCycle(subscription, now) : null
  if (!cycle || cycle.to <= now) return null
  const renewal = subscription.endsAt !== null && cycle.to >= subscription.endsAt
  if (renewal && !subscription.autoRenew) return null
  const then = billedFrom(subscription, cycle.to)
  const amountMinor = renewal ? then.unitMinor * then.quantity : fullCharge(then, cycle.to)
  return { at: cycle.to, amountMinor, renewal }
}

/** As it is billed from that moment on. */
const billedFrom = (subscription: Charged, at: Date): Charged => {
  const { nextBilling, nextBillingMinor, nextBillingAt } = subscription
  return nextBilling && nextBillingAt && nextBillingAt <= at
    ? { ...subscription, billing: nextBilling, unitMinor: nextBillingMinor ?? subscription.unitMinor }
    : subscription
}
