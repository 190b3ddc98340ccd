import { termEnd } from '../order/term'
import { chargeCycle, fullCharge } from '../subscription/charge'
import type { ChangeFacts, NextTerm, Option, Standing, Target } from './facts'
import { ended, lineOf, type Plan, planOf, unused } from './plan'

/** rules §5.6: with the next charge, or at once with a new term for everything of the same order. */
export function planBilling(facts: ChangeFacts, { billing, unitMinor }: Option): Plan {
  const { policy, subscription, siblings, now } = facts
  if (policy.billingChange === 'next_charge') {
    const cycle = chargeCycle(subscription, now)
    return planOf(facts, {
      nextBilling: billing,
      nextBillingMinor: unitMinor,
      nextBillingAt: cycle?.to ?? now,
    })
  }
  // rules §5.9: an add-on ends with its base, whatever is charged how often.
  const child = facts.parent !== null
  const endsAt = child ? subscription.endsAt : termEnd(now, subscription.term, null)
  const restarted = (minor: number) => ({ billing, unitMinor: minor, startsAt: now, endsAt })
  const going = child ? [] : siblings.filter(({ state }) => state === 'active')
  const along = going.map(kin => ({ kin, set: restarted(kin.nextUnitMinor ?? kin.unitMinor) }))
  const all = [
    { before: subscription, set: restarted(unitMinor) },
    ...along.map(({ kin, set }) => ({ before: { ...kin, offerId: '' }, set })),
  ]
  return planOf(facts, restarted(unitMinor), {
    along,
    refundMinor: all.reduce((sum, { before }) => sum + unused(before, now), 0),
    chargeMinor: all.reduce((sum, { before, set }) => sum + begun({ ...before, ...set }, now), 0),
    lines: all.map(({ before, set }) => lineOf('change', { ...before, ...set })),
  })
}

/** The first charge of what begins now, by the day where its end cuts it short. */
const begun = (
  charged: Pick<Standing, 'unitMinor' | 'quantity' | 'billing' | 'startsAt' | 'endsAt'>,
  now: Date,
) => fullCharge({ ...charged, state: 'active', autoRenew: true }, now)

/** rules §5.6: the longer term begins now; what is left of the running charge is given back. */
export function planTerm(facts: ChangeFacts, option: Option): Plan {
  const { subscription, now } = facts
  const set = { ...ended, ...option, startsAt: now, endsAt: termEnd(now, option.term, null) }
  return planOf(facts, set, {
    refundMinor: unused(subscription, now),
    chargeMinor: option.unitMinor * subscription.quantity,
    lines: [lineOf('change', { ...subscription, ...set })],
  })
}

/** rules §5.8: the subscription stays, its offer becomes the paid one, and the window opens anew. */
export function planConvert(facts: ChangeFacts, target: Target, option: Option, quantity: number): Plan {
  const { subscription, now } = facts
  const paid = {
    ...ended,
    ...option,
    offerId: target.id,
    quantity,
    autoRenew: true,
    startsAt: now,
    endsAt: termEnd(now, option.term, null),
  }
  return planOf(facts, paid, {
    chargeMinor: option.unitMinor * quantity,
    lots: { windowHours: target.windowHours },
    lines: [lineOf('convert', { ...subscription, ...paid })],
  })
}

export const planNext = (facts: ChangeFacts, nextTerm: NextTerm | null): Plan => planOf(facts, { nextTerm })
