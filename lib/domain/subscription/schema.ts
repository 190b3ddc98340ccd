import { z } from 'zod'
import { MpnId } from '../mpn/schema'

/** As typed or as a number; thin spaces between thousands are no fault, anything else but digits is. */
export const Licenses = z.union([z.string().max(40), z.number()]).transform((typed, issues) => {
  const text = String(typed).replace(/\s/g, '')
  const number = Number(text.replace(',', '.'))
  const problem =
    text === ''
      ? { message: 'required' }
      : Number.isFinite(number) && number < 1 && Number.isInteger(number)
        ? { message: 'atLeast', params: { values: { min: 1 } } }
        : !/^\d+$/.test(text) && { message: 'wholeNumber' }
  if (problem) issues.addIssue({ code: 'custom', ...problem })
  // However many digits it has, the offer's own maximum is what refuses it.
  return Math.min(number, 1e15)
})

const nickname = z
  .string()
  .trim()
  .max(100)
  .refine(typed => !/\p{Cc}/u.test(typed), 'oneLine')
  .transform(typed => typed || null)

/** No text at all stands for "No reseller". */
const Reseller = z
  .string()
  .nullable()
  .transform(typed => typed?.trim() || null)
  .pipe(z.union([z.null(), MpnId]))

const which = { customerId: z.uuid(), id: z.uuid() }

export const ReadSubscription = z.strictObject(which)

export const PreviewQuantity = z.strictObject({ ...which, quantity: Licenses })

/** What is left out stays as it is. `seenMinor`: what the licences were said to cost now, refunds below zero. */
export const UpdateSubscription = z.strictObject({
  ...which,
  version: z.int(),
  seenMinor: z.int().optional(),
  nickname: nickname.optional(),
  quantity: Licenses.optional(),
  reseller: Reseller.optional(),
  supportContact: z.uuid().optional(),
})
