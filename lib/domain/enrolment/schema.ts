import { z } from 'zod'
import { judgeEnrolment } from './judge'
import { documentTypeOf, largestDocument } from './rules'

/** As typed; `judge.ts` says what is wrong with it, all at once. */
const typed = z.string().max(4000).default('')

export const RequestEnrolment = z
  .strictObject({
    /** Minted by the form, so that a double click is one enrolment. */
    id: z.uuid(),
    /** The key of the partnership link the company came by. */
    link: z.string().max(200).optional(),
    locale: z.enum(['en', 'fr']).optional(),
    kind: typed,
    country: typed,
    name: typed,
    addressLine1: typed,
    addressLine2: typed,
    city: typed,
    state: typed,
    postalCode: typed,
    registrationId: typed,
    phone: typed,
    mpnId: typed,
    firstName: typed,
    lastName: typed,
    email: typed,
    password: typed,
    repeated: typed,
  })
  .transform(({ id, link: _, locale, ...rest }, issues) => {
    const judged = judgeEnrolment(rest)
    if (judged.ok) return { id, locale: locale ?? null, ...judged.enrolment }
    for (const [field, { key, values }] of Object.entries(judged.problems))
      issues.addIssue({
        code: 'custom',
        path: [field],
        message: key,
        ...(values ? { params: { values } } : {}),
      })
    return z.NEVER
  })

export const OfEnrolment = z.strictObject({ id: z.uuid() })
export const ConfirmEnrolment = z.strictObject({ key: z.string().max(200) })

export const ReadStanding = z.strictObject({ link: z.string().max(200).optional().catch(undefined) })

const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
/** The last part of whatever path a browser or a script may send, without what a header could trip over. */
const fileName = (name: string) =>
  (name.split(/[/\\]/).pop() ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*;]/gu, '')
    .trim()
    .slice(-120) || 'document'

/** A file and a name that is one line and no path. */
export const Named = z.strictObject({
  name: z.string().max(1000).transform(fileName),
  bytes: z.instanceof(Uint8Array),
})

/** A file with its name, of a type that its own first bytes tell. */
export const Document = Named.refine(({ bytes }) => bytes.length > 0, 'appeal.fileEmpty')
  .refine(({ bytes }) => bytes.length <= largestDocument, 'appeal.fileLarge')
  .refine(({ bytes }) => bytes.length === 0 || documentTypeOf(bytes) !== null, 'appeal.fileType')

export const AppealVetting = z.strictObject({
  reason: z.string().transform(plain).pipe(z.string().trim().min(1).max(2000)),
  document: Document,
})

export const OfAppeal = z.strictObject({ organisationId: z.uuid(), id: z.uuid() })
