import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { z } from 'zod'
import { CountrySetRow, OfferRow, PolicyRow, PriceRow } from './rows'

/** What is wrong, where an operator finds it: the row as a spreadsheet counts, the heading being row 1. */
export type Fault = { file: string; row: number; column?: string | undefined; message: string }

export type Sheet<Row> = {
  file: string
  rows: Row[]
  /** The spreadsheet's number of each of `rows`. */
  numbers: number[]
}

const MOST_FAULTS_TOLD = 20

export function throwFaults(faults: Fault[]): void {
  if (faults.length === 0) return
  const lines = faults
    .slice(0, MOST_FAULTS_TOLD)
    .map(({ file, row, column, message }) => `${file}, row ${row}${column ? `, ${column}` : ''}: ${message}`)
  if (faults.length > lines.length) lines.push(`and ${faults.length - lines.length} more`)
  throw new Error(`The catalogue was not loaded.\n${lines.join('\n')}`)
}

/** One CSV as typed rows; every row is judged before any is refused. */
export function parseSheet<Row extends z.ZodType>(file: string, csv: string, row: Row): Sheet<z.infer<Row>> {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    // Blank lines are skipped below, so that the rows keep the spreadsheet's numbers.
    skipEmptyLines: false,
  })
  const faults: Fault[] = []
  const rows: z.infer<Row>[] = []
  const numbers: number[] = []
  const blank = (index: number) => Object.values(data[index] ?? {}).every(value => !value)
  for (const { row: index = 0, message } of errors)
    if (!blank(index)) faults.push({ file, row: index + 2, message })
  data.forEach((record, index) => {
    if (blank(index)) return
    const parsed = row.safeParse(record)
    if (parsed.success) {
      rows.push(parsed.data)
      numbers.push(index + 2)
    } else
      for (const { path, message } of parsed.error.issues)
        faults.push({ file, row: index + 2, column: path.join('.') || undefined, message })
  })
  throwFaults(faults)
  return { file, rows, numbers }
}

/** The four sheets of a folder. */
export function readCatalogue(folder: URL) {
  const sheet = <Row extends z.ZodType>(file: string, row: Row) =>
    parseSheet(file, readFileSync(new URL(file, folder), 'utf8'), row)
  return {
    policies: sheet('policies.csv', PolicyRow),
    offers: sheet('offers.csv', OfferRow),
    prices: sheet('prices.csv', PriceRow),
    countrySets: sheet('country-sets.csv', CountrySetRow),
  }
}

export type Sheets = ReturnType<typeof readCatalogue>
