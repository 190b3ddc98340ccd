import { z } from 'zod'

const cursor = z.string().max(300).optional().catch(undefined)

export const ListOrders = z.strictObject({ customerId: z.uuid(), after: cursor, before: cursor })

export const ReadOrder = z.strictObject({ customerId: z.uuid(), id: z.uuid() })
