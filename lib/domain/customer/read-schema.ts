import { z } from 'zod'

export const ReadCustomer = z.strictObject({ id: z.uuid() })
