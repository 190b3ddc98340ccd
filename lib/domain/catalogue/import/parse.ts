import Papa from 'papaparse'
import type { z } from 'zod'
import type { Fault, FaultKey } from './fault'
import { mostCharacters, mostRows } from './limits'

export type Sheet<Row> = {
  file: string
  rows: Row[]
  /** The spreadsheet's number of each of `rows`; none where they come from the portal. */
  numbers: (number | null)[]
}

type Schema = z.ZodObject
type Row<S extends Schema> = z.output<S>

/** One CSV as typed rows, with everything that is wrong with it told at once. */
export function parseSheet<S extends Schema>(file: string, csv: string, schema: S) {
  const faults: Fault[] = []
  const sheet: Sheet<Row<S>> = { file, rows: [], numbers: [] }
  const tell = (row: number, column: string | undefined, key: FaultKey, values: Fault['values'] = {}) => {
    faults.push({ file, row, column, key, values })
  }
  const text = csv.replace(/^\uFEFF/, '')
  if (text.length > mostCharacters) tell(1, undefined, 'tooLarge', { max: mostCharacters })
  else if (text.includes('\uFFFD')) tellEncoding(text, tell)
  else read(text, schema, sheet, tell)
  return { sheet, faults }
}

type Tell = (row: number, column: string | undefined, key: FaultKey, values?: Fault['values']) => void

/** What was not UTF-8 was read with a mark in its place; the first few say where to look. */
function tellEncoding(text: string, tell: Tell) {
  const rows = text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []))
  for (const row of rows.slice(0, 5)) tell(row, undefined, 'encoding')
}

function read<S extends Schema>(text: string, schema: S, sheet: Sheet<Row<S>>, tell: Tell) {
  const columns = Object.keys(schema.shape)
  // Blank lines are passed over below, so that the rows keep the spreadsheet's numbers.
  const { data: lines, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false })
  const heading = (lines[0] ?? []).map(name => name.trim())
  if (!judgeHeading(heading, columns, tell)) return
  for (const { row = 0, type } of errors) if (type === 'Quotes') tell(row + 1, undefined, 'quotes')
  const filled = lines.flatMap((cells, index) =>
    index > 0 && cells.some(cell => cell.trim() !== '') ? [{ cells, row: index + 1 }] : [],
  )
  if (filled.length === 0) tell(1, undefined, 'noRows')
  if (filled.length > mostRows) return tell(mostRows + 2, undefined, 'tooLong', { max: mostRows })
  for (const { cells, row } of filled) {
    const off = cells.length - heading.length
    if (off !== 0) {
      tell(row, undefined, off < 0 ? 'tooFew' : 'tooMany', { found: cells.length, wanted: heading.length })
      continue
    }
    const record = Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? '']))
    const formulas = columns.filter(column => isFormula(column, record[column] ?? ''))
    for (const column of formulas) tell(row, column, 'formula', { value: record[column] ?? '' })
    if (formulas.length > 0) continue
    const parsed = schema.safeParse(record)
    if (parsed.success) {
      sheet.rows.push(parsed.data as Row<S>)
      sheet.numbers.push(row)
    } else for (const issue of parsed.error.issues) tellIssue(issue, record, row, tell)
  }
}

function judgeHeading(heading: string[], columns: string[], tell: Tell) {
  const [only = ''] = heading
  if (heading.length === 1 && /[;\t]/.test(only)) {
    tell(1, undefined, 'delimiter')
    return false
  }
  const missing = columns.filter(column => !heading.includes(column))
  const extra = heading.filter(name => !columns.includes(name))
  const twice = columns.filter(column => heading.indexOf(column) !== heading.lastIndexOf(column))
  for (const column of missing) tell(1, column, 'missingColumn')
  for (const name of extra) tell(1, name || '?', 'extraColumn')
  for (const column of twice) tell(1, column, 'twiceColumn')
  return missing.length + extra.length + twice.length === 0
}

/** A spreadsheet would run it. Countries are the one column where `@europe` and `-CN` are words. */
const isFormula = (column: string, cell: string) =>
  (column === 'countries' ? /^\s*[=+\t\r]/ : /^\s*[=+@\t\r-]/).test(cell)

function tellIssue(issue: z.core.$ZodIssue, record: Record<string, string>, row: number, tell: Tell) {
  const column = issue.path.join('.') || undefined
  const value = record[column ?? ''] ?? ''
  if (issue.code === 'invalid_value' && issue.message === 'oneOf')
    return tell(row, column, 'oneOf', { value, choices: issue.values.join(', ') })
  const known = /^(empty|whole|decimal|flag|date|offerId|share|currency)$/.test(issue.message)
  tell(row, column, known ? (issue.message as FaultKey) : 'invalid', { value })
}
