import { type Db, empty, sql } from '../../db/scope'
import { offersShown } from '../catalogue/shown'
import { marketCountries, markets } from '../country/market'
import { judgeMpnId, type MpnOwner } from '../mpn/rules'
import { type Place, pageOf, readDateCursor } from '../partnership/paging'
import { type PartnerOption, partnersByName } from '../partnership/partners'

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
  const from = readDateCursor(place)
  const back = from?.backwards ?? false
  const key = sql`(${from?.value}::timestamptz, ${from?.id}::uuid)`
  const past = back ? sql`and (created_at, id) > ${key}` : sql`and (created_at, id) < ${key}`
  const rows = await db.$queryRaw<Uncredited[]>`
    with page as materialized (
      select id, customer_id, company_name, nickname, offer_id, quantity, created_at from subscription
      where provider_id = ${providerId}::uuid and reseller_id is null and state in ('active', 'suspended') ${from ? past : empty}
      order by ${back ? sql`created_at, id` : sql`created_at desc, id desc`} limit ${place.size + 1}::int),
    ${offersShown('page')}
    select s.id, s.customer_id as "customerId", s.company_name as "companyName", o.title_en as "titleEn", o.title_fr as "titleFr",
      s.nickname, s.quantity, m.earns_incentives as earns, s.created_at as "createdAt"
    from page s join offers o on o.id = s.offer_id join policies m on m.id = o.policy_id
    order by ${back ? sql`s.created_at, s.id` : sql`s.created_at desc, s.id desc`}`
  return pageOf(rows, place, from, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}

const countriesIn = (market: string) => markets.flatMap(one => (one === market ? marketCountries(one) : []))

type Partner = MpnOwner & { credited: number }

/** Partners that no order or association would take any more, each with the first thing in the way (rules §4.1). */
export async function refusedTomorrow(db: Db, provider: { id: string; market: string }, now: Date) {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  // What a partnership knows of its reseller rules most of them out, from one index; the verdict is the rule's.
  const partners = await db.$queryRaw<Partner[]>`
    with doubtful as materialized (
      select provider_id, reseller_id, sort_name from partnership
      where provider_id = ${provider.id}::uuid and state = 'active' and (vetting <> 'authorized' or programme in ('pending', 'declined')
        or mpn_id is null or agreement_version < (select agreement_floor(${tomorrow})) or country <> all (${countriesIn(provider.market)}::char(2)[]))
      order by sort_name limit 1000)
    select o.id, o.name, o.kind::text, o.market, o.vetting::text, o.programme::text, true as partner,
      (t.agreement->>'signed')::boolean as signed, t.agreement->'again'->>'from' as again,
      coalesce((select jsonb_agg(jsonb_build_object('mpnId', l.mpn_id, 'name', l.name, 'city', l.city, 'country', l.country)
        order by l.country <> o.country, l.mpn_id) from location l where l.organisation_id = o.id), '[]') as locations,
      (search_work(p.provider_id, o.id, 1000)->>'credited')::int as credited
    from doubtful p join organisation o on o.id = p.reseller_id
      cross join lateral (select agreement_standing(o.id, ${provider.market}, ${tomorrow}) as agreement) t order by p.sort_name`
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

/** The same, with the resellers to choose from, in one statement. */
export async function settingAndPartners(db: Db, providerId: string) {
  const [row] = await db.$queryRaw<(Setting & { partners: PartnerOption[] })[]>`
    select coalesce(s.reseller_compulsory, false) as compulsory, coalesce(s.version, 0) as version,
      (select coalesce(json_agg(p), '[]') from (${partnersByName(providerId)}) p) as partners
    from (select 1) always left join provider_setting s on s.provider_id = ${providerId}::uuid`
  const { partners = [], compulsory = false, version = 0 } = row ?? {}
  return { setting: { compulsory, version }, partners }
}

type Setting = { compulsory: boolean; version: number }
