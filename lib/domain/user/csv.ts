import Papa from 'papaparse'
import { mostRows } from './rules'

/** The columns of the template, as both languages write them (pages §18). */
export const columns = {
  firstName: ['First name', 'Prénom'],
  lastName: ['Last name', 'Nom'],
  displayName: ['Display name', 'Nom complet'],
  email: ['Email', 'E-mail'],
  status: ['Status update', 'Mise à jour de l’état'],
} as const
export type Column = keyof typeof columns

export type FaultKey =
  | 'encoding'
  | 'tooLarge'
  | 'missingColumn'
  | 'extraColumn'
  | 'twiceColumn'
  | 'quotes'
  | 'tooFew'
  | 'tooMany'
  | 'noRows'
  | 'tooManyRows'
  | 'formula'
  | 'empty'
  | 'tooLong'
  | 'oneLine'
  | 'email'
  | 'foreign'
  | 'twice'
  | 'taken'
  | 'takenDeleted'
  | 'status'

/** What is wrong, where a person finds it: the row as a spreadsheet counts, the heading being row 1. */
export type Fault = { row: number; column?: string; key: FaultKey; values: Record<string, string | number> }

export type UserRow = { row: number } & Record<Exclude<Column, 'status'>, string>

const mostCharacters = 100_000
const names = Object.keys(columns) as Column[]

/** The file as rows of text, with everything that keeps it from being read at all. */
export function readUsers(csv: string): { rows: (UserRow & { status: string })[]; faults: Fault[] } {
  const faults: Fault[] = []
  const tell = (row: number, key: FaultKey, values: Fault['values'] = {}, column?: string) => {
    faults.push({ row, key, values, ...(column !== undefined && { column }) })
  }
  const nothing = { rows: [], faults }
  const text = csv.replace(/^\uFEFF/, '')
  if (text.length > mostCharacters) tell(1, 'tooLarge', { max: mostCharacters })
  const broken = text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []))
  for (const row of broken.slice(0, 5)) tell(row, 'encoding')
  if (faults.length > 0) return nothing
  const delimiter = /^[^,\n]*;/.test(text) ? ';' : ','
  const { data: lines, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const heading = headingOf(lines[0] ?? [], tell)
  if (faults.length > 0) return nothing
  for (const { row = 0, type } of errors) if (type === 'Quotes') tell(row + 1, 'quotes')
  const filled = lines.flatMap((cells, index) =>
    index > 0 && cells.some(cell => cell.trim() !== '') ? [{ cells, row: index + 1 }] : [],
  )
  if (filled.length === 0) tell(1, 'noRows')
  const excess = filled[mostRows]
  if (excess) tell(excess.row, 'tooManyRows', { max: mostRows, found: filled.length })
  if (faults.length > 0) return nothing
  const rows = filled.flatMap(({ cells, row }) => {
    const [found, wanted] = [cells.length, heading.length]
    if (found !== wanted) tell(row, found < wanted ? 'tooFew' : 'tooMany', { found, wanted })
    if (found !== wanted) return []
    const cell = (name: Column) => (cells[heading.indexOf(name)] ?? '').trim()
    const { firstName, lastName, displayName, email, status } = Object.fromEntries(
      names.map(name => [name, cell(name)]),
    ) as Record<Column, string>
    return [{ row, firstName, lastName, displayName, email: email.toLowerCase(), status }]
  })
  return { rows, faults }
}

type Tell = (row: number, key: FaultKey, values?: Fault['values'], column?: string) => void

/** Which column stands where. */
function headingOf(cells: string[], tell: Tell): (Column | undefined)[] {
  const heading = cells.map(cell => {
    const written = cell.trim().replaceAll('\u2019', "'").toLowerCase()
    return names.find(name => columns[name].some(one => one.replaceAll('’', "'").toLowerCase() === written))
  })
  for (const name of names) {
    const times = heading.filter(one => one === name).length
    if (times === 0) tell(1, 'missingColumn', { name: columns[name][0] }, columns[name][0])
    if (times > 1) tell(1, 'twiceColumn', { name: columns[name][0] }, columns[name][0])
  }
  for (const [index, one] of heading.entries())
    if (one === undefined)
      tell(1, 'extraColumn', { name: cells[index]?.trim() || '?' }, cells[index]?.trim() || '?')
  return heading
}
