import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'

/** The active records of this company that lack its own acceptance of a version. */
export const lacking = (db: Db, tenantId: string, version: number) => db.$queryRaw<
  { providerId: string; customerId: string; provider: string }[]
>`
  select c.provider_id as "providerId", c.id as "customerId", p.name as provider
  from customer c join organisation p on p.id = c.provider_id
  where c.tenant_id = ${tenantId}::uuid and c.state = 'active' and not exists (select 1 from customer_agreement a
    where a.provider_id = c.provider_id and a.customer_id = c.id and a.proof = 'accepted' and a.version = ${version})
  order by p.name`

/** Enters this person's acceptance of a version in every record that lacks it; answers how many there were (rules §3.4). */
export async function enterAcceptance(db: Db, actor: Member, version: number, now: Date) {
  const person = await db.user.findUniqueOrThrow({
    where: { id: actor.user.id },
    select: { firstName: true, lastName: true, email: true },
  })
  const { count } = await db.customerAgreement.createMany({
    data: (await lacking(db, actor.organisation.id, version)).map(({ providerId, customerId }) => ({
      ...person,
      ...{ providerId, customerId, version },
      id: uuid(),
      proof: 'accepted' as const,
      acceptedOn: new Date(now.toISOString().slice(0, 10)),
      recordedBy: actor.user.name,
      recordedAt: now,
    })),
    skipDuplicates: true,
  })
  return count
}
