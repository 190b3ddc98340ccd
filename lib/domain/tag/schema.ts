import { z } from 'zod'

export const AssignTag = z.strictObject({
  customerId: z.uuid(),
  name: z
    .string()
    .trim()
    .min(1)
    .max(50)
    .refine(text => !/[\p{Cc}\u2028\u2029]/u.test(text), 'oneLine')
    .transform(text => text.replace(/\s+/g, ' ')),
})

export const RemoveTag = z.strictObject({ customerId: z.uuid(), tagId: z.uuid() })
