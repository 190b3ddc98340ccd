import type { z } from 'zod'
import { command } from '../operation'
import { type FieldProblems, Refusal } from '../refusal'
import { planSimple } from './answers'
import { becomePaid, mergeTrial } from './convert'
import { costOf } from './effect'
import { alignments, judgeNext, nextOf } from './next-rules'
import { perform } from './perform'
import { planBilling, planNext, planTerm } from './plan-terms'
import { billingOptions, termOptions } from './rules'
import { ChangeSubscription, ChoosePlan, ConvertTrial, ScheduleRenewal, SetAutoRenew } from './schema'

/** Locks its users out; what that does to billing, data and auto-renew is the policy's word (rules §5.1). */
export const suspendSubscription = command({
  permission: 'subscription.change',
  input: ChangeSubscription,
  run: call => perform(call, { change: 'suspend', plan: ({ facts }) => planSimple('suspend', facts) }),
})

/** Lets its users in again (rules §5.1, §5.9). */
export const resumeSubscription = command({
  permission: 'subscription.change',
  input: ChangeSubscription,
  run: call => perform(call, { change: 'resume', plan: ({ facts }) => planSimple('resume', facts) }),
})

/** Inside the window only; the server's clock decides (rules §5.3). */
export const cancelSubscription = command({
  permission: 'subscription.cancel',
  input: ChangeSubscription,
  run: call => perform(call, { change: 'cancel', plan: ({ facts }) => planSimple('cancel', facts) }),
})

/** Stop at renewal, or renew after all (rules §5.5). */
export const setAutoRenew = command({
  permission: 'subscription.change',
  input: SetAutoRenew,
  run: call => {
    const change = call.input.autoRenew === 'on' ? 'startRenewal' : 'stopRenewal'
    return perform(call, { change, plan: ({ facts }) => planSimple(change, facts) })
  },
})

const gone = (field: string) => {
  const fields: FieldProblems = { [field]: { key: 'change.noPlan' } }
  return new Refusal('input.invalid', {}, fields)
}

/** What the choice taken was said to cost in the dialog. */
const seenOf = ({ plan, seen }: z.output<typeof ChoosePlan>) => seen?.[`${plan.term}/${plan.billing}`]

/** rules §5.6 */
export const changeBilling = command({
  permission: 'subscription.billing',
  input: ChoosePlan,
  run: call =>
    perform(call, {
      change: 'billing',
      seen: { minor: seenOf(call.input), of: costOf },
      plan: ({ facts }) => {
        const option = billingOptions(facts).find(({ billing }) => billing === call.input.plan.billing)
        if (!option) throw gone('plan')
        return planBilling(facts, option)
      },
    }),
})

/** A longer term, from now on (rules §5.6). */
export const changeTerm = command({
  permission: 'subscription.renewal',
  input: ChoosePlan,
  run: call =>
    perform(call, {
      change: 'term',
      seen: { minor: seenOf(call.input), of: costOf },
      plan: ({ facts }) => {
        const { term, billing } = call.input.plan
        const option = termOptions(facts).find(one => one.term === term && one.billing === billing)
        if (!option) throw gone('plan')
        return planTerm(facts, option)
      },
    }),
})

/** What the next term will be, like this one too if one says so; sent with nothing changed it takes back what was scheduled (rules §5.11). */
export const scheduleRenewal = command({
  permission: 'subscription.renewal',
  input: ScheduleRenewal,
  run: call =>
    perform(call, {
      change: 'schedule',
      plan: ({ facts, others }) => {
        const { offerId, quantity, plan, endsAt, asIs } = call.input
        const wish = { offerId, quantity, ...plan, endsAt }
        const problems = judgeNext(
          facts,
          wish,
          alignments(facts, others, plan?.term ?? facts.subscription.term),
        )
        if (Object.keys(problems).length > 0) throw new Refusal('input.invalid', {}, problems)
        return planNext(
          facts,
          nextOf(facts, wish) ?? (asIs ? { quantity: facts.subscription.quantity } : null),
        )
      },
    }),
})

/** A trial at once, into its paid equivalent or a higher one, or into a subscription of that offer that the customer has (rules §5.8). */
export const convertTrial = command({
  permission: 'subscription.convert',
  input: ConvertTrial,
  run: call => (call.input.into ? mergeTrial(call, call.input.into) : becomePaid(call)),
})
