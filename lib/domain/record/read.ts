import { type Db, empty, sql } from '../../db/scope'
import { judgeMpnId, type MpnOwner } from '../mpn/rules'
import { type Place, pageOf, readCursor } from '../partnership/paging'

export type Uncredited = {
  id: string
  customerId: string
  companyName: string | null
  titleEn: string
  titleFr: string
  nickname: string | null
  quantity: number
  earns: boolean
  createdAt: Date
}

/** Subscriptions that nobody is credited with, the newest first. */
export async function uncredited(db: Db, providerId: string, place: Place) {
  const cursor = readCursor(place)
  const from = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = from?.backwards ?? false
  const beyond = !from
    ? empty
    : back
      ? sql`and (s.created_at, s.id) > (${from.value}::timestamptz, ${from.id}::uuid)`
      : sql`and (s.created_at, s.id) < (${from.value}::timestamptz, ${from.id}::uuid)`
  const rows = await db.$queryRaw<Uncredited[]>`
    select s.id, s.customer_id as "customerId", s.company_name as "companyName", o.title_en as "titleEn", o.title_fr as "titleFr",
      s.nickname, s.quantity, m.earns_incentives as earns, s.created_at as "createdAt"
    from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
    where s.provider_id = ${providerId}::uuid and s.reseller_id is null and s.state in ('active', 'suspended') ${beyond}
    order by ${back ? sql`s.created_at, s.id` : sql`s.created_at desc, s.id desc`} limit ${place.size + 1}::int`
  return pageOf(rows, place, from, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}

type Partner = MpnOwner & { credited: number }

/** Partners that no order or association would take any more, each with the first thing in the way (rules §4.1). */
export async function refusedTomorrow(db: Db, provider: { id: string; market: string }) {
  const partners = await db.$queryRaw<Partner[]>`
    select o.id, o.name, o.kind::text, o.market, o.vetting::text, o.programme::text, true as partner,
      exists (select 1 from agreement_signature s join agreement a on a.id = s.agreement_id
        where s.organisation_id = o.id and a.kind = 'partner' and s.market = ${provider.market}) as signed,
      coalesce((select jsonb_agg(jsonb_build_object('mpnId', l.mpn_id, 'name', l.name, 'city', l.city, 'country', l.country)
        order by l.country <> o.country, l.mpn_id) from location l where l.organisation_id = o.id), '[]') as locations,
      (select count(*)::int from (select 1 from subscription s where s.provider_id = p.provider_id and s.reseller_id = o.id
        and s.state in ('active', 'suspended') limit 1000) c) as credited
    from partnership p join organisation o on o.id = p.reseller_id
    where p.provider_id = ${provider.id}::uuid and p.state = 'active' order by p.sort_name limit 1000`
  return partners.flatMap(owner => {
    const mpnId = owner.locations[0]?.mpnId ?? ''
    const verdict = judgeMpnId(mpnId, owner, provider)
    if (verdict.allowed) return []
    return [
      {
        id: owner.id,
        name: owner.name,
        mpnId,
        credited: owner.credited,
        reason: verdict.reason,
        details: verdict.details,
      },
    ]
  })
}

/** What the provider decided about orders without a reseller; version 0 while it never has. */
export async function settingOf(db: Db, providerId: string) {
  const kept = await db.providerSetting.findFirst({ where: { providerId } })
  return { compulsory: kept?.resellerCompulsory ?? false, version: kept?.version ?? 0 }
}
