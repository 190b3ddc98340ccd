import type { Row, WordCell } from './table-row'

/** A cell as it travels: a number stands for what many cells say, a list for a text with what is under it and its moment. */
type Text = string | number
type PackedCell = Row['cells'][number] | Text | [Text, Text?, Text?]

export type PackedRow = [
  id: string,
  href: string | 0,
  cells: PackedCell[],
  more?: Omit<Row, 'id' | 'href' | 'cells'>,
]
export type Packed = { rows: PackedRow[]; said: (string | WordCell)[]; base: string | null; end: string }

const isWords = (cell: unknown): cell is WordCell =>
  typeof cell === 'object' && cell !== null && typeof (cell as WordCell).text === 'string'

const isText = (cell: PackedCell): cell is [Text, Text?, Text?] =>
  Array.isArray(cell) && cell.every(part => typeof part !== 'object')

/** Text with nothing but a line under it and a moment. */
const isPlain = (cell: WordCell) =>
  Object.entries(cell).every(([key, value]) => ['text', 'under', 'at'].includes(key) || value === undefined)

/** What all the rows' addresses begin with, and go on with before the ids they end with, travels once. */
function shortened(rows: readonly Row[]) {
  const whole = rows.flatMap(({ id, href }) => (href?.endsWith(id) ? [href.slice(0, -id.length)] : []))
  if (whole.length < rows.length) return { base: null, end: '', between: rows.map(({ href }) => href) }
  const base = common(whole)
  const rest = whole.map(one => one.slice(base.length))
  const back = (text: string) => [...text].reverse().join('')
  const end = back(common(rest.map(back)))
  return { base, end, between: rest.map(one => one.slice(0, one.length - end.length)) }
}

function common([first = '', ...others]: readonly string[]) {
  let length = first.length
  for (const one of others) while (!one.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

/** Rows as they are sent to the browser: what repeats travels once, and texts without the names of their parts. */
export function pack(rows: readonly Row[]): Packed {
  const times = new Map<string, number>()
  const count = (what: unknown) => {
    const key = JSON.stringify(what)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  for (const { cells } of rows)
    for (const cell of cells) {
      if (typeof cell === 'string') count(cell)
      else if (isWords(cell)) {
        if (isPlain(cell)) for (const part of [cell.text, cell.under, cell.at]) part && count(part)
        else count(cell)
      }
    }
  const said: (string | WordCell)[] = []
  const places = new Map<string, number>()
  const short = <T extends string | WordCell>(what: T): T | number => {
    const key = JSON.stringify(what)
    if ((times.get(key) ?? 0) < 2 || key.length < 6) return what
    if (!places.has(key)) places.set(key, said.push(what) - 1)
    return places.get(key) ?? what
  }
  const packed = (cell: Row['cells'][number]): PackedCell => {
    if (typeof cell === 'number') return String(cell)
    if (typeof cell === 'string') return short(cell)
    if (!isWords(cell)) return cell
    if (!isPlain(cell)) return short(cell)
    const { text, under, at } = cell
    return at ? [short(text), under ? short(under) : '', short(at)] : [short(text), under ? short(under) : '']
  }
  const { base, end, between } = shortened(rows)
  return {
    ...{ said, base, end },
    rows: rows.map(({ id, href: _, cells, ...more }, at) => {
      const rest = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
      const [place, sent] = [between[at] ?? 0, cells.map(packed)] as const
      return Object.keys(rest).length > 0 ? [id, place, sent, rest] : [id, place, sent]
    }),
  }
}

/** The rows again, in the browser. */
export function unpack({ rows, said, base, end }: Packed): Row[] {
  const text = (one: Text | undefined) => (typeof one === 'number' ? (said[one] as string) : one) || undefined
  const cell = (one: PackedCell): Row['cells'][number] => {
    if (typeof one === 'number') return said[one]
    if (!isText(one)) return one
    return { text: text(one[0]) ?? '', under: text(one[1]), at: text(one[2]) }
  }
  return rows.map(([id, href, cells, more]) => ({
    ...more,
    id,
    href: base === null ? href || undefined : `${base}${href || ''}${end}${id}`,
    cells: cells.map(cell),
  }))
}
