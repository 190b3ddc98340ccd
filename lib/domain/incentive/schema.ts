import { z } from 'zod'

const cursor = z.string().max(300).optional().catch(undefined)
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
export const MpnFilter = z.string().regex(/^\d{7}$/)

export const ReadIncentives = z.strictObject({
  month: month.optional().catch(undefined),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
  mpnId: MpnFilter.optional().catch(undefined),
  after: cursor,
  before: cursor,
  size: z.coerce
    .number()
    .pipe(z.literal([25, 50, 100]))
    .catch(25),
})

export const ExportIncentives = z.strictObject({ month })

export const ReadIncentiveLines = z.strictObject({
  month,
  currency: z.string().regex(/^[A-Z]{3}$/),
  after: cursor,
})

/** `2.5` percent, with a comma too. */
const percent = z
  .string()
  .trim()
  .refine(text => /^\d{1,2}([.,]\d{1,2})?\s*%?$/.test(text), 'incentive.percent')
  .transform(text => Math.round(Number.parseFloat(text.replace(',', '.')) * 100))

export const SetRate = z.strictObject({ category: z.string().min(1).max(50), month, percent })

export const ListRates = z.strictObject({})
