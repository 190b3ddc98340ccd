import type { Db } from '../../db/scope'

/** How a company's support is reached, as it has published it. */
export type Support = {
  name: string
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
}

export type Partner = Support & {
  /** The record that the provider keeps of this company. */
  customerId: string
  id: string
  kind: 'provider' | 'reseller'
  /** For a reseller, the provider through which it serves. */
  through: string | null
  since: Date
  delegatedAdmin: boolean
  withdrawnAt: Date | null
  withdrawnBy: string | null
  /** Since when it is tenant owner for Azure, made so by whom. */
  ownerSince: Date | null
  ownerBy: string | null
  /** Subscriptions that its rights reach, and those it is the support contact of. */
  reaches: number
  supports: number
}

/** The providers and resellers that serve a tenant, their rights in it and what hangs on them. */
export const ownPartners = (db: Db, tenantId: string) => db.$queryRaw<Partner[]>`
  with record as materialized (
    select c.provider_id, c.id, c.created_at, c.delegated_admin, c.withdrawn_at, c.withdrawn_by, p.name as provider
    from customer c join organisation p on p.id = c.provider_id
    where c.tenant_id = ${tenantId}::uuid and c.state = 'active'),
  held as materialized (
    select provider_id, customer_id, reseller_id, support_contact_id from subscription
    where tenant_id = ${tenantId}::uuid and state <> 'deleted'),
  partner as (
    select c.provider_id, c.id as customer, c.provider_id as id, 'provider' as kind, null as through, c.created_at as since,
      c.delegated_admin as rights, c.withdrawn_at as at, c.withdrawn_by as by
    from record c
    union all
    select c.provider_id, c.id, r.reseller_id, 'reseller', c.provider, r.created_at, r.delegated_admin, r.withdrawn_at, r.withdrawn_by
    from record c join customer_reseller r on r.provider_id = c.provider_id and r.customer_id = c.id and r.ended_at is null)
  select x.customer as "customerId", x.id, x.kind, x.through, x.since, x.rights as "delegatedAdmin", x.at as "withdrawnAt",
    x.by as "withdrawnBy", d.granted_at as "ownerSince", d.granted_by as "ownerBy", o.name, o.support_email as "supportEmail",
    o.support_phone as "supportPhone", o.support_website as "supportWebsite",
    (select count(*) from held h where h.provider_id = x.provider_id and h.customer_id = x.customer
      and (x.kind = 'provider' or h.reseller_id is null or h.reseller_id = x.id))::int as reaches,
    (select count(*) from held h where h.provider_id = x.provider_id and h.customer_id = x.customer
      and h.support_contact_id = x.id)::int as supports
  from partner x join organisation o on o.id = x.id
  left join directory_role d on d.provider_id = x.provider_id and d.customer_id = x.customer and d.reseller_id = x.id
    and d.role = 'tenantOwner' and d.withdrawn_at is null
  order by x.kind, o.name, x.customer limit 200`

type Held = {
  id: string
  customerId: string
  nickname: string | null
  titleEn: string
  titleFr: string
  state: 'pending' | 'active' | 'suspended' | 'expired' | 'disabled'
  quantity: number
  startsAt: Date
  endsAt: Date | null
  autoRenew: boolean
  suspendedAt: Date | null
  deletesAfter: number | null
} & { [Field in keyof Support]: string | null }

/** What a tenant holds over all its partners, with whom to ask about each; a hundred at most, each provider's own page has the rest. */
export const ownSubscriptions = (db: Db, tenantId: string) => db.$queryRaw<Held[]>`
  select s.id, s.customer_id as "customerId", s.nickname, o.title_en as "titleEn", o.title_fr as "titleFr", s.state::text,
    s.quantity, s.starts_at as "startsAt", s.ends_at as "endsAt", s.auto_renew as "autoRenew", s.suspended_at as "suspendedAt",
    m.suspension_deletes_days as "deletesAfter", k.name, k.support_email as "supportEmail", k.support_phone as "supportPhone",
    k.support_website as "supportWebsite"
  from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
    left join organisation k on k.id = support_of(s)
  where s.tenant_id = ${tenantId}::uuid and s.state <> 'deleted'
  order by s.created_at desc, s.id desc limit 100`

/** Providers that cannot order for this company, because no acceptance of the customer agreement is recorded with them (rules §3.4). */
export async function unagreedProviders(db: Db, tenantId: string) {
  const found = await db.$queryRaw<{ name: string }[]>`
    select p.name from customer c join organisation p on p.id = c.provider_id
    where c.tenant_id = ${tenantId}::uuid and c.state = 'active' and not exists (
      select 1 from customer_agreement a where a.provider_id = c.provider_id and a.customer_id = c.id)
    order by p.name`
  return found.map(({ name }) => name)
}
