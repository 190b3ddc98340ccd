import { termEnd } from '@/lib/domain/order/term'
import type { Offer } from './offers'
import { daysBetween, plusDays } from './time'

export type Course = {
  policy: Offer['policy']
  term: string
  boughtAt: Date
  /** When it stopped renewing itself: at the purchase, at a suspension, or never. */
  offAt: Date | null
  suspendedAt: Date | null
  cancelled: boolean
}

/** The term a subscription is in at a moment, or ended with, and its state then (rules §5.1). */
export function live({ policy, term, boughtAt, offAt, suspendedAt, cancelled }: Course, now: Date) {
  let startsAt = boughtAt
  let endsAt = termEnd(boughtAt, term, policy.trial_days)
  const renews = policy.renewal === 'always' || policy.renewal === 'choice'
  while (renews && endsAt && endsAt <= now && (!offAt || offAt > endsAt)) {
    startsAt = endsAt
    endsAt = termEnd(startsAt, term, null)
  }
  const stopped = suspendedAt ? policy.suspension_stops_renewal : cancelled || Boolean(offAt)
  return { startsAt, endsAt, autoRenew: policy.auto_renew_default && !stopped, state: stateOf() }

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

/** How long a state other than active lasts before time moves it on. */
export function staysUntil({ state, endsAt }: ReturnType<typeof live>, { policy, suspendedAt }: Course) {
  const { suspension_deletes_days: limit, expired_days: expired, disabled_days: disabled } = policy
  if (state === 'suspended') return suspendedAt && limit ? plusDays(suspendedAt, limit) : null
  if (state === 'expired') return endsAt && plusDays(endsAt, expired)
  return state === 'disabled' ? endsAt && plusDays(endsAt, expired + disabled) : null
}
