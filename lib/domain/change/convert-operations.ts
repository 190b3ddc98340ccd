import { command } from '../operation'
import { Refusal } from '../refusal'
import { conversionOf } from './convert-rules'
import { perform } from './perform'
import { planNext } from './plan-terms'
import { KeepConversion, ScheduleConversion } from './schema'

/** Into which offer, with how many licences and on which plan the trial is converted when it ends (rules §5.8, §5.11). */
export const scheduleConversion = command({
  permission: 'subscription.convert',
  input: ScheduleConversion,
  run: call =>
    perform(call, {
      change: 'convertLater',
      plan: ({ facts }) => {
        const { offerId, plan, quantity } = call.input
        const verdict = conversionOf(facts, { offerId, plan, quantity, when: 'end' })
        if ('problems' in verdict) throw new Refusal('input.invalid', {}, verdict.problems)
        return planNext(facts, { offerId, quantity, ...plan })
      },
    }),
})

/** Takes back what was arranged: the trial becomes its paid equivalent, as it would have by itself (rules §5.8). */
export const keepConversion = command({
  permission: 'subscription.convert',
  input: KeepConversion,
  run: call => perform(call, { change: 'convertLater', plan: ({ facts }) => planNext(facts, null) }),
})
