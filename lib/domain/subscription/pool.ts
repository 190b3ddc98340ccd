import type { Db } from '../../db/scope'
import type { Member } from '../actor'

/** Behind a pooled cap all changes for the customer queue, so that two at once cannot both fit (rules §5.2). */
export async function lockSeats(db: Db, actor: Member, { customerId }: { customerId: string }) {
  await db.$queryRaw`
    select lock_tenant(tenant_id)::text from customer where provider_id = ${actor.organisation.id}::uuid and id = ${customerId}::uuid`
}
