/** Where a page of a list begins: the last row seen, or the first when going back. */
export type Cursor = { value: string; id: string }
export type Place = { after?: string | undefined; before?: string | undefined; size: number }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const writeCursor = ({ value, id }: Cursor) => `${value}~${id}`

/** What cannot be read is no cursor: the list then starts at its beginning. */
export function readCursor({ after, before }: Place): (Cursor & { backwards: boolean }) | null {
  const text = after ?? before ?? ''
  const at = text.lastIndexOf('~')
  const id = text.slice(at + 1)
  return at > 0 && uuid.test(id) ? { value: text.slice(0, at), id, backwards: after === undefined } : null
}

/** A moment as cursors write it; one that a person makes up may be none that the database knows. */
function isMoment(text: string) {
  const at = new Date(text)
  return /^[12]/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString() === text
}

/** The same of a list in the order of dates: where no date stands, there is no cursor. */
export function readDateCursor(place: Place) {
  const cursor = readCursor(place)
  return cursor && isMoment(cursor.value) ? cursor : null
}

/** Turns up to `size + 1` rows, found in the direction of travel, into a page and the cursors that lead on. */
export function pageOf<T>(
  found: T[],
  { size }: Place,
  cursor: ReturnType<typeof readCursor>,
  of: (row: T) => Cursor,
) {
  const more = found.length > size
  const back = cursor?.backwards ?? false
  const rows = back ? found.slice(0, size).reverse() : found.slice(0, size)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    previous: first && (back ? more : cursor !== null) ? writeCursor(of(first)) : undefined,
    next: last && (back || more) ? writeCursor(of(last)) : undefined,
  }
}

/** Where a page by date of creation begins, as Prisma's `where`; a date that is none begins at the beginning. */
export function fromDate(cursor: ReturnType<typeof readCursor>) {
  if (!cursor || !isMoment(cursor.value)) return {}
  const at = new Date(cursor.value)
  const [later, next] = cursor.backwards ? (['gt', 'lt'] as const) : (['lt', 'gt'] as const)
  return { OR: [{ createdAt: { [later]: at } }, { createdAt: at, id: { [next]: cursor.id } }] }
}
