import { type Db, empty, sql } from '../../db/scope'
import type { Member } from '../actor'
import { offersShown } from '../catalogue/shown'
import { type Place, pageOf, readDateCursor } from '../partnership/paging'
import type { Aging, Dated, Paid, TimePolicy } from '../time/facts'
import type { Held } from './next-rules'
import type { Way } from './rules'

/** A term that ends, with all that time goes by when it does. */
export type RenewalRow = Aging & {
  id: string
  version: number
  customerId: string
  companyName: string | null
  nickname: string | null
  titleEn: string
  titleFr: string
  nextEn: string | null
  nextFr: string | null
  policy: TimePolicy
  paid: Paid | null
  chosen: Paid | null
  /** What a trial becomes by itself. */
  paidEn: string | null
  paidFr: string | null
  /** Licences that users hold, who they are, and the most the next offer can have, where fewer are arranged than there are. */
  held: (Held & { names: string[] }) | null
  /** The most licences the customer's shared cap leaves, where more of an offer are to come. */
  room: number | null
  endsAt: Date
  resellerName: string | null
  resellerMpnId: string | null
}

type Wish = Place & {
  way?: Way | undefined
  commitment?: keyof typeof terms | undefined
  within?: number | undefined
  now: Date
}

/** How offers renew, as lists of their ids: read once, and no join that would keep the index from giving the first rows first. */
export const renewing = sql`renewing as materialized (
  select array_agg(o.id) filter (where m.renewal = 'never') as never, array_agg(o.id) filter (where m.renewal = 'always') as always,
    array_agg(o.id) filter (where m.renewal = 'convert') as converting, array_agg(o.id) filter (where o.withdrawn_at is not null) as withdrawn,
    array_agg(o.id) filter (where m.renewal = 'convert' and not exists (
      select 1 from offer p where p.id = o.excludes[1] and p.withdrawn_at is null)) as ending
  from offer o join commerce_policy m on m.id = o.policy_id),`

const isOf = (list: 'never' | 'always' | 'converting' | 'ending') => {
  const lists = { never: sql`never`, always: sql`always`, converting: sql`converting`, ending: sql`ending` }
  return sql`s.offer_id = any ((select ${lists[list]} from renewing)::text[])`
}

/** What was arranged stands as long as it has a price for that day; for a trial only while that offer is in the catalogue. */
const arranged = sql`s.next_term is not null and not (${isOf('converting')}
  and coalesce(s.next_term->>'offerId' = any ((select withdrawn from renewing)::text[]), false))
  and next_term_sold(${isOf('converting')}, s.offer_id, s.term, coalesce(s.next_billing, s.billing), s.currency, s.next_term, s.ends_at)`

/** Asked only of what grows: more are arranged than the customer's shared cap has room for. */
const tight = sql`next_term_tight(s.provider_id, s.id, s.offer_id, s.quantity, s.next_term)`

/** The SQL of `wayOf`; a test holds the two together. */
export const way = sql`case
  when s.state <> 'active' or ${isOf('never')} then 'ends'
  when ${isOf('always')} then 'rolls'
  when not s.auto_renew then 'ends'
  when ${arranged} then case when (s.next_term->>'quantity')::int < s.quantity
    and (select assigned from licenses_held(s.provider_id, s.id)) > (s.next_term->>'quantity')::int or ${tight} then 'decision' else 'rolls' end
  when ${isOf('ending')} then 'ends'
  when ${isOf('converting')} or s.term in ('P1Y', 'P3Y', 'P6Y') then 'decision'
  else 'rolls' end`

/** Said in the statement itself: only so does the planner know how rare a term is. */
const terms = { P1M: sql`'P1M'`, P1Y: sql`'P1Y'`, P3Y: sql`'P3Y'` }

