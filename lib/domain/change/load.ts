import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { type Loaded, loadSubscription } from '../subscription/load'
import type { ChangeFacts, Kin, Option, Target } from './facts'

/** Another subscription of the same customer: something to end with, or to put licences into. */
export type Other = Kin & {
  offerId: string
  currency: string
  openUntil: Date | null
  changes: number
  nextBilling: string | null
  nextBillingMinor: number | null
  nextBillingAt: Date | null
  /** Something is scheduled for its next term. */
  arranged: boolean
}

type Around = {
  withdrawn: boolean
  options: Option[]
  targets: Target[]
  parent: ChangeFacts['parent']
  addons: Kin[]
  siblings: Kin[]
  others: Other[]
  /** The provider holds delegated admin rights on the customer. */
  delegatedAdmin: boolean
  /** The paid offer a trial becomes by itself (rules §5.8). */
  becomes: string | null
}

const dates = /(At|Until|Sale)$/

/** What stands around a subscription: today's prices, what it may become, its base, its add-ons and its neighbours. */
export async function loadAround(db: Db, loaded: Loaded, now: Date): Promise<Around> {
  const { providerId, customerId, id, offer, currency, tenantId, parentId, orderId } = loaded
  const [row] = await db.$queryRaw<{ around: Around }[]>`
    with near as (
      select s.*, jsonb_build_object('id', s.id, 'titleEn', coalesce(s.nickname, o.title_en), 'titleFr', coalesce(s.nickname, o.title_fr), 'state', s.state, 'quantity', s.quantity,
          'term', s.term, 'billing', s.billing, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'autoRenew', s.auto_renew, 'version', s.version,
          'suspendedAt', s.suspended_at, 'unitMinor', s.unit_minor, 'offerId', s.offer_id, 'currency', s.currency,
          'changes', s.changes, 'nextBilling', s.next_billing, 'nextBillingMinor', s.next_billing_minor, 'nextBillingAt', s.next_billing_at,
          'arranged', s.next_term is not null,
          'openUntil', (select max(l.refundable_until) from seat_lot l where l.provider_id = s.provider_id
            and l.subscription_id = s.id and l.quantity > 0 and l.refundable_until > ${now}),
          'nextUnitMinor', (select unit_minor from offer_price p where p.offer_id = s.offer_id and p.currency = s.currency
            and p.term = s.term and p.billing <> s.billing and p.effective_from <= ${now}::date
            and (p.effective_to is null or p.effective_to > ${now}::date) order by p.effective_from desc limit 1)) as kin,
        o.policy_id
      from subscription s join offer o on o.id = s.offer_id
      where s.provider_id = ${providerId}::uuid and s.customer_id = ${customerId}::uuid and s.id <> ${id}::uuid
        and s.state <> 'deleted'
      order by s.created_at limit 200),
    wanted as (
      select o.*, array(select jsonb_build_object('term', p.term, 'billing', p.billing, 'unitMinor', p.unit_minor) from (
          select distinct on (term, billing) term, billing, unit_minor from offer_price
          where offer_id = o.id and currency = ${currency} and effective_from <= ${now}::date
            and (effective_to is null or effective_to > ${now}::date)
          order by term, billing, effective_from desc) p) as options
      from offer o where o.id = ${offer.id} or o.id in (
        select unnest(upgrades_to || case when kind = 'trial' then excludes else '{}' end) from offer where id = ${offer.id}))
    select jsonb_build_object(
      'withdrawn', (select withdrawn_at is not null from wanted where id = ${offer.id}),
      'options', (select to_jsonb(options) from wanted where id = ${offer.id}),
      'targets', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'titleEn', w.title_en, 'titleFr', w.title_fr,
          'minQuantity', w.min_quantity, 'maxQuantity', w.max_quantity, 'pooledMax', w.pooled_max,
          'pooled', coalesce(h.seats, 0), 'sold', c.country = any (w.countries), 'endOfSale', w.end_of_sale,
          'withdrawnAt', w.withdrawn_at, 'windowHours', m.window_hours, 'options', to_jsonb(w.options),
          'policy', jsonb_build_object('seatsIncrease', m.seats_increase, 'seatsDecrease', m.seats_decrease,
            'changesWhileSuspended', m.changes_while_suspended, 'maxChanges', m.max_changes, 'refund', m.refund,
            'suspensionBills', m.suspension_bills)) order by w.rank, w.id), '[]')
        from wanted w join commerce_policy m on m.id = w.policy_id
        left join pooled_holdings(${tenantId}::uuid) h on h.offer_id = w.id
        cross join (select country from customer where provider_id = ${providerId}::uuid and id = ${customerId}::uuid) c
        where w.id <> ${offer.id}),
      'parent', (select jsonb_build_object('titleEn', kin->'titleEn', 'titleFr', kin->'titleFr', 'state', kin->'state') from near where id = ${parentId}::uuid),
      'addons', (select coalesce(jsonb_agg(kin), '[]') from near where parent_id = ${id}::uuid),
      'siblings', (select coalesce(jsonb_agg(kin), '[]') from near where (order_id = ${orderId}::uuid or parent_id = ${id}::uuid
          or parent_id in (select id from near where order_id = ${orderId}::uuid))
        and policy_id = (select policy_id from wanted where id = ${offer.id})),
      'becomes', (select case when kind = 'trial' then excludes[1] end from wanted where id = ${offer.id}),
      'delegatedAdmin', (select delegated_admin from customer where provider_id = ${providerId}::uuid and id = ${customerId}::uuid),
      'others', (select coalesce(jsonb_agg(kin), '[]') from near)) as around`
  return JSON.parse(JSON.stringify(row?.around), (key, value) =>
    dates.test(key) && typeof value === 'string' ? new Date(value) : value,
  ) as Around
}

/** Everything a change is judged by, in two statements; a stranger is told the subscription is not there. */
export async function loadChange(
  db: Db,
  actor: Member,
  which: { customerId: string; id: string },
  now: Date,
) {
  const loaded = await loadSubscription(db, actor, which)
  return { loaded, ...factsOf(loaded, await loadAround(db, loaded, now), now) }
}
export type LoadedChange = Awaited<ReturnType<typeof loadChange>>

export function factsOf(
  loaded: Loaded,
  { others, withdrawn, delegatedAdmin, becomes, ...around }: Around,
  now: Date,
) {
  const facts: ChangeFacts = {
    ...around,
    subscription: { ...loaded, offerId: loaded.offer.id },
    offer: { ...loaded.offer, withdrawn },
    policy: loaded.policy,
    lots: loaded.lots,
    pooled: loaded.pooled,
    now,
  }
  return { facts, others, delegatedAdmin, becomes }
}
