import { z } from 'zod'

const ticked = z.union([z.literal(true), z.literal('true'), z.literal('on')]).optional()

export const SignAgreement = z.strictObject({
  /** The text that was read. */
  id: z.uuid(),
  understood: ticked,
})

const optional = <S extends z.ZodType>(schema: S) => schema.optional().transform(given => given ?? null)

export const UpdateSupportProfile = z.strictObject({
  supportEmail: optional(z.string().trim().toLowerCase().pipe(z.email().max(254))),
  supportPhone: optional(
    z
      .string()
      .trim()
      .max(40)
      .regex(/^\+?[\d ().\-/]{5,}$/, 'account.phone'),
  ),
  supportWebsite: optional(
    z
      .string()
      .trim()
      .max(200)
      .refine(text => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text), 'account.website'),
  ),
})

/** As typed; the rules of the country say what is wrong with it, all at once. */
const typed = z.string().max(4000).default('')

export const UpdateLegalProfile = z.strictObject({
  version: z.coerce.number().int(),
  name: typed,
  addressLine1: typed,
  addressLine2: typed,
  city: typed,
  state: typed,
  postalCode: typed,
  phone: typed,
})

export const AddLocation = z.strictObject({
  /** Minted by the form, so that a double click is one location. */
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  city: z.string().trim().min(1).max(80),
})

export const EndSession = z.strictObject({ ref: z.string().regex(/^[0-9a-f]{64}$/) })
