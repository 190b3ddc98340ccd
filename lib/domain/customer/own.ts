import type { Db } from '../../db/scope'

/** How a company's support is reached, as it has published it. */
export type Support = {
  name: string
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
}

type Partner = Support & {
  /** The record that the provider keeps of this company. */
  customerId: string
  kind: 'provider' | 'reseller'
  /** For a reseller, the provider through which it serves. */
  through: string | null
  delegatedAdmin: boolean
  withdrawnAt: Date | null
}

/** The providers and resellers that serve a tenant, and their rights in it. */
export const ownPartners = (db: Db, tenantId: string) => db.$queryRaw<Partner[]>`
  with record as materialized (
    select provider_id, id, delegated_admin from customer where tenant_id = ${tenantId}::uuid and state = 'active')
  select c.id as "customerId", 'provider' as kind, null as through, c.delegated_admin as "delegatedAdmin",
    null::timestamptz as "withdrawnAt", p.name, p.support_email as "supportEmail", p.support_phone as "supportPhone",
    p.support_website as "supportWebsite"
  from record c join organisation p on p.id = c.provider_id
  union all
  select c.id, 'reseller', p.name, r.delegated_admin, r.withdrawn_at, o.name, o.support_email, o.support_phone, o.support_website
  from record c join organisation p on p.id = c.provider_id
    join customer_reseller r on r.provider_id = c.provider_id and r.customer_id = c.id and r.ended_at is null
    join organisation o on o.id = r.reseller_id
  order by kind, name`

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
    left join organisation k on k.id = s.support_contact_id
  where s.tenant_id = ${tenantId}::uuid and s.state <> 'deleted'
  order by s.created_at desc, s.id desc limit 100`
