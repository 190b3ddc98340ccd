import { z } from 'zod'

const cursor = z.string().max(300).optional().catch(undefined)

export const ListSubscriptions = z.strictObject({
  customerId: z.uuid(),
  after: cursor,
  before: cursor,
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(100),
})

export const ExportSubscriptions = z.strictObject({ customerId: z.uuid(), locale: z.enum(['en', 'fr']) })
