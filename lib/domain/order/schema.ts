import { z } from 'zod'

/** The most that the database's integer holds. */
const most = 2_147_483_647

/** Licences as a person types them, spaces between thousands included. Each way of being wrong has its own sentence. */
export const Quantity = z
  .custom<number | string | undefined>(
    typed => typed === undefined || ['number', 'string'].includes(typeof typed),
  )
  .transform(typed => String(typed ?? '').replace(/\s/g, ''))
  .superRefine((typed, issues) => {
    const fault = quantityFault(typed)
    if (fault) issues.addIssue({ code: 'custom', message: fault, params: { values: { max: most } } })
  })
  .transform(Number)

function quantityFault(typed: string): string | undefined {
  if (typed === '') return 'order.noQuantity'
  if (!/^[-−+]?\d+([.,]\d+)?$/.test(typed)) return 'order.notNumber'
  if (/^[-−]/.test(typed)) return 'order.negative'
  if (/[.,]/.test(typed)) return 'wholeNumber'
  if (Number(typed) === 0) return 'order.zero'
  if (Number(typed) > most) return 'order.tooMany'
}

export const OrderLineInput = z.strictObject({
  offerId: z.string().min(1).max(100),
  term: z.string().min(1).max(20),
  billing: z.string().min(1).max(20),
  quantity: Quantity,
  /** The subscription an add-on hangs on, where there is a choice. */
  baseSubscriptionId: z.uuid().optional(),
  attested: z.union([z.boolean(), z.enum(['true', 'on']).transform(() => true)]).optional(),
  /** The first instant after the term, where it is aligned. */
  endsAt: z.iso.datetime().optional(),
})

const Lines = z.array(OrderLineInput).max(50)

export const OrderLines = Lines.refine(lines => lines.length > 0, 'order.empty')

/** A step that is not finished: every value stays the text it was typed as. */
export const DraftLines = z.array(z.partialRecord(OrderLineInput.keyof(), z.string().max(100))).max(50)

export const PlaceOrder = z.strictObject({
  /** Minted by the form: a double click is the same order. */
  id: z.uuid(),
  customerId: z.uuid(),
  lines: Lines.default([]),
  resellerId: z.uuid().nullish(),
  /** The first charge as the person saw it. */
  expectedTotalMinor: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).optional(),
  currency: z.string().length(3).optional(),
})

export const PrepareOrder = z.strictObject({ customerId: z.uuid() })
