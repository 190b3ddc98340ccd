import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import type { z } from 'zod'
import type { Fault } from '@/lib/domain/catalogue/import/fault'
import { parseSheet as parse } from '@/lib/domain/catalogue/import/parse'
import { CountrySetRow, OfferRow, PolicyRow, PriceRow } from '@/lib/domain/catalogue/import/rows'
import { catalogueImport } from '@/lib/i18n/messages/en/catalogue-import'

const MOST_FAULTS_TOLD = 20

/** The same sentences as the portal's import page, on the terminal. */
const say = createTranslator({
  locale: 'en',
  messages: { catalogueImport },
  namespace: 'catalogueImport.faults',
})

export function throwFaults(faults: Fault[]): void {
  if (faults.length === 0) return
  const lines = faults
    .slice(0, MOST_FAULTS_TOLD)
    .map(
      ({ file, row, column, key, values }) =>
        `${file}, row ${row}${column ? `, ${column}` : ''}: ${say(key, values as never)}`,
    )
  if (faults.length > lines.length) lines.push(`and ${faults.length - lines.length} more`)
  throw new Error(`The catalogue was not loaded.\n${lines.join('\n')}`)
}

/** One CSV as typed rows; every row is judged before any is refused. */
export function parseSheet<Row extends z.ZodObject>(file: string, csv: string, row: Row) {
  const { sheet, faults } = parse(file, csv, row)
  throwFaults(faults)
  return sheet
}

/** The four sheets of a folder. */
export function readCatalogue(folder: URL) {
  const sheet = <Row extends z.ZodObject>(file: string, row: Row) =>
    parseSheet(file, readFileSync(new URL(file, folder), 'utf8'), row)
  return {
    policies: sheet('policies.csv', PolicyRow),
    offers: sheet('offers.csv', OfferRow),
    prices: sheet('prices.csv', PriceRow),
    countrySets: sheet('country-sets.csv', CountrySetRow),
  }
}
