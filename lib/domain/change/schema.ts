import { z } from 'zod'
import { Licenses } from '../subscription/schema'

const which = { customerId: z.uuid(), id: z.uuid() }

/** `version`: of the subscription as it was shown; `seenMinor`: what it was said to cost, refunds below zero. */
const seen = { ...which, version: z.coerce.number().int(), seenMinor: z.coerce.number().int().optional() }

const code = z.string().min(1).max(100)
export const plan = z
  .string()
  .regex(/^[A-Za-z0-9]{1,20}\/[a-z_]{1,20}$/)
  .transform(text => text.split('/') as [string, string])
  .transform(([term, billing]) => ({ term, billing }))

export const ChangeSubscription = z.strictObject(seen)

export const SetAutoRenew = z.strictObject({ ...seen, autoRenew: z.enum(['on', 'off']) })

/** `seen`: what each choice of the dialog was said to cost. */
export const ChoosePlan = z.strictObject({
  ...which,
  version: seen.version,
  plan,
  seen: z.record(z.string().max(50), z.coerce.number().int()).optional(),
})

const next = {
  offerId: code.optional(),
  quantity: Licenses.optional(),
  plan: plan.optional(),
  /** The first instant after the next term; none for its usual length. */
  endsAt: z.iso.datetime().optional(),
}

/** `asIs`: it has been decided that the next term is like this one. */
export const ScheduleRenewal = z.strictObject({ ...seen, ...next, asIs: z.literal('on').optional() })

/** What is typed in an address is a wish, judged and shown, nothing more. */
export const ReadRenewal = z.strictObject({
  ...which,
  offerId: code.optional().catch(undefined),
  quantity: Licenses.optional().catch(undefined),
  plan: plan.optional().catch(undefined),
  endsAt: z.iso.datetime().optional().catch(undefined),
})

/** `into`: a subscription the customer has, which keeps its own plan; without one, the trial itself becomes the offer on `plan`. */
export const ConvertTrial = z.strictObject({
  ...seen,
  offerId: code,
  plan: plan.optional(),
  quantity: Licenses,
  into: z.uuid().optional(),
})

export const ScheduleConversion = z.strictObject({
  ...which,
  version: seen.version,
  offerId: code,
  plan,
  quantity: Licenses,
})

/** The default conversion holds again. */
export const KeepConversion = z.strictObject({ ...which, version: seen.version })

export const ReadConversion = z.strictObject({
  ...which,
  when: z.enum(['now', 'end']).optional().catch(undefined),
  into: z.uuid().optional().catch(undefined),
  offerId: code.optional().catch(undefined),
  plan: plan.optional().catch(undefined),
  quantity: Licenses.optional().catch(undefined),
})
