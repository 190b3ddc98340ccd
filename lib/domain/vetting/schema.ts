import { z } from 'zod'

export const kinds = ['provider', 'reseller', 'customer', 'operator'] as const
export const vettings = ['none', 'pending', 'authorized', 'rejected'] as const

/** What stands in an address may be anything; what is not understood is passed over. */
const said = z.string().max(300).optional().catch(undefined)
const oneOf = <const T extends string>(known: readonly T[]) =>
  z
    .string()
    .optional()
    .transform(text => known.find(one => one === text))

export const ListOrganisations = z.strictObject({
  q: z
    .string()
    .optional()
    .transform(text => text?.trim().slice(0, 100) || undefined),
  kind: oneOf(kinds),
  vetting: oneOf(vettings),
  after: said,
  before: said,
  size: oneOf(['25', '50', '100']).transform(size => Number(size ?? 25)),
})

export const OfOrganisation = z.strictObject({ id: z.uuid() })

const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const reason = z.string().transform(plain).pipe(z.string().trim().min(1).max(1000))
const ticked = z
  .enum(['true'])
  .optional()
  .transform(value => value === 'true')
const checks = { email: ticked, employment: ticked, business: ticked }

/** Where the company has no location yet: record the MPN ID it entered, or give it a new one. */
const mpn = z.enum(['entered', 'issued']).optional()

export const AuthorizeOrganisation = z.strictObject({
  id: z.uuid(),
  ...checks,
  mpn,
  reason: reason.optional(),
})
export const RejectOrganisation = z.strictObject({ id: z.uuid(), ...checks, reason })
export const ReopenVetting = z.strictObject({ id: z.uuid(), reason })
