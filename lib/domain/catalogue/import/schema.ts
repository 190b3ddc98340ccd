import { z } from 'zod'
import { mostCharacters } from './limits'

export const sheetNames = ['offers', 'prices', 'policies', 'countrySets'] as const
export type SheetName = (typeof sheetNames)[number]

export const fileOf: Record<SheetName, string> = {
  offers: 'offers.csv',
  prices: 'prices.csv',
  policies: 'policies.csv',
  countrySets: 'country-sets.csv',
}

// A file that is a little too large is told so as a fault, with the others; one that is absurd is not read at all.
const csv = z
  .string()
  .max(4 * mostCharacters)
  // Postgres keeps no NUL; it is told as what it is, text in another encoding.
  .transform(text => text.replaceAll('\0', '\uFFFD'))
  .optional()

/** The sheets as text; what is left out stays as it is in the portal. */
export const UploadCatalogue = z
  .strictObject({ offers: csv, prices: csv, policies: csv, countrySets: csv })
  .refine(sheets => sheetNames.some(name => sheets[name] !== undefined), {
    path: ['offers'],
    message: 'import.noFile',
  })

export const OfImport = z.strictObject({ id: z.uuid() })
