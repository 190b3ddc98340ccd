import { z } from 'zod'
import { plan } from '../change/schema'
import { Licenses } from '../subscription/schema'

const which = { customerId: z.uuid(), id: z.uuid() }
const code = z.string().min(1).max(100)

/** What is typed in an address is a wish, judged and shown, nothing more. */
export const ReadUpgrade = z.strictObject({
  ...which,
  target: code.optional().catch(undefined),
  quantity: Licenses.optional().catch(undefined),
  into: z.uuid().optional().catch(undefined),
  plan: plan.optional().catch(undefined),
})

export const UpgradeSubscription = z.strictObject({
  ...which,
  version: z.coerce.number().int(),
  seenMinor: z.coerce.number().int().optional(),
  target: code,
  quantity: Licenses,
  into: z.uuid().optional(),
  plan: plan.optional(),
})
