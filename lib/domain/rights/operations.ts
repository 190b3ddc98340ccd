import type { Db } from '../../db/scope'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { OfPartner } from './schema'
import { tellPartners } from './tell'

type Partner = { providerId: string; name: string; ofProvider: boolean; by: string | null; at: Date | null }

/** The partner as it stands in the customer's own records; a stranger is not there. */
async function findPartner(db: Db, tenantId: string, customerId: string, partnerId: string) {
  const [partner] = await db.$queryRaw<Partner[]>`
    select c.provider_id as "providerId", o.name, c.provider_id = o.id as "ofProvider",
      case when c.provider_id = o.id then c.withdrawn_by else r.withdrawn_by end as by,
      case when c.provider_id = o.id then c.withdrawn_at else r.withdrawn_at end as at
    from customer c
    left join customer_reseller r on r.provider_id = c.provider_id and r.customer_id = c.id
      and r.reseller_id = ${partnerId}::uuid and r.ended_at is null
    join organisation o on o.id = coalesce(r.reseller_id, c.provider_id)
    where c.tenant_id = ${tenantId}::uuid and c.id = ${customerId}::uuid and c.state = 'active'
      and o.id = ${partnerId}::uuid`
  if (!partner) throw new Refusal('row.notFound')
  return partner
}

/** The customer takes delegated admin back from a partner, alone and at once; the relationship stays (rules §8). */
export const withdrawRights = command({
  permission: 'rights.withdraw',
  input: OfPartner,
  async run({ actor, db, input: { customerId, partnerId }, now, note }) {
    const tenantId = actor.organisation.id
    const { providerId, name, ofProvider, by, at } = await findPartner(db, tenantId, customerId, partnerId)
    note({ customerId, subject: name, subjectId: partnerId })
    const data = { delegatedAdmin: false, withdrawnAt: now, withdrawnBy: actor.user.name }
    const held = { providerId, tenantId, delegatedAdmin: true }
    const { count } = ofProvider
      ? await db.customer.updateMany({ where: { ...held, id: customerId }, data })
      : await db.customerReseller.updateMany({
          where: { ...held, customerId, resellerId: partnerId, endedAt: null },
          data,
        })
    if (count === 0) throw new Refusal('rights.notHeld', { partner: name, by: by ?? 'none', date: at ?? now })
    const changes: Record<string, [string, string]> = { delegatedAdmin: ['granted', 'withdrawn'] }
    note({ changes })
    await tellPartners(db, [...new Set([providerId, partnerId])], {
      ...{ customerId, changes, operation: 'withdrawRights' },
      subject: `${actor.organisation.name} · ${name}`,
    })
    return { partner: name }
  },
})
