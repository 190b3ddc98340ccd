import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import type { LifePolicy } from '../change/facts'
import { Refusal } from '../refusal'
import { type Missing, noRights } from '../rights/withdrawn'
import type { Aging } from '../time/facts'
import type { ContactCandidate } from './contact-rules'
import type { Lot } from './lots'
import type { SeatFacts } from './rules'

type Dated<T, K extends keyof T> = Omit<T, K> & Record<K, string>
type Period = {
  id: string
  mpnId: string | null
  name: string | null
  from: Date
  to: Date | null
  by: string
}
export type Contact = Omit<ContactCandidate, 'partner' | 'delegatedAdmin'>

type Row = Omit<Aging, 'offerId'> & {
  id: string
  providerId: string
  providerName: string
  customerId: string
  tenantId: string
  companyName: string
  orderId: string
  nickname: string | null
  parentId: string | null
  createdAt: Date
  changes: number
  version: number
  resellerId: string | null
  resellerMpnId: string | null
  resellerName: string | null
  /** The acting reseller holds delegated admin rights on the customer. */
  administers: boolean
  /** When and by whom at the customer they were taken back. */
  withdrawnAt: Date | null
  withdrawnBy: string | null
  offer: SeatFacts['offer'] & { id: string; titleEn: string; titleFr: string; kind: string }
  policy: SeatFacts['policy'] & LifePolicy
  contact: Contact
  lots: Dated<Lot, 'addedAt' | 'refundableUntil'>[]
  periods: Dated<Period, 'from' | 'to'>[]
  pooled: number
  base: number
}

/**
 * The subscription with all it is judged by and shown with, in one statement; whoever may not see it is told it is not
 * there. The providers are named, so that the way to the row is its key whatever the actor's kind.
 */
export async function loadSubscription(db: Db, actor: Member, which: { customerId: string; id: string }) {
  const org = actor.organisation.id
  const [row] = await db.$queryRaw<Row[]>`
    select s.id, s.provider_id as "providerId", p.name as "providerName", s.customer_id as "customerId",
      s.tenant_id as "tenantId", c.company_name as "companyName", s.order_id as "orderId", s.nickname, s.state::text,
      s.quantity, s.term, s.billing, s.currency::text, s.unit_minor as "unitMinor", s.starts_at as "startsAt",
      s.ends_at as "endsAt", s.auto_renew as "autoRenew", s.suspended_at as "suspendedAt", s.created_at as "createdAt",
      s.stays_until as "staysUntil", s.next_term as "nextTerm", s.next_billing as "nextBilling",
      s.next_billing_minor as "nextBillingMinor", s.next_billing_at as "nextBillingAt", s.parent_id as "parentId",
      s.changes, s.version, s.reseller_id as "resellerId", s.reseller_mpn_id::text as "resellerMpnId",
      r.name as "resellerName",
      coalesce(a.delegated_admin and a.ended_at is null, false) as administers,
      a.withdrawn_at as "withdrawnAt", a.withdrawn_by as "withdrawnBy",
      jsonb_build_object('id', o.id, 'titleEn', o.title_en, 'titleFr', o.title_fr, 'kind', o.kind,
        'minQuantity', o.min_quantity, 'maxQuantity', o.max_quantity, 'pooledMax', o.pooled_max,
        'minShareOfBase', o.min_share_of_base) as offer,
      jsonb_build_object('seatsIncrease', m.seats_increase, 'seatsDecrease', m.seats_decrease, 'windowHours', m.window_hours,
        'maySuspend', m.may_suspend, 'suspensionBills', m.suspension_bills, 'suspensionStopsRenewal', m.suspension_stops_renewal,
        'suspensionDeletesDays', m.suspension_deletes_days, 'changesWhileSuspended', m.changes_while_suspended,
        'cancel', m.cancel, 'refund', m.refund, 'renewal', m.renewal, 'expiredDays', m.expired_days,
        'disabledDays', m.disabled_days, 'maxChanges', m.max_changes, 'termChange', m.term_change,
        'billingChange', m.billing_change, 'upgrade', m.upgrade, 'upgradeWithAddons', m.upgrade_with_addons,
        'earnsIncentives', m.earns_incentives) as policy,
      jsonb_build_object('id', s.support_contact_id, 'name', k.name, 'supportEmail', k.support_email,
        'supportPhone', k.support_phone, 'supportWebsite', k.support_website) as contact,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'addedAt', l.added_at,
          'refundableUntil', l.refundable_until)) from seat_lot l
        where l.provider_id = s.provider_id and l.subscription_id = s.id and l.quantity > 0), '[]') as lots,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'mpnId', h.mpn_id, 'name', h.reseller_name,
          'from', h.from_, 'to', h.to_, 'by', h.changed_by) order by h.from_ desc, h.id desc) from reseller_period h
        where h.provider_id = s.provider_id and h.subscription_id = s.id), '[]') as periods,
      h.pooled, h.base
    from subscription s
    join organisation p on p.id = s.provider_id
    join customer c on c.provider_id = s.provider_id and c.id = s.customer_id
    join offer o on o.id = s.offer_id
    join commerce_policy m on m.id = o.policy_id
    left join customer_reseller a on a.provider_id = s.provider_id and a.customer_id = s.customer_id and a.reseller_id = ${org}::uuid
    left join organisation r on r.id = s.reseller_id
    left join organisation k on k.id = s.support_contact_id
    cross join lateral (
      select coalesce(sum(seats) filter (where offer_id = o.id), 0)::int as pooled,
        coalesce(sum(seats) filter (where offer_id <> o.id), 0)::int as base
      from pooled_seats(case when o.pooled_max is not null or o.min_share_of_base is not null then s.tenant_id end,
        o.prerequisites || o.id)) h
    where s.id = ${which.id}::uuid and s.customer_id = ${which.customerId}::uuid and s.provider_id = any (array(
      select ${org}::uuid
      union all select provider_id from customer_reseller where reseller_id = ${org}::uuid and customer_id = ${which.customerId}::uuid
      union all select provider_id from customer where tenant_id = ${org}::uuid))`
  if (!row) throw await whyMissing(db, actor, which.customerId)
  return {
    ...row,
    lots: row.lots.map(lot => ({
      ...lot,
      addedAt: new Date(lot.addedAt),
      refundableUntil: lot.refundableUntil ? new Date(lot.refundableUntil) : null,
    })),
    periods: row.periods.map(period => ({
      ...period,
      from: new Date(period.from),
      to: period.to ? new Date(period.to) : null,
    })),
  }
}

