import { z } from 'zod'

/** A partner that serves the customer, in the record of one provider. */
export const OfPartner = z.strictObject({ customerId: z.uuid(), partnerId: z.uuid() })

export const OfRole = z.strictObject({
  customerId: z.uuid(),
  resellerId: z.uuid(),
  role: z.enum(['tenantOwner']),
})
