import { z } from 'zod'
import { Document } from '../enrolment/schema'
import { oneOf, Paging } from '../partnership/schema'
import { severities, states } from './rules'

/** Control characters but tab and line feed have no place in a text, and Postgres takes no NUL. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const body = z.string().transform(plain).pipe(z.string().trim().min(1).max(4000))
const line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(text => !/[\p{Cc}\u2028\u2029]/u.test(text), 'oneLine')

export const FileServiceRequest = z.strictObject({
  /** Minted by the form, so that a double click is one request. */
  id: z.uuid(),
  subscriptionId: z.uuid(),
  severity: z.enum(severities),
  title: line,
  body,
  file: Document.optional(),
})

export const OfServiceRequest = z.strictObject({ id: z.uuid() })
export const OfServiceFile = z.strictObject({ id: z.uuid(), file: z.uuid() })

export const AnswerServiceRequest = z.strictObject({
  id: z.uuid(),
  /** What the person saw; whoever was first wins. */
  version: z.coerce.number().int(),
  act: z.enum(['note', 'waiting', 'solved', 'closed', 'reopened']),
  body: body.optional(),
  file: Document.optional(),
})

export const HandOver = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  to: z.uuid(),
  body: body.optional(),
})

export const HandOverOpen = z.strictObject({ customerId: z.uuid(), subscriptionId: z.uuid() })

export const DraftServiceRequest = z.strictObject({
  subscription: z
    .string()
    .optional()
    .transform(text => z.uuid().safeParse(text).data),
})

/** What stands in an address may be anything; what is not understood is passed over. */
export const ListServiceRequests = z.strictObject({
  ...Paging,
  state: oneOf(['unsolved', 'all', ...states], 'unsolved'),
  severity: oneOf(['any', ...severities], 'any'),
  holder: oneOf(['any', 'own', 'other'], 'any'),
})
