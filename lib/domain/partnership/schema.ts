import { z } from 'zod'

/** Control characters but tab and line feed have no place in a letter, and Postgres takes no NUL. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const line = (max: number) => z.string().trim().min(1).max(max).refine(oneLine, 'oneLine')

export const Letter = {
  id: z.uuid(),
  locale: z.enum(['en', 'fr']),
  subject: line(200),
  body: z.string().transform(plain).pipe(z.string().trim().min(1).max(4000)),
  /** Who it is meant for. */
  note: line(120).optional(),
  /** One address for the mail program; it serves as the note where there is none. */
  to: z.email().max(254).optional(),
}

export const RequestPartnership = z.strictObject(Letter)

/** Sent by the portal: to an address, once for each id. */
export const Posted = { to: Letter.to.unwrap(), letterId: z.uuid() }

export const SendPartnershipRequest = z.strictObject({ ...Letter, ...Posted })

export const OfRequest = z.strictObject({ id: z.uuid() })

const ticked = z.union([z.literal(true), z.literal('true')]).optional()

export const AcceptPartnership = z.strictObject({ key: z.string().max(200), understood: ticked })

const counted = z.coerce.number().int().min(0)

export const RemovePartnership = z.strictObject({
  id: z.uuid(),
  /** The remover's statement, in the language it was read in. */
  goodFaith: ticked,
  locale: z.enum(['en', 'fr']),
  /** What the dialog said would stay. */
  seen: z.strictObject({ customers: counted, delegated: counted, credited: counted, supported: counted }),
})

/** What stands in an address may be anything; what is not understood is passed over. */
const said = z.string().max(300).optional().catch(undefined)
export const oneOf = <const T extends string>(known: readonly T[], usual: T) =>
  z
    .string()
    .optional()
    .transform(text => known.find(one => one === text) ?? usual)
const named = z
  .string()
  .optional()
  .transform(text => z.uuid().safeParse(text).data)

export const Paging = { after: said, before: said, size: oneOf(['25', '50', '100'], '25').transform(Number) }

export const ListPartnerships = z.strictObject({
  ...Paging,
  q: z
    .string()
    .optional()
    .transform(text => text?.trim().slice(0, 100)),
  sort: oneOf(['name', '-name', 'since', '-since'], 'name'),
  /** The reseller whose removal is being considered. */
  remove: named,
  /** The reseller that was just removed. */
  removed: named,
})

export const ListRequests = z.strictObject({
  ...Paging,
  /** The request whose revocation is being considered, and the one just recorded. */
  revoke: named,
  recorded: named,
})

export const ReadReseller = z.strictObject({
  id: z.uuid(),
  /** What would stay is counted to the last one, for whoever is about to end the partnership. */
  exactly: z.boolean().default(false),
})
