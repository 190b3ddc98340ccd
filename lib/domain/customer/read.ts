import { type Db, empty, sql } from '../../db/scope'
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
  /** A reseller whose provider lets it order without asking. */
  ordersAtOnce: boolean
}

/**
 * The customer's record as its provider, a reseller that serves it or the customer itself may find it; to anybody else it
 * is not there. The provider is named, so that the way to the row is its key.
 */
export const customerHead = (db: Db, actor: Member, id: string) => headOf<Head>(db, actor, id, buying(actor))

/** The same for pages from which nothing is bought. */
export const customerBrief = (db: Db, actor: Member, id: string) =>
  headOf<Omit<Head, 'agreed' | 'ordersAtOnce'>>(db, actor, id, empty)

/** What an order hangs on; a reseller's is at its provider's grace. */
const buying = ({ organisation: { id, kind } }: Member) =>
  sql`, exists (select 1 from customer_agreement a where a.provider_id = c.provider_id and a.customer_id = c.id) as agreed,
    ${
      kind === 'reseller'
        ? sql`exists (select 1 from partnership p where p.provider_id = c.provider_id and p.reseller_id = ${id}::uuid
            and p.state = 'active' and p.may_order)`
        : sql`false`
    } as "ordersAtOnce"`

async function headOf<H>(db: Db, actor: Member, id: string, more: typeof empty): Promise<H> {
  const { id: viewer, kind, name } = actor.organisation
  const shares = kind === 'reseller'
  const provider = shares
    ? sql`select provider_id from customer_reseller where reseller_id = ${viewer}::uuid and customer_id = ${id}::uuid and ended_at is null`
    : kind === 'customer'
      ? sql`select provider_id from customer where tenant_id = ${viewer}::uuid and id = ${id}::uuid`
      : sql`select ${viewer}::uuid`
  const rights = shares
    ? sql`coalesce(v.delegated_admin and v.withdrawn_at is null, c.delegated_admin) as rights,
        v.withdrawn_at as "withdrawnAt", v.withdrawn_by as "withdrawnBy"`
    : sql`c.delegated_admin or c.tenant_id = ${viewer}::uuid as rights,
        c.withdrawn_at as "withdrawnAt", c.withdrawn_by as "withdrawnBy"`
  const [head] = await db.$queryRaw<H[]>`
    select c.id, c.provider_id as "providerId", c.tenant_id as "tenantId", c.state::text, c.company_name as "companyName",
      c.domain, c.country::text, ${kind === 'provider' ? sql`${name}::text` : sql`o.name`} as "providerName", ${rights}${more}
    from customer c
    ${kind === 'provider' ? empty : sql`join organisation o on o.id = c.provider_id`}
    ${shares ? sql`left join customer_reseller v on v.provider_id = c.provider_id and v.customer_id = c.id and v.reseller_id = ${viewer}::uuid` : empty}
    where c.id = ${id}::uuid and c.provider_id = any (array(${provider}))`
  if (!head) throw new Refusal('row.notFound')
  return head
}
