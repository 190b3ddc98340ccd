import type { Db } from '../../db/scope'
import { fold } from '../customer/fold'
import { type Place, pageOf, readCursor } from './paging'
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
  key: string
}
type Found = (Row | { id: null }) & { total: number; all: number; openRequests: number }

/**
 * One page of a provider's active partnerships with the counts around it, in one statement. All matches are counted
 * anyway, and a provider has thousands of resellers at most, so the order needs no index of its own.
 */
export async function findPartnerships(db: Db, providerId: string, now: Date, wanted: Wanted) {
  const cursor = readCursor(wanted)
  const upwards = !wanted.sort.startsWith('-') !== (cursor?.backwards ?? false)
  const byName = wanted.sort.endsWith('name')
  const words = fold(wanted.q ?? '')
  const digits = /^\d{1,7}$/.test(words) ? words : null
  const found = await db.$queryRaw<Found[]>`
    with active as (
      select p.id, p.reseller_id, p.sort_name, p.accepted_at,
        case when ${byName} then p.sort_name
          else to_char(p.accepted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') end collate "C" as key
      from partnership p where p.provider_id = ${providerId}::uuid and p.state = 'active'),
    matching as (
      select * from active where strpos(sort_name, ${words}) > 0
        or exists (select 1 from location l where l.organisation_id = reseller_id and starts_with(l.mpn_id::text, ${digits}))),
    page as (
      select * from matching
      where ${cursor?.id ?? null}::uuid is null
        or case when ${upwards} then (key, id) > (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid)
          else (key, id) < (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid) end
      order by case when ${upwards} then key end, case when ${upwards} then id end, key desc, id desc
      limit ${wanted.size + 1}),
    counts as (
      select (select count(*) from matching)::int as total, (select count(*) from active)::int as "all",
        (select count(*) from partnership_request q where q.provider_id = ${providerId}::uuid
          and q.state = 'requested' and q.expires_at > ${now})::int as open)
    select c.total, c.all, c.open as "openRequests", r.id::text, r.reseller_id::text as "resellerId", o.name,
      o.country::text, o.vetting::text, o.programme::text, r.accepted_at as since, r.key, l.mpn_id::text as "mpnId", l.city,
      exists (select 1 from agreement_signature s join agreement a on a.id = s.agreement_id
        where s.organisation_id = o.id and s.market = o.market and a.kind = 'partner') as "agreementSigned"
    from counts c left join page r on true left join organisation o on o.id = r.reseller_id
    left join lateral (select mpn_id, city from location where organisation_id = o.id
      order by country <> o.country, mpn_id limit 1) l on true
    order by case when ${upwards} then r.key end, case when ${upwards} then r.id end, r.key desc, r.id desc`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  return {
    ...pageOf(rows, wanted, cursor, row => ({ value: row.key, id: row.id })),
    total: head?.total ?? 0,
    all: head?.all ?? 0,
    openRequests: head?.openRequests ?? 0,
  }
}
