import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'

type Head = {
  id: string
  providerId: string
  tenantId: string
  state: 'active' | 'ended'
  companyName: string
  domain: string
  country: string
  providerName: string
  /** Delegated admin rights of whoever looks. */
  rights: boolean
  /** When and by whom at the customer they were withdrawn. */
  withdrawnAt: Date | null
  withdrawnBy: string | null
  agreed: boolean
}

/**
 * The customer's record as its provider, a reseller that serves it or the customer itself may find it; to anybody else it
 * is not there. The provider is named, so that the way to the row is its key.
 */
export async function customerHead(db: Db, actor: Member, id: string): Promise<Head> {
  const viewer = actor.organisation.id
  const [head] = await db.$queryRaw<Head[]>`
    with record as materialized (
      select * from customer c where c.id = ${id}::uuid and c.provider_id = any (array(
        select ${viewer}::uuid
        union all select provider_id from customer_reseller
          where reseller_id = ${viewer}::uuid and customer_id = ${id}::uuid and ended_at is null
        union all select provider_id from customer where tenant_id = ${viewer}::uuid and id = ${id}::uuid)))
    select c.id, c.provider_id as "providerId", c.tenant_id as "tenantId", c.state::text, c.company_name as "companyName",
      c.domain, c.country::text, o.name as "providerName",
      coalesce(v.delegated_admin and v.withdrawn_at is null,
        c.delegated_admin or c.tenant_id = ${viewer}::uuid) as rights,
      case when v.reseller_id is null then c.withdrawn_at else v.withdrawn_at end as "withdrawnAt",
      case when v.reseller_id is null then c.withdrawn_by else v.withdrawn_by end as "withdrawnBy",
      exists (select 1 from customer_agreement a where a.provider_id = c.provider_id and a.customer_id = c.id) as agreed
    from record c join organisation o on o.id = c.provider_id
    left join customer_reseller v on v.provider_id = c.provider_id and v.customer_id = c.id and v.reseller_id = ${viewer}::uuid`
  if (!head) throw new Refusal('row.notFound')
  return head
}
