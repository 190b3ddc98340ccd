import { type Db, empty, sql } from '../../db/scope'
import { fold } from '../customer/fold'
import { countedTo } from './impact'
import { type Cursor, type Place, pageOf, readCursor, readDateCursor } from './paging'
import type { Candidate } from './rules'

type Sort = 'name' | '-name' | 'since' | '-since'
export type Wanted = Place & { q?: string | undefined; sort: Sort }

type Row = {
  id: string
  resellerId: string
  name: string
  country: string
  mpnId: string | null
  city: string | null
  vetting: Candidate['vetting']
  programme: Candidate['programme']
  agreementSigned: boolean
  since: Date
  sortName: string
}
type Found = (Row | { id: null }) & { total: number; all: number; openRequests: number }

/**
 * One page of a provider's active partnerships with the counts around it, in one statement. A page is one range of a
 * covering index; the counts stop at a thousand, where a page says "more than".
 */
export async function findPartnerships(db: Db, providerId: string, now: Date, wanted: Wanted) {
  const byName = wanted.sort.endsWith('name')
  const cursor = byName ? readCursor(wanted) : readDateCursor(wanted)
  const falling = wanted.sort.startsWith('-') !== (cursor?.backwards ?? false)
  const words = fold(wanted.q ?? '')
  const own = sql`provider_id = ${providerId}::uuid and state = 'active'`
  const matching = words ? sql`${own} and ${named(words)}` : own
  const found = await db.$queryRaw<Found[]>`
    with page as (
      select * from partnership where ${matching} ${cursor ? past(byName, falling, cursor) : empty}
      order by ${order(byName, falling)} limit ${wanted.size + 1}),
    counts as materialized (
      select agreement_floor(${now}) as floor,
        (select count(*) from (select from partnership where ${matching} limit ${countedTo + 1}) m)::int as total,
        (select count(*) from (select from partnership where ${own} limit ${countedTo + 1}) a)::int as "all",
        (select count(*) from partnership_request q where q.provider_id = ${providerId}::uuid
          and q.state = 'requested' and q.expires_at > ${now})::int as open)
    select c.total, c.all, c.open as "openRequests", r.id::text, r.reseller_id::text as "resellerId", r.reseller_name as name,
      r.country::text, r.vetting::text, r.programme::text, r.accepted_at as since, r.sort_name as "sortName",
      r.mpn_id::text as "mpnId", r.city, r.agreement_version >= c.floor as "agreementSigned"
    from counts c left join page r on true
    order by ${order(byName, falling)}`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  const keyOf = (row: Row) => ({ value: byName ? row.sortName : row.since.toISOString(), id: row.id })
  return {
    ...pageOf(rows, wanted, cursor, keyOf),
    total: head?.total ?? 0,
    all: head?.all ?? 0,
    openRequests: head?.openRequests ?? 0,
  }
}

/** A part of the name, or the beginning of one of its location MPN IDs. */
const named = (words: string) =>
  /^\d{1,7}$/.test(words)
    ? sql`(strpos(sort_name, ${words}) > 0 or exists (
        select 1 from location l where l.organisation_id = reseller_id and starts_with(l.mpn_id::text, ${words})))`
    : sql`strpos(sort_name, ${words}) > 0`

const order = (byName: boolean, falling: boolean) =>
  byName
    ? falling
      ? sql`sort_name desc, id desc`
      : sql`sort_name, id`
    : falling
      ? sql`accepted_at desc, id desc`
      : sql`accepted_at, id`

function past(byName: boolean, falling: boolean, { value, id }: Cursor) {
  const key = byName ? sql`(${value}, ${id}::uuid)` : sql`(${value}::timestamptz, ${id}::uuid)`
  const mark = byName ? sql`(sort_name, id)` : sql`(accepted_at, id)`
  return falling ? sql`and ${mark} < ${key}` : sql`and ${mark} > ${key}`
}
