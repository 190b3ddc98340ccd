import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { OfRole } from './schema'

type Relation = {
  providerId: string
  tenantId: string
  customer: string
  reseller: string
  /** The provider's own delegated admin rights, by which it acts for the customer. */
  administers: boolean
  serves: boolean
}

/** The reseller's relationship as the provider or the customer itself finds it. */
async function findRelation(db: Db, actor: Member, customerId: string, resellerId: string) {
  const { id: org, kind } = actor.organisation
  const [relation] = await db.$queryRaw<Relation[]>`
    select c.provider_id as "providerId", c.tenant_id as "tenantId", c.company_name as customer, o.name as reseller,
      c.delegated_admin as administers, r.ended_at is null and c.state = 'active' as serves
    from customer c join customer_reseller r on r.provider_id = c.provider_id and r.customer_id = c.id
    join organisation o on o.id = r.reseller_id
    where c.id = ${customerId}::uuid and r.reseller_id = ${resellerId}::uuid
      and case when ${kind} = 'customer' then c.tenant_id else c.provider_id end = ${org}::uuid`
  if (!relation) throw new Refusal('row.notFound')
  const { customer, reseller } = relation
  if (kind === 'provider' && !relation.administers)
    throw new Refusal('directoryRole.noRights', { customer, reseller })
  return relation
}

/** Makes a reseller tenant owner for Azure: a role in the customer's directory, beside delegated admin (product M17). */
export const grantDirectoryRole = command({
  permission: 'directoryRole.manage',
  input: OfRole,
  async run({ actor, db, input: { customerId, resellerId, role }, now, note }) {
    const relation = await findRelation(db, actor, customerId, resellerId)
    const { providerId, tenantId, customer, reseller } = relation
    note({ customerId, subject: reseller, subjectId: resellerId })
    if (!relation.serves) throw new Refusal('directoryRole.notServing', { customer, reseller })
    const held = { providerId, customerId, tenantId, resellerId, role }
    const { count } = await db.directoryRole.createMany({
      data: [
        {
          ...held,
          id: uuid(),
          grantedBy: actor.user.name,
          grantedFor: actor.organisation.name,
          grantedAt: now,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('directoryRole.held', { reseller, ...(await lastOf(db, held)) })
    note({ changes: { [role]: [null, 'granted'] } })
    return { customerId, resellerId, by: actor.organisation.kind }
  },
})

/** Takes it back. */
export const withdrawDirectoryRole = command({
  permission: 'directoryRole.manage',
  input: OfRole,
  async run({ actor, db, input: { customerId, resellerId, role }, now, note }) {
    const relation = await findRelation(db, actor, customerId, resellerId)
    const { providerId, tenantId, reseller } = relation
    note({ customerId, subject: reseller, subjectId: resellerId })
    const held = { providerId, customerId, tenantId, resellerId, role }
    const { count } = await db.directoryRole.updateMany({
      where: { ...held, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnBy: actor.user.name },
    })
    if (count === 0) throw new Refusal('directoryRole.notHeld', { reseller, ...(await lastOf(db, held)) })
    note({ changes: { [role]: ['granted', 'withdrawn'] } })
    return { customerId, resellerId, by: actor.organisation.kind }
  },
})

type Held = {
  providerId: string
  customerId: string
  tenantId: string
  resellerId: string
  role: 'tenantOwner'
}

/** Who was there first, and when. */
async function lastOf(db: Db, where: Held) {
  const last = await db.directoryRole.findFirst({ where, orderBy: { grantedAt: 'desc' } })
  return {
    by: last?.withdrawnBy ?? last?.grantedBy ?? 'none',
    date: last?.withdrawnAt ?? last?.grantedAt ?? new Date(),
  }
}
