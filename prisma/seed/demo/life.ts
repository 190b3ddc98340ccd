import type { Offer } from './offers'
import { daysBetween, endOfTerm, midnight, plusDays } from './time'

type Policy = Offer['policy']

type Life = {
  policy: Policy
  kind: Offer['kind']
  term: string
  boughtAt: Date
  /** When it stopped renewing itself: at the purchase, at a suspension, or never. */
  offAt: Date | null
  suspendedAt: Date | null
  cancelled: boolean
  now: Date
}

/** The term a subscription is in, or ended with, and its state now (rules §5.1). */
export function live({ policy, kind, term, boughtAt, offAt, suspendedAt, cancelled, now }: Life) {
  const trialEnd = policy.trial_days ? midnight(plusDays(boughtAt, policy.trial_days)) : null
  let startsAt = boughtAt
  let endsAt = kind === 'trial' ? trialEnd : endOfTerm(boughtAt, term)
  const renews = policy.renewal === 'always' || policy.renewal === 'choice'
  while (renews && endsAt && endsAt <= now && (!offAt || offAt > endsAt)) {
    startsAt = endsAt
    endsAt = endOfTerm(startsAt, term)
  }
  const stops = Boolean(suspendedAt) && policy.suspension_stops_renewal
  const autoRenew = policy.auto_renew_default && !cancelled && !stops && (!offAt || Boolean(suspendedAt))
  return { startsAt, endsAt, autoRenew, state: stateOf() }

  function stateOf() {
    if (cancelled) return 'deleted'
    const over = endsAt ? daysBetween(endsAt, now) : -1
    if (over >= 0) {
      const graced = suspendedAt ? 0 : policy.expired_days
      if (over < graced) return 'expired'
      return over < policy.expired_days + policy.disabled_days ? 'disabled' : 'deleted'
    }
    if (!suspendedAt) return 'active'
    const limit = policy.suspension_deletes_days
    return limit && daysBetween(suspendedAt, now) >= limit ? 'deleted' : 'suspended'
  }
}
