import type { Db } from '../../db/scope'
import { pageOf } from '../partnership/paging'
import { type CustomerRow, matchingCustomers, pageOfCustomers, placeOf, type Wanted } from './list-rows'

/** How many there are; `more` says that there are more than that. */
export type Total = { at: number; more: boolean }

const keyOf = (byName: boolean) => (row: CustomerRow) => ({
  value: byName ? row.sortName : row.createdAt,
  id: row.id,
})

/** A page of the whole list, in the order asked for. */
export async function listed(db: Db, wanted: Wanted, from: number) {
  const { rows, served } = await pageOfCustomers(db, wanted)
  const place = placeOf(wanted, wanted.sort === 'name')
  const page = pageOf(rows, wanted, place, keyOf(wanted.sort === 'name'))
  const offset = offsetOf(place, from, page.rows.length)
  const total = (counted: Total): Total => {
    const shown = offset + page.rows.length
    const ended = page.next === undefined && shown > counted.at
    return { at: Math.max(counted.at, shown), more: counted.more && !ended }
  }
  return { ...page, served, offset, total, sort: wanted.sort, cut: false }
}

/** A page of what matches, newest first; all of it at once can be put in the order of names, too. */
export async function searched(db: Db, term: string, wanted: Wanted, from: number) {
  const { rows, served, found, complete, ordered, byName } = await matchingCustomers(db, term, wanted, true)
  const place = placeOf(wanted, byName)
  const more = ordered && (found > rows.length || !complete)
  const page = pageOf(more ? [...rows, ...rows.slice(-1)] : rows, wanted, place, keyOf(byName))
  const offset = offsetOf(place, from, rows.length)
  const whole = !place && !more && ordered
  if (whole && wanted.sort === 'name') page.rows.sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
  const exact = complete && !place?.backwards
  return {
    ...page,
    served: served ?? [],
    offset,
    total: (): Total => ({ at: exact ? offset + found : offset + rows.length, more: !exact }),
    sort: byName || (whole && wanted.sort === 'name') ? ('name' as const) : ('newest' as const),
    cut: !complete && !ordered,
  }
}

const offsetOf = (place: ReturnType<typeof placeOf>, from: number, rows: number) =>
  place ? Math.max(0, place.backwards ? from - rows : from) : 0
