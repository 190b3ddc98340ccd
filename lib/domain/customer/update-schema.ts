import { z } from 'zod'

const typed = z.string().max(4000).default('')

/** What a partner may change of a customer's record (pages §17): as typed, judged by the wizard's own rules. */
export const UpdateCustomer = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  companyName: typed,
  addressLine1: typed,
  addressLine2: typed,
  city: typed,
  state: typed,
  postalCode: typed,
  registrationId: typed,
  firstName: typed,
  lastName: typed,
  email: typed,
  phone: typed,
  culture: typed,
  qualification: typed,
})

export const OfCustomer = z.strictObject({ id: z.uuid() })
