import { z } from 'zod'
import { MpnId } from '../mpn/schema'

const cursor = z.string().max(300).optional().catch(undefined)

export const ReadRecord = z.strictObject({
  tab: z.enum(['without', 'eligibility']).catch('without'),
  after: cursor,
  before: cursor,
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(25),
})

export const AssociateSubscriptions = z.strictObject({
  ids: z.array(z.uuid()).max(100).default([]),
  reseller: MpnId,
})

export const SetResellerCompulsory = z.strictObject({
  compulsory: z.enum(['on', 'off']),
  version: z.coerce.number().int().min(0),
})
