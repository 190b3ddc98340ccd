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

export const EndSession = z.strictObject({ ref: z.string().regex(/^[0-9a-f]{64}$/) })
