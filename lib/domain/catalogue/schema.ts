import { z } from 'zod'

const qualifications = ['none', 'education', 'government', 'stateOwned', 'nonprofit'] as const
const word = z.string().trim().max(100).optional()

/** For a customer on record, or for one that is still a draft. */
export const ReadCatalogue = z
  .strictObject({
    customerId: z.uuid().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    qualification: z.enum(qualifications).default('none'),
    q: word,
    category: word,
    kind: word,
    billing: word,
  })
  .refine(({ customerId, country }) => (customerId === undefined) !== (country === undefined), 'invalid')
