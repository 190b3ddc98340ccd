import type { Db } from '../../db/scope'
import { type Place, pageOf, readCursor } from '../partnership/paging'

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
  const cursor = readCursor(place)
  const after = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = after?.backwards ?? false
  const rows = await db.$queryRaw<SubscriptionRow[]>`
    select s.id, s.nickname, s.offer_id as "offerId", o.title_en as "titleEn", o.title_fr as "titleFr", o.kind, s.state::text,
      s.quantity, s.billing, s.term, s.starts_at as "startsAt", s.ends_at as "endsAt", s.auto_renew as "autoRenew",
      s.suspended_at as "suspendedAt", m.suspension_deletes_days as "deletesAfter", r.name as reseller,
      s.reseller_mpn_id::text as "resellerMpnId", s.created_at as "createdAt"
    from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
      left join organisation r on r.id = s.reseller_id
    where s.provider_id = ${of.providerId}::uuid and s.customer_id = ${of.id}::uuid and s.state <> 'deleted'
      and (${after === null} or case when ${back}
        then (s.created_at, s.id) > (${after?.value ?? null}::timestamptz, ${after?.id ?? null}::uuid)
        else (s.created_at, s.id) < (${after?.value ?? null}::timestamptz, ${after?.id ?? null}::uuid) end)
    order by case when ${back} then s.created_at end, case when ${back} then s.id end, s.created_at desc, s.id desc
    limit ${place.size + 1}::int`
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