/**
 * A reseller that serves the customer without delegated admin is told so, whatever subscription it asks for; to others it is
 * not there.
 */
async function whyMissing(db: Db, actor: Member, customerId: string): Promise<Refusal> {
  if (actor.organisation.kind !== 'reseller') return new Refusal('row.notFound')
  const [served] = await db.$queryRaw<Missing[]>`
    select company_name as "companyName", withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy" from customer_reseller
    where reseller_id = ${actor.organisation.id}::uuid and customer_id = ${customerId}::uuid and ended_at is null and not delegated_admin`
  return served ? noRights(served) : new Refusal('row.notFound')
}

export type Loaded = Awaited<ReturnType<typeof loadSubscription>>

/** The rules' view of it. */
export const seatFacts = (loaded: Loaded, now: Date): SeatFacts => ({
  subscription: loaded,
  offer: loaded.offer,
  policy: loaded.policy,
  lots: loaded.lots,
  pooled: loaded.pooled,
  base: loaded.base,
  now,
})

/** Who could be asked to support this customer: its resellers, whatever stands in the way of some, and the provider first. */
export const contactCandidates = (db: Db, providerId: string, customerId: string) => db.$queryRaw<
  ContactCandidate[]
>`
  select o.id, o.name, true as partner, true as "delegatedAdmin", o.support_email as "supportEmail",
    o.support_phone as "supportPhone", o.support_website as "supportWebsite"
  from organisation o where o.id = ${providerId}::uuid
  union all (
    select o.id, o.name, exists (select 1 from partnership p where p.provider_id = r.provider_id
        and p.reseller_id = r.reseller_id and p.state = 'active'),
      r.delegated_admin, o.support_email, o.support_phone, o.support_website
    from customer_reseller r join organisation o on o.id = r.reseller_id
    where r.provider_id = ${providerId}::uuid and r.customer_id = ${customerId}::uuid and r.ended_at is null
    order by o.name)`
