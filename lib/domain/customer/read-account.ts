import type { Db } from '../../db/scope'

/** What a provider keeps of a company, for its bills. */
export type BillTo = {
  addressLine1: string
  addressLine2: string | null
  city: string | null
  region: string | null
  postalCode: string | null
  registrationId: string | null
  firstName: string
  lastName: string
  email: string
  phone: string | null
}

export type Agreement = {
  id: string
  proof: 'attested' | 'accepted'
  firstName: string
  lastName: string
  acceptedOn: string
  version: number | null
  recordedBy: string
  recordedAt: string
}

/** Who made the reseller tenant owner for Azure, and for which company. */
export type TenantOwner = { by: string; for: string; at: string }

export type Serving = {
  id: string
  name: string | null
  delegatedAdmin: boolean
  withdrawnAt: string | null
  withdrawnBy: string | null
  tenantOwner: TenantOwner | null
  /** Whether it still is a partner of the provider; unknown to others. */
  partner: boolean
}

type Account = {
  billTo: BillTo
  culture: string
  qualification: 'none' | 'education' | 'government' | 'stateOwned' | 'nonprofit'
  delegatedAdmin: boolean
  createdAt: Date
  createdBy: string
  agreements: Agreement[]
  resellers: Serving[]
  /** The provider's own; nobody else reads them. */
  tags: { id: string; name: string }[]
  tagNames: string[]
}

/** The rest of a customer's record; row security leaves a reseller itself alone among the resellers. */
export async function customerAccount(db: Db, providerId: string, id: string) {
  const [account] = await db.$queryRaw<Account[]>`
    select json_build_object('addressLine1', c.address_line1, 'addressLine2', c.address_line2, 'city', c.city,
        'region', c.region, 'postalCode', c.postal_code, 'registrationId', c.registration_id, 'firstName', c.first_name,
        'lastName', c.last_name, 'email', c.email, 'phone', c.phone) as "billTo",
      c.culture, c.qualification::text, c.delegated_admin as "delegatedAdmin", c.created_at as "createdAt", c.created_by as "createdBy",
      coalesce((select json_agg(a) from (
        select id, proof, first_name as "firstName", last_name as "lastName", accepted_on as "acceptedOn",
          version, recorded_by as "recordedBy", recorded_at as "recordedAt"
        from customer_agreement where provider_id = c.provider_id and customer_id = c.id
        order by recorded_at desc limit 10) a), '[]') as agreements,
      coalesce((select json_agg(r) from (
        select s.reseller_id as id, o.name, s.delegated_admin as "delegatedAdmin", s.withdrawn_at as "withdrawnAt",
          s.withdrawn_by as "withdrawnBy",
          (select json_build_object('by', d.granted_by, 'for', d.granted_for, 'at', d.granted_at) from directory_role d
            where d.provider_id = c.provider_id and d.customer_id = c.id and d.reseller_id = s.reseller_id
              and d.role = 'tenantOwner' and d.withdrawn_at is null) as "tenantOwner",
          exists (select 1 from partnership p where p.provider_id = c.provider_id and p.reseller_id = s.reseller_id
            and p.state = 'active') as partner
        from customer_reseller s left join organisation o on o.id = s.reseller_id
        where s.provider_id = c.provider_id and s.customer_id = c.id and s.ended_at is null
        order by o.name) r), '[]') as resellers
      , coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.sort_name)
        from customer_tag g join tag t on t.provider_id = g.provider_id and t.id = g.tag_id
        where g.provider_id = c.provider_id and g.customer_id = c.id), '[]') as tags,
      array(select t.name from tag t where t.provider_id = c.provider_id order by t.sort_name limit 200) as "tagNames"
    from customer c where c.provider_id = ${providerId}::uuid and c.id = ${id}::uuid`
  return account
}
