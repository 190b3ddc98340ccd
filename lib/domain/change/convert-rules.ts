import type { FieldProblems } from '../refusal'
import type { ChangeFacts, Option, Target } from './facts'

/** At once, or when the trial ends. */
export type When = 'now' | 'end'
type Wish = { offerId: string; plan: { term: string; billing: string }; quantity: number; when?: When }

export type Conversion = { target: Target; option: Option } | { problems: FieldProblems }

/** Offers a trial may become today, with the prices of a real term (rules §5.8). */
export const conversionTargets = ({ targets }: Pick<ChangeFacts, 'targets'>) =>
  targets.filter(
    ({ sold, withdrawnAt, endOfSale, options }) => sold && !withdrawnAt && !endOfSale && options.length > 0,
  )

/** The fewest licences: a trial that converts by itself is converted before its end with no fewer than it has (rules §5.8). */
export const leastSeats = (
  { policy, subscription }: Pick<ChangeFacts, 'policy' | 'subscription'>,
  target: Target,
  when: When = 'now',
) => Math.max(target.minQuantity, policy.renewal === 'convert' && when === 'now' ? subscription.quantity : 1)

/** Today's price of the paid offer, or what is wrong with the choice, each fault at its field. */
export function conversionOf(facts: ChangeFacts, { offerId, plan, quantity, when }: Wish): Conversion {
  const target = conversionTargets(facts).find(({ id }) => id === offerId)
  if (!target) return { problems: { offerId: { key: 'change.targetGone' } } }
  const option = target.options.find(({ term, billing }) => term === plan.term && billing === plan.billing)
  const problems: FieldProblems = {}
  const min = leastSeats(facts, target, when)
  const room = target.pooledMax === null ? target.maxQuantity : Math.max(0, target.pooledMax - target.pooled)
  if (!option) problems.plan = { key: 'change.noPlan' }
  if (quantity < min) problems.quantity = { key: 'subscription.belowMin', values: { min } }
  else if (quantity > target.maxQuantity)
    problems.quantity = { key: 'subscription.aboveMax', values: { max: target.maxQuantity } }
  else if (quantity > room)
    problems.quantity = {
      key: 'subscription.pooled',
      values: { max: target.pooledMax ?? 0, elsewhere: target.pooled, highest: room },
    }
  return option && Object.keys(problems).length === 0 ? { target, option } : { problems }
}
