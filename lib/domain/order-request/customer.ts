import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { customerHead } from '../customer/read'
import { Refusal } from '../refusal'

/** The customer a reseller may propose something for: shared with it, with delegated admin (product §2.2). */
export async function shared(db: Db, actor: Member, customerId: string) {
  const customer = await customerHead(db, actor, customerId)
  if (!customer.rights) throw new Refusal('subscription.noAdminRights', { customer: customer.companyName })
  if (customer.state !== 'active') throw new Refusal('row.notFound')
  return customer
}

/** The provider as whom an allowed order is placed, by the person of the reseller who places it. */
export async function providerActor(db: Db, actor: Member, providerId: string): Promise<Member> {
  const provider = await db.organisation.findFirst({
    where: { id: providerId },
    select: { id: true, name: true, country: true, market: true },
  })
  if (!provider) throw new Refusal('row.notFound')
  const name = `${actor.user.name} (${actor.organisation.name})`
  return { ...actor, user: { ...actor.user, name }, organisation: { ...provider, kind: 'provider' } }
}

/** Does this work as the provider, which allowed it; the database asks once more whether it did. */
export async function asProvider<T>(
  db: Db,
  actor: Member,
  which: { providerId: string; customerId: string },
  work: () => Promise<T>,
) {
  const [answer] = await db.$queryRaw<{ allowed: boolean }[]>`
    select order_for(${which.providerId}::uuid, ${which.customerId}::uuid) as allowed`
  if (!answer?.allowed) throw new Refusal('orderRequest.notAllowed')
  const value = await work()
  await db.$queryRaw`select set_config('app.org', ${actor.organisation.id}, true), set_config('app.kind', 'reseller', true)`
  return value
}
