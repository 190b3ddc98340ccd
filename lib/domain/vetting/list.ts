import type { Db } from '../../db/scope'
import { fold } from '../customer/fold'
import { type Place, pageOf, readCursor } from '../partnership/paging'

export type OrganisationRow = {
  id: string
  kind: 'operator' | 'provider' | 'reseller' | 'customer'
  name: string
  country: string
  domain: string | null
  mpnId: string | null
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  since: Date
  key: string
}

type Wanted = Place & { q?: string | undefined; kind?: string | undefined; vetting?: string | undefined }

/** A count stops looking here; the page then says "more than". */
export const countedTo = 1000

const accents = [
  'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžłąęćńśźżčřůě',
  'aaaaaaceeeeiiiinoooooouuuuyyszlaecnszzcrue',
] as const

/**
 * One page of the companies: the vetting queue by age, anything else by name. Customers are many and not the operator's
 * own business: they are among the found only when that kind is asked for.
 */
export async function findOrganisations(db: Db, wanted: Wanted) {
  const cursor = readCursor(wanted)
  const upwards = !(cursor?.backwards ?? false)
  const byAge = wanted.vetting === 'pending'
  const kinds = wanted.kind ? [wanted.kind] : ['provider', 'reseller', 'operator']
  const words = fold(wanted.q ?? '')
  const digits = /^\d{1,7}$/.test(words) ? words : null
  const rows = await db.$queryRaw<OrganisationRow[]>`
    with matching as (
      select o.*, case when ${byAge} then to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS')
          else translate(lower(o.name), ${accents[0]}, ${accents[1]}) end collate "C" as key
      from organisation o
      where o.kind = any(${kinds}::"OrganisationKind"[])
        and (${wanted.vetting ?? null}::text is null or o.vetting = ${wanted.vetting ?? null}::"Vetting")
        and (${words} = '' or strpos(translate(lower(o.name), ${accents[0]}, ${accents[1]}), ${words}) > 0
          or strpos(coalesce(o.domain, ''), ${words}) > 0 or starts_with(o.global_mpn_id::text, ${digits})
          or exists (select 1 from location l where l.organisation_id = o.id and starts_with(l.mpn_id::text, ${digits}))))
    select m.id::text, m.kind::text, m.name, m.country::text, m.domain, m.vetting::text, m.programme::text,
      m.created_at as since, m.key, (select l.mpn_id::text from location l where l.organisation_id = m.id
        order by l.country <> m.country, l.mpn_id limit 1) as "mpnId"
    from matching m
    where ${cursor?.id ?? null}::uuid is null
      or case when ${upwards} then (m.key, m.id) > (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid)
        else (m.key, m.id) < (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid) end
    order by case when ${upwards} then m.key end, case when ${upwards} then m.id end, m.key desc, m.id desc
    limit ${wanted.size + 1}`
  return pageOf(rows, wanted, cursor, row => ({ value: row.key, id: row.id }))
}

type Waiting = Record<'pending' | 'appeals' | 'requests' | 'unconfirmed' | 'partners' | 'agreements', number>

/** What waits for the operator. */
export async function waiting(db: Db) {
  const [row] = await db.$queryRaw<Waiting[]>`
    select (select count(*) from organisation where vetting = 'pending' and kind in ('provider', 'reseller'))::int as pending,
      (select count(*) from profile_change_request where state = 'open')::int as requests,
      (select count(*) from enrolment where confirmed_at is null and expires_at > now())::int as unconfirmed,
      (select count(*) from agreement where kind = 'partner' and effective_at <= now())::int as agreements,
      (select count(*) from organisation o where o.vetting = 'pending' and o.kind in ('provider', 'reseller')
        and exists (select 1 from vetting_appeal a where a.organisation_id = o.id))::int as appeals,
      (select count(*) from (select 1 from organisation where kind in ('provider', 'reseller')
        limit ${countedTo + 1}) p)::int as partners`
  return row ?? { pending: 0, appeals: 0, requests: 0, unconfirmed: 0, partners: 0, agreements: 0 }
}
