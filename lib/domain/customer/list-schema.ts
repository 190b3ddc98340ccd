import { z } from 'zod'
import { fold } from './fold'

const cursor = z.string().max(700).optional().catch(undefined)
const partner = z.uuid().optional().catch(undefined)

/** What a list of customers can be narrowed to; what is not understood in an address is passed over. */
export const CustomerFilter = {
  /** A part of the name or of the domain, or a Microsoft ID. */
  q: z
    .string()
    .transform(text =>
      fold(text.slice(0, 100))
        .replace(/[\s\0]+/g, ' ')
        .trim(),
    )
    .optional()
    .catch(undefined),
  /** A provider's own list: served by this reseller, or by none. */
  reseller: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .catch(undefined),
  /** A reseller's own list: shared with this provider. */
  provider: partner,
  /** A provider's own list: those it gave this tag. */
  tag: partner,
  /** Those of the last thirty days. */
  added: z.literal('month').optional().catch(undefined),
}

export const ListCustomers = z.strictObject({
  ...CustomerFilter,
  sort: z
    .string()
    .optional()
    .transform(by => (by === 'name' ? ('name' as const) : ('newest' as const))),
  after: cursor,
  before: cursor,
  /** How many customers come before this page, as the page before it knew. */
  from: z.coerce.number().int().min(0).max(1e9).catch(0),
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(25),
})

export const ExportCustomers = z.strictObject(CustomerFilter)
