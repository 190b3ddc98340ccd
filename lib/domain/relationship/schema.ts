import { z } from 'zod'
import { Letter, Posted } from '../partnership/schema'

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform(text => text === 'true')])

/** A provider names the reseller, if any; a reseller names the provider. */
const asked = { ...Letter, partnerId: z.uuid().optional(), delegatedAdmin: flag }
export const RequestRelationship = z.strictObject(asked)

/** Sent by the portal: to an address, once for each id. */
export const SendRelationshipRequest = z.strictObject({ ...asked, ...Posted })

/** What stands in an address may be anything; what is not understood is passed over. */
export const DraftRelationship = z.strictObject({
  partner: z
    .string()
    .optional()
    .transform(text => z.uuid().safeParse(text).data),
  rights: z
    .string()
    .optional()
    .transform(text => text !== 'none'),
})

const ticked = z.union([z.literal(true), z.literal('true'), z.literal('on')]).optional()

export const AcceptRelationship = z.strictObject({
  key: z.string().max(200),
  understood: ticked,
  /** The text of the customer agreement that was read, where it has to be accepted too. */
  agreement: z.uuid().optional(),
  agreed: ticked,
})

export const OfCustomer = z.strictObject({ id: z.uuid() })
