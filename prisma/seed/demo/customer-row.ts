import { z } from 'zod'

const maybe = z.string().transform(text => text || null)

export const CustomerRow = z.strictObject({
  name: z.string().min(2),
  /** The tenant's name before `.onmicrosoft.com`. */
  domain: z.string().regex(/^[a-z][a-z0-9]{2,26}$/),
  country: z.string().length(2),
  address: z.string().min(1),
  city: z.string().min(1),
  region: maybe,
  postalCode: z.string().min(1),
  first: z.string().min(1),
  last: z.string().min(1),
  phone: maybe,
  /** Days before now. */
  since: z.coerce.number().int().positive(),
  /** `atelier` has delegated admin, `atelier:reader` has not, `atelier:withdrawn45` lost it 45 days ago, `atelier:owner` is tenant owner too. */
  resellers: z.string().transform(text => text.split(' ').filter(Boolean)),
  qualification: z
    .enum(['', 'education', 'government', 'stateOwned', 'nonprofit'])
    .transform(it => it || 'none'),
  agreement: z.enum(['', 'accepted', 'none']).transform(it => it || 'attested'),
})

export type Row = z.output<typeof CustomerRow>
