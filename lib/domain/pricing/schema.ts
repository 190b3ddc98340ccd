import { z } from 'zod'

const said = z.string().max(300).optional().catch(undefined)

/** What is not understood in an address is passed over. */
export const PriceFilter = {
  q: z
    .string()
    .optional()
    .transform(text => text?.trim().slice(0, 100)),
  category: said,
  currency: said,
  list: z
    .string()
    .optional()
    .transform(text => (text === 'next' ? ('next' as const) : ('current' as const))),
}

export const ListPrices = z.strictObject({ ...PriceFilter, after: said, before: said })
export const ExportPrices = z.strictObject({ ...PriceFilter, locale: z.enum(['en', 'fr']) })
