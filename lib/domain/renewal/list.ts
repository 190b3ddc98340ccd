import { type Db, empty, sql } from '../../db/scope'
import type { Member } from '../actor'
import type { NextTerm } from '../change/facts'
import { type Place, pageOf, readCursor } from '../partnership/paging'
import type { Way } from './rules'

export type RenewalRow = {
  id: string
  customerId: string
  companyName: string | null
  nickname: string | null
  offerId: string
  titleEn: string
  titleFr: string
  nextEn: string | null
  nextFr: string | null
  renewal: string
  state: string
  quantity: number
  term: string
  billing: string
  unitMinor: number
  currency: string
  autoRenew: boolean
  nextTerm: NextTerm | null
  endsAt: Date
  resellerName: string | null
  resellerMpnId: string | null
}

type Wish = Place & {
  way?: Way | undefined
  commitment?: string | undefined
  within?: number | undefined
  now: Date
}

/** The SQL of `wayOf`; a test holds the two together. */
const way = sql`case
  when s.state <> 'active' or m.renewal = 'never' then 'ends'
  when m.renewal = 'always' then 'rolls'
  when not s.auto_renew then 'ends'
  when s.next_term is not null then 'rolls'
  when m.renewal = 'convert' or s.term in ('P1Y', 'P3Y', 'P6Y') then 'decision'
  else 'rolls' end`

/** Terms by the day they end: a provider's own, or those a reseller is credited with. */
export async function renewalsOf(
  db: Db,
  actor: Member,
  { way: wanted, commitment, within, now, ...place }: Wish,
) {
  const cursor = readCursor(place)
  const from = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = from?.backwards ?? false
  const whose =
    actor.organisation.kind === 'provider'
      ? sql`s.provider_id = ${actor.organisation.id}::uuid`
      : sql`s.reseller_id = ${actor.organisation.id}::uuid`
  const beyond = !from
    ? empty
    : back
      ? sql`and (s.ends_at, s.id) < (${from.value}::timestamptz, ${from.id}::uuid)`
      : sql`and (s.ends_at, s.id) > (${from.value}::timestamptz, ${from.id}::uuid)`
  const rows = await db.$queryRaw<RenewalRow[]>`
    select s.id, s.customer_id as "customerId", s.company_name as "companyName", s.nickname, s.offer_id as "offerId",
      o.title_en as "titleEn", o.title_fr as "titleFr", n.title_en as "nextEn", n.title_fr as "nextFr", m.renewal, s.state::text,
      s.quantity, s.term, s.billing, s.unit_minor as "unitMinor", s.currency::text, s.auto_renew as "autoRenew",
      s.next_term as "nextTerm", s.ends_at as "endsAt", s.reseller_name as "resellerName", s.reseller_mpn_id::text as "resellerMpnId"
    from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
      left join offer n on n.id = s.next_term->>'offerId'
    where ${whose} and s.state in ('active', 'suspended') and s.ends_at is not null and s.ends_at > ${now}
      ${beyond}
      ${within ? sql`and s.ends_at <= ${new Date(now.getTime() + within * 86_400_000)}` : empty}
      ${commitment ? sql`and s.term = ${commitment}` : empty}
      ${wanted ? sql`and ${way} = ${wanted}` : empty}
    order by ${back ? sql`s.ends_at desc, s.id desc` : sql`s.ends_at, s.id`}
    limit ${place.size + 1}::int`
  return pageOf(rows, place, from, row => ({ value: row.endsAt.toISOString(), id: row.id }))
}

/** Today's prices of what a page's terms go on with. */
export const pricesOf = (db: Db, rows: readonly RenewalRow[], now: Date) => db.$queryRaw<
  { offerId: string; currency: string; term: string; billing: string; unitMinor: number }[]
>`
  select distinct on (offer_id, currency, term, billing) offer_id as "offerId", currency::text, term, billing, unit_minor as "unitMinor"
  from offer_price
  where offer_id = any (${[...new Set(rows.map(row => row.nextTerm?.offerId ?? row.offerId))]})
    and currency = any (${[...new Set(rows.map(row => row.currency))]}::char(3)[])
    and effective_from <= ${now}::date and (effective_to is null or effective_to > ${now}::date)
  order by offer_id, currency, term, billing, effective_from desc`
