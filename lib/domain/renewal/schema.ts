import { z } from 'zod'

export const ways = ['decision', 'ends', 'rolls'] as const
export const commitments = ['P1M', 'P1Y', 'P3Y'] as const
/** Days ahead that one may look: where most want to decide, and the quarter. */
export const horizons = [30, 60, 90] as const
const cursor = z.string().max(300).optional().catch(undefined)

export const ListRenewals = z.strictObject({
  way: z.enum(ways).optional().catch(undefined),
  commitment: z.enum(commitments).optional().catch(undefined),
  within: z.coerce.number().pipe(z.literal(horizons)).optional().catch(undefined),
  after: cursor,
  before: cursor,
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(25),
})

/** Which are meant, by id, each with its version as it was shown. */
export const Ticked = z.strictObject({
  ticked: z
    .record(z.uuid(), z.coerce.number().int().min(1))
    .refine(ticked => Object.keys(ticked).length <= 100)
    .default({}),
})
