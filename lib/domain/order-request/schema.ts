import { z } from 'zod'
import { OrderLines } from '../order/schema'
import { Licenses } from '../subscription/schema'

const cursor = z.string().max(300).optional().catch(undefined)
const text = z
  .string()
  .trim()
  .max(500)
  .transform(typed => typed.replaceAll('\0', ''))
const note = text.default('')
const shown = {
  /** What the form showed; a request is judged by the day it is approved. */
  expectedTotalMinor: z.unknown().optional(),
  currency: z.unknown().optional(),
}

export const PrepareRequest = z.strictObject({ customerId: z.uuid() })

export const RequestOrder = z.strictObject({
  /** Minted by the form: a double click is the same request. */
  id: z.uuid(),
  customerId: z.uuid(),
  lines: OrderLines,
  note,
  ...shown,
})

export const PrepareChange = z.strictObject({ customerId: z.uuid(), id: z.uuid() })

/** More licences of a subscription, or its upgrade to another offer. */
export const RequestChange = z.strictObject({
  id: z.uuid(),
  customerId: z.uuid(),
  subscriptionId: z.uuid(),
  /** The offer to upgrade to; none asks for licences alone. */
  target: z.string().min(1).max(100).optional(),
  quantity: Licenses,
  note,
})

export const requestStates = ['open', 'approved', 'declined', 'withdrawn'] as const

export const ListRequests = z.strictObject({
  state: z.enum(requestStates).optional().catch(undefined),
  after: cursor,
  before: cursor,
})

export const OfRequest = z.strictObject({ id: z.uuid() })

/** In the request's order, for a line whose end is not possible any more: another day that is offered, or the full term. */
const ends = z
  .array(z.union([z.literal('usual'), z.iso.datetime()]).optional())
  .max(50)
  .optional()

export const ResumeRequest = z.strictObject({ id: z.uuid(), ends })

export const ApproveRequest = z.strictObject({
  id: z.uuid(),
  /** Licences of each line as the approver amended them, in the request's order. */
  quantities: z.array(Licenses).max(50).optional(),
  ends,
  answer: note,
})

export const DeclineRequest = z.strictObject({
  id: z.uuid(),
  answer: text.refine(typed => typed !== '', 'required'),
})

const limit = z.preprocess(typed => (typed === '' ? null : typed), Licenses.nullable()).default(null)

export const OfReseller = z.strictObject({ resellerId: z.uuid() })

export const SetOrdering = z.strictObject({
  resellerId: z.uuid(),
  mayOrder: z.union([z.boolean(), z.enum(['true', 'on']).transform(() => true)]).default(false),
  /** Licences one order may have, and all of the last 30 days; none stands for no limit. */
  perOrder: limit,
  perMonth: limit,
})
