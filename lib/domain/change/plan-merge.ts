import { nextCharge } from '../subscription/charge'
import type { ChangeFacts } from './facts'
import type { Merge } from './merge-rules'
import { ended, lineOf, type Plan, planOf } from './plan'

/**
 * rules §5.8, §5.11: the trial is gone; its licences are a lot of the other subscription, with a window of their own, charged by
 * the day to the end of its running charge. What was scheduled for either is lost.
 */
export function planMerge(facts: ChangeFacts, { target, into, seats, effect }: Merge): Plan {
  const quantity = into.quantity + seats
  const plan = planOf(
    facts,
    { ...ended, state: 'deleted', autoRenew: false },
    {
      chargeMinor: effect.chargeMinor,
      lots: 'gone',
      lines: [lineOf('convert', facts.subscription), lineOf('addQuantity', { ...into, quantity: seats })],
      along: [
        { kin: into, set: { quantity, nextTerm: null }, adds: { seats, windowHours: target.windowHours } },
      ],
    },
  )
  return { ...plan, next: nextCharge({ ...into, quantity }, target.policy, facts.now) }
}