/** Terms by the day they end: a provider's own, or those a reseller is credited with. */
export async function renewalsOf(
  db: Db,
  actor: Member,
  { way: wanted, commitment, within, now, ...place }: Wish,
) {
  const from = readDateCursor(place)
  const back = from?.backwards ?? false
  const { id, kind } = actor.organisation
  const key = sql`(${from?.value}::timestamptz, ${from?.id}::uuid)`
  const past = back ? sql`and (s.ends_at, s.id) < ${key}` : sql`and (s.ends_at, s.id) > ${key}`
  const order = back ? sql`s.ends_at desc, s.id desc` : sql`s.ends_at, s.id`
  const rows = await db.$queryRaw<RenewalRow[]>`
    with ${wanted ? renewing : empty}
    page as materialized (
      select s.provider_id, s.id, s.version, s.customer_id, s.company_name, s.nickname, s.offer_id, s.state, s.quantity, s.term, s.billing, s.unit_minor, s.currency,
        s.auto_renew, s.next_term, s.next_billing, s.next_billing_minor, s.next_billing_at, s.starts_at, s.ends_at, s.suspended_at, s.stays_until,
        s.reseller_name, s.reseller_mpn_id
      from subscription s
      where ${kind === 'provider' ? sql`s.provider_id = ${id}::uuid` : sql`s.reseller_id = ${id}::uuid`}
        and s.state in ('active', 'suspended') and s.ends_at is not null and s.ends_at > ${now}
        ${from ? past : empty}
        ${within ? sql`and s.ends_at <= ${new Date(now.getTime() + within * 86_400_000)}` : empty}
        ${commitment ? sql`and s.term = ${terms[commitment]}` : empty}
        ${wanted ? sql`and ${way} = ${wanted}` : empty}
      order by ${order} limit ${place.size + 1}::int),
    held as materialized (select s.id, h.assigned, h.names from page s cross join lateral licenses_held(s.provider_id, s.id) h
      where (s.next_term->>'quantity')::int < s.quantity),
    named as (select offer_id from page union select next_term->>'offerId' from page where next_term ? 'offerId'),
    ${offersShown('named')},
    paid as materialized (select id, title_en, title_fr, max_quantity, pooled_max from offer where withdrawn_at is null and id = any (array(
      select o.excludes[1] from offers o join policies m on m.id = o.policy_id where m.renewal = 'convert'))),
    next as (select id, title_en, title_fr, max_quantity, pooled_max from offers union select * from paid)
    select s.id, s.version, s.customer_id as "customerId", s.company_name as "companyName", s.nickname, s.offer_id as "offerId",
      o.title_en as "titleEn", o.title_fr as "titleFr", n.title_en as "nextEn", n.title_fr as "nextFr", s.state::text,
      s.quantity, s.term, s.billing, s.unit_minor as "unitMinor", s.currency::text, s.auto_renew as "autoRenew",
      s.next_term as "nextTerm", s.next_billing as "nextBilling", s.next_billing_minor as "nextBillingMinor",
      s.next_billing_at as "nextBillingAt", s.starts_at as "startsAt", s.ends_at as "endsAt", s.suspended_at as "suspendedAt",
      s.stays_until as "staysUntil", s.reseller_name as "resellerName", s.reseller_mpn_id::text as "resellerMpnId",
      jsonb_build_object('renewal', m.renewal, 'expiredDays', m.expired_days, 'disabledDays', m.disabled_days,
        'windowHours', m.window_hours) as policy,
      case when p.id is not null then jsonb_build_object('id', p.id, 'windowHours', null, 'room', case when p.pooled_max is not null
        and s.next_term->>'offerId' <> p.id then pooled_room(s.provider_id, s.id, p.id) end) end as paid, p.title_en as "paidEn", p.title_fr as "paidFr",
      case when m.renewal = 'convert' and c.id is not null then jsonb_build_object('id', c.id, 'windowHours', null) end as chosen,
      case when h.assigned is not null then jsonb_build_object('assigned', h.assigned, 'names', h.names,
        'most', coalesce(n.max_quantity, o.max_quantity)) end as held,
      case when coalesce(n.pooled_max, o.pooled_max) is not null
          and (s.next_term ? 'offerId' or (s.next_term->>'quantity')::int > s.quantity or p.id is not null)
        then pooled_room(s.provider_id, s.id, coalesce(s.next_term->>'offerId', p.id, s.offer_id)) end as room
    from page s join offers o on o.id = s.offer_id join policies m on m.id = o.policy_id
      left join paid p on m.renewal = 'convert' and p.id = o.excludes[1]
      left join held h on h.id = s.id
      left join offers c on c.id = s.next_term->>'offerId' and c.withdrawn_at is null
      left join next n on n.id = coalesce(s.next_term->>'offerId', p.id)
    order by ${order}`
  return pageOf(rows, place, from, row => ({ value: row.endsAt.toISOString(), id: row.id }))
}

/** Every price known for what a page's terms go on with, those to come too. */
export const pricesOf = (
  db: Db,
  rows: readonly Pick<RenewalRow, 'offerId' | 'nextTerm' | 'paid' | 'currency'>[],
) => db.$queryRaw<Dated[]>`
  select offer_id as "offerId", currency::text, term, billing, unit_minor as "unitMinor",
    effective_from::timestamptz as from, effective_to::timestamptz as to
  from offer_price
  where offer_id = any (${[...new Set(rows.flatMap(row => [row.offerId, row.nextTerm?.offerId, row.paid?.id].filter(id => id !== undefined)))]})
    and currency = any (${[...new Set(rows.map(row => row.currency))]}::char(3)[])`
