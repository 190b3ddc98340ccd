import { z } from 'zod'

const ticked = z.union([z.literal(true), z.literal('true'), z.literal('on'), z.literal('yes')]).optional()

/** The letters a person wants; what is not ticked is not wanted. */
export const ChooseLetters = z.strictObject({
  serviceRequest: ticked,
  orderRequest: ticked,
  renewals: ticked,
})
