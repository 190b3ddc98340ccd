import { type Db, empty, sql } from '../../db/scope'
import { offersShown } from '../catalogue/shown'
import { type Place, pageOf, readDateCursor } from '../partnership/paging'

export type SubscriptionRow = {
  id: string
  nickname: string | null
  offerId: string
  titleEn: string
  titleFr: string
  /** `base`, `addon`, `trial`, `usage` or `software`. */
  kind: string
  state: 'pending' | 'active' | 'suspended' | 'expired' | 'disabled' | 'deleted'
  quantity: number
  billing: string
  term: string
  startsAt: Date
  /** Exclusive: the term's last day is the one before. */
  endsAt: Date | null
  autoRenew: boolean
  suspendedAt: Date | null
  /** Days after which a suspended one is deleted. */
  deletesAfter: number | null
  reseller: string | null
  resellerMpnId: string | null
  createdAt: Date
}

/** What is still there of a customer's subscriptions, newest first; row security leaves out those credited to another reseller. */
export async function subscriptionsOf(db: Db, of: { providerId: string; id: string }, place: Place) {
  const after = readDateCursor(place)
  const back = after?.backwards ?? false
  const key = sql`(${after?.value}::timestamptz, ${after?.id}::uuid)`
  const past = back ? sql`and (created_at, id) > ${key}` : sql`and (created_at, id) < ${key}`
  const rows = await db.$queryRaw<SubscriptionRow[]>`
    with page as materialized (
      select id, nickname, offer_id, state, quantity, billing, term, starts_at, ends_at, auto_renew, suspended_at, reseller_name,
        reseller_mpn_id, created_at
      from subscription where provider_id = ${of.providerId}::uuid and customer_id = ${of.id}::uuid and state <> 'deleted'
        ${after ? past : empty}
      order by ${back ? sql`created_at, id` : sql`created_at desc, id desc`} limit ${place.size + 1}::int),
    ${offersShown('page')}
    select s.id, s.nickname, s.offer_id as "offerId", o.title_en as "titleEn", o.title_fr as "titleFr", o.kind, s.state::text,
      s.quantity, s.billing, s.term, s.starts_at as "startsAt", s.ends_at as "endsAt", s.auto_renew as "autoRenew",
      s.suspended_at as "suspendedAt", m.suspension_deletes_days as "deletesAfter", s.reseller_name as reseller,
      s.reseller_mpn_id::text as "resellerMpnId", s.created_at as "createdAt"
    from page s join offers o on o.id = s.offer_id join policies m on m.id = o.policy_id
    order by ${back ? sql`s.created_at, s.id` : sql`s.created_at desc, s.id desc`}`
  return pageOf(rows, place, after, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}

type Line = { id: string; title: string; quantity: number; state: string; mpnId: string | null }

/** All of them for a file, deleted ones too; bounded by what one customer can come to hold. */
export const subscriptionLines = (
  db: Db,
  of: { providerId: string; id: string },
  locale: string,
) => db.$queryRaw<Line[]>`
  select s.id, concat_ws(' · ', s.nickname, case when ${locale} = 'fr' then o.title_fr else o.title_en end) as title,
    s.quantity, s.state::text, s.reseller_mpn_id::text as "mpnId"
  from subscription s join offer o on o.id = s.offer_id
  where s.provider_id = ${of.providerId}::uuid and s.customer_id = ${of.id}::uuid
  order by s.created_at desc, s.id desc limit 10000`
