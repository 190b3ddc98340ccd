import { z } from 'zod'

export const agreementKinds = ['partner', 'customer'] as const
const kind = z.enum(agreementKinds)

const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const title = z.string().trim().min(1).max(200).refine(oneLine, 'oneLine')
const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const body = z.string().transform(plain).pipe(z.string().trim().min(1).max(100_000))

const realDay = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

const day = z
  .string()
  .trim()
  .refine(typed => /^\d{4}-\d{2}-\d{2}$/.test(typed) && realDay(typed), 'agreement.day')

export const OfKind = z.strictObject({ kind })

export const SaveAgreementDraft = z.strictObject({
  kind,
  /** The draft as the form showed it; 0 where there was none. */
  version: z.coerce.number().int().min(0),
  titleEn: title,
  titleFr: title,
  bodyEn: body,
  bodyFr: body,
  effectiveOn: day,
  /** The day from which signatures of the versions before do not count; none where they go on holding. */
  againOn: day.optional(),
})

/** The draft as it was previewed. */
export const OfDraft = z.strictObject({ kind, version: z.coerce.number().int().min(1) })

const said = z.string().max(300).optional().catch(undefined)
export const ReadAgreementVersion = z.strictObject({ id: z.uuid(), after: said, before: said })
