import { z } from 'zod'

export const ways = ['decision', 'ends', 'rolls'] as const
export const commitments = ['P1M', 'P1Y', 'P3Y'] as const
const cursor = z.string().max(300).optional().catch(undefined)

export const ListRenewals = z.strictObject({
  way: z.enum(ways).optional().catch(undefined),
  commitment: z.enum(commitments).optional().catch(undefined),
  after: cursor,
  before: cursor,
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(25),
})
