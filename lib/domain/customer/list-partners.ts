import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import type { Total } from './list-pages'
import type { CustomerRow } from './list-rows'
import type { Only } from './list-wanted'

/** Beyond so many a filter is no help; the partner's own page leads to its customers. */
const offered = 200
/** A count stops looking here (house: no exact count on a hot path). */
export const countedTo = 1000

export type Partner = { id: string; name: string }
export type Served = [customer: string, reseller: string][]
type Wanted = { reseller?: string | undefined; provider?: string | undefined; only: Only }
type Around = {
  /** Null where there is no index to count from. */
  count: number | null
  offered: string[]
  names: Record<string, string>
  tags: Partner[]
}
const nothing: Around = { count: 0, offered: [], names: {}, tags: [] }

/**
 * What stands around the rows of a page, in one statement: how many customers there are, the partners and tags to filter
 * by, and the names of each customer's partners.
 */
export async function aroundCustomers(
  db: Db,
  actor: Member,
  wanted: Wanted,
  rows: CustomerRow[],
  served: Served,
) {
  const { id, kind } = actor.organisation
  const provides = kind === 'provider'
  const [around = nothing] = provides
    ? await resellersAround(db, id, wanted, served)
    : await providersAround(
        db,
        id,
        wanted,
        rows.map(row => row.providerId),
      )
  const { names } = around
  const partnersOf = (row: CustomerRow) => {
    if (!provides) return [row.providerId]
    if (wanted.reseller) return [wanted.reseller]
    return served.flatMap(([customer, reseller]) => (customer === row.id ? [reseller] : []))
  }
  return {
    ...filterOf(around, wanted.reseller ?? wanted.provider),
    ...tagsOf(around.tags, wanted.only.tag),
    direct: wanted.only.direct ?? false,
    count: totalOf(around.count),
    partnersOf: (row: CustomerRow) => partnersOf(row).flatMap(partner => names[partner] ?? []),
  }
}

/** The partners to choose from, by name, and the one that is chosen, which is always among them. */
function filterOf({ offered: ids, names }: Around, chosen: string | undefined) {
  const named = (id: string): Partner[] => (names[id] === undefined ? [] : [{ id, name: names[id] }])
  const first = ids.slice(0, offered)
  const extra = chosen && !first.includes(chosen) ? named(chosen) : []
  return {
    partners: [...extra, ...first.flatMap(named)],
    morePartners: ids.length > offered,
    chosen: chosen ? { id: chosen, name: names[chosen] ?? null } : null,
  }
}

const totalOf = (count: number | null): Total =>
  count === null ? { at: 0, more: true } : { at: Math.min(count, countedTo), more: count > countedTo }

/** The tags to choose from, by name, and the one that is chosen. */
const tagsOf = (tags: Partner[], chosen: string | undefined) => ({
  tags,
  tag: chosen ? { id: chosen, name: tags.find(({ id }) => id === chosen)?.name ?? null } : null,
})

/** Partners are called by the names their partnerships keep; only of those no longer offered is the company asked. */
const resellersAround = (db: Db, id: string, { reseller, only }: Wanted, served: Served) =>
  db.$queryRaw<Around[]>`
    with offered as materialized (
      select reseller_id as id, reseller_name as name, row_number() over (order by sort_name, id) as place from partnership
      where provider_id = ${id}::uuid and state = 'active' order by sort_name, id limit ${offered + 1}),
    others as materialized (
      select array(select unnest(${[...new Set(served.map(([, partner]) => partner))]}::uuid[]
        || array(select reseller_id from partnership where provider_id = ${id}::uuid and reseller_id = ${reseller ?? null}::uuid limit 1))
        except select id from offered) as ids),
    names as (
      select id, name from offered
      union all select o.id, o.name from organisation o where o.kind = 'reseller' and o.id = any ((select ids from others)::uuid[]))
    select search_count(null, ${reseller ?? null}::uuid, ${countedTo + 1}::int, ${JSON.stringify(only)}::jsonb) as count,
      (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.sort_name), '[]') from (
        (select id, name, sort_name from tag where provider_id = ${id}::uuid order by sort_name limit ${offered}::int)
        union select id, name, sort_name from tag where provider_id = ${id}::uuid and id = ${only.tag ?? null}::uuid) t) as tags,
      array(select id::text from offered order by place) as offered,
      (select coalesce(json_object_agg(id, name), '{}') from names) as names`

const providersAround = (db: Db, id: string, { provider, only }: Wanted, shown: string[]) =>
  db.$queryRaw<Around[]>`
    with known as materialized (
      select o.id, o.name from organisation o where o.kind = 'provider' and o.id = any (
        array(select provider_id from partnership where reseller_id = ${id}::uuid) || ${[...new Set(shown)]}::uuid[]))
    select search_count(${provider ?? null}::uuid, null, ${countedTo + 1}::int, ${JSON.stringify(only)}::jsonb) as count, '[]'::json as tags,
      array(select k.id::text from known k order by k.name limit ${offered + 1}) as offered,
      (select coalesce(json_object_agg(k.id, k.name), '{}') from known k) as names`
