import { z } from 'zod'
import { documentTypeOf } from '../enrolment/rules'
import { Named } from '../enrolment/schema'
import { oneOf, Paging } from '../partnership/schema'
import { largestFile, mostFiles, severities, states } from './rules'

/** Control characters but tab and line feed have no place in a text, and Postgres takes no NUL. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const body = z.string().transform(plain).pipe(z.string().trim().min(1).max(4000))
const line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(text => !/[\p{Cc}\u2028\u2029]/u.test(text), 'oneLine')

/** What is wrong with the files of a message is said of the first that is wrong, by its name; what it is, its own bytes tell. */
const Files = z
  .array(Named)
  .default([])
  .superRefine((files, issues) => {
    const say = (message: string, values: Record<string, string | number>) =>
      issues.addIssue({ code: 'custom', message, params: { values } })
    if (files.length > mostFiles) return say('files.tooMany', { max: mostFiles })
    for (const { name, bytes } of files) {
      if (bytes.length === 0) return say('files.empty', { name })
      if (bytes.length > largestFile) return say('files.large', { name, mb: largestFile / 1024 ** 2 })
      if (documentTypeOf(bytes) === null) return say('files.type', { name })
    }
  })

export const FileServiceRequest = z.strictObject({
  /** Minted by the form, so that a double click is one request. */
  id: z.uuid(),
  subscriptionId: z.uuid(),
  severity: z.enum(severities),
  title: line,
  body,
  files: Files,
})

export const OfServiceRequest = z.strictObject({ id: z.uuid() })
export const OfServiceFile = z.strictObject({ id: z.uuid(), file: z.uuid() })

export const AnswerServiceRequest = z.strictObject({
  id: z.uuid(),
  /** What the person saw; whoever was first wins. */
  version: z.coerce.number().int(),
  act: z.enum(['note', 'waiting', 'solved', 'closed', 'reopened']),
  body: body.optional(),
  files: Files,
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
