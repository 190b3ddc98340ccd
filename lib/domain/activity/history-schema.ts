import { z } from 'zod'

export const ReadHistory = z.strictObject({ id: z.uuid() })

export const ReadSubscriptionHistory = z.strictObject({ customerId: z.uuid(), id: z.uuid() })
