import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { customerHead } from '../customer/read'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { leftBehind, routeDeparted } from '../service-request/departure'
import { mayEnd, preconditions, type Ties } from './end-rules'
import { OfCustomer } from './schema'

/** A provider is tied by all its subscriptions of the customer, a reseller by those credited to it. */
async function tiesOf(
  db: Db,
  actor: Member,
  { providerId, id }: { providerId: string; id: string },
  now: Date,
) {
  const { id: org, kind } = actor.organisation
  const [ties] = await db.$queryRaw<Ties[]>`
    select (count(*) filter (where s.state in ('pending', 'active')))::int as active,
      (count(*) filter (where s.state in ('pending', 'active') and o.kind = 'software'))::int as software,
      (count(*) filter (where s.state = 'suspended' and m.suspension_bills and s.ends_at > ${now}))::int as owed,
      max(s.ends_at) filter (where s.state = 'suspended' and m.suspension_bills and s.ends_at > ${now}) as "owedUntil"
    from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
    where s.provider_id = ${providerId}::uuid and s.customer_id = ${id}::uuid and s.state <> 'deleted'
      and (${kind} = 'provider' or s.reseller_id = ${org}::uuid)`
  return ties ?? { active: 0, software: 0, owed: 0, owedUntil: null }
}

type Around = { resellers: string[]; owners: string[] }

/** Who else is touched: the resellers that leave with their provider, and tenant owners whose role stays. */
async function around(db: Db, { providerId, id }: { providerId: string; id: string }) {
  const [names] = await db.$queryRaw<Around[]>`
    select array(select o.name from customer_reseller r join organisation o on o.id = r.reseller_id
        where r.provider_id = ${providerId}::uuid and r.customer_id = ${id}::uuid and r.ended_at is null order by o.name) as resellers,
      array(select o.name from directory_role d join organisation o on o.id = d.reseller_id
        where d.provider_id = ${providerId}::uuid and d.customer_id = ${id}::uuid and d.withdrawn_at is null order by o.name) as owners`
  return names ?? { resellers: [], owners: [] }
}

/** What stands in the way of ending the relationship with a customer, and what ending it does. */
export const readEnding = query({
  permission: 'relationship.end',
  input: OfCustomer,
  async run({ actor, db, input, now }) {
    const customer = await customerHead(db, actor, input.id)
    const ties = await tiesOf(db, actor, customer, now)
    const { id, companyName, providerName, state } = customer
    return {
      ...{ id, companyName, providerName, state, ties },
      ...(await around(db, customer)),
      requests: await leftBehind(db, departureOf(actor, customer)),
      viewer: actor.organisation.kind,
      preconditions: preconditions(ties),
      allowed: mayEnd(ties),
    }
  },
})

/** Ends the relationship and keeps its history: the customer leaves the list, delegated admin ends with it (rules §3.6). */
export const endRelationship = command({
  permission: 'relationship.end',
  input: OfCustomer,
  async run({ actor, db, input, now, note }) {
    const customer = await customerHead(db, actor, input.id)
    const { id: customerId, providerId, companyName } = customer
    note({ customerId, subject: companyName, subjectId: customerId })
    const provides = actor.organisation.kind === 'provider'
    // An order in the making holds the customer; it is placed before the counting, or finds the relationship ended.
    if (provides)
      await db.$queryRaw`select 1 as held from customer where provider_id = ${providerId}::uuid and id = ${customerId}::uuid for update`
    const ties = await tiesOf(db, actor, customer, now)
    if (!mayEnd(ties)) throw new Refusal('relationship.tied', { customer: companyName, count: ties.active })
    await holdResellers(db, departureOf(actor, customer))
    // A reseller that has left can no longer write into its requests.
    const requests = await routeDeparted(db, actor, now, departureOf(actor, customer))
    const count = provides
      ? await endFor(db, providerId, customerId, now)
      : await leave(db, actor, customer, now)
    if (count === 0) throw new Refusal('relationship.over', { customer: companyName })
    note({
      changes: {
        ...{ state: ['active', 'ended'], delegatedAdmin: [null, 'none'] },
        ...(requests > 0 && { requests: [null, requests] }),
      },
    })
    return { customer: companyName }
  },
})

/** Nobody gives a request to one that is leaving. */
const holdResellers = (
  db: Db,
  { providerId, customerId, resellerId }: ReturnType<typeof departureOf>,
) => db.$queryRaw`
  select 1 as held from customer_reseller where provider_id = ${providerId}::uuid and customer_id = ${customerId}::uuid
    and (${resellerId ?? null}::uuid is null or reseller_id = ${resellerId ?? null}::uuid) for update`

/** With the provider go all resellers through it; a reseller goes alone. */
const departureOf = (
  { organisation }: Member,
  { providerId, providerName, id }: { providerId: string; providerName: string; id: string },
) => ({
  ...{ providerId, providerName, customerId: id },
  ...(organisation.kind === 'reseller' && { resellerId: organisation.id }),
})

async function endFor(db: Db, providerId: string, customerId: string, now: Date) {
  const { count } = await db.customer.updateMany({
    where: { providerId, id: customerId, state: 'active' },
    data: { state: 'ended', delegatedAdmin: false },
  })
  if (count > 0)
    await db.customerReseller.updateMany({
      where: { providerId, customerId, endedAt: null },
      data: { endedAt: now, delegatedAdmin: false },
    })
  return count
}

async function leave(
  db: Db,
  actor: Member,
  { providerId, id }: { providerId: string; id: string },
  now: Date,
) {
  const { count } = await db.customerReseller.updateMany({
    where: { providerId, customerId: id, resellerId: actor.organisation.id, endedAt: null },
    data: { endedAt: now, delegatedAdmin: false },
  })
  return count
}
