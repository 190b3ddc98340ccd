import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import type { VerifiedLocation } from '../mpn/rules'
import { verifyLocation } from '../mpn/verify'
import { Refusal } from '../refusal'
import { creditable } from '../subscription/authority'

export type Chosen = {
  id: string
  title: string
  companyName: string
  customerId: string
  state: string
  credited: string | null
}
export type Sorted = {
  location: VerifiedLocation
  able: Chosen[]
  unable: (Chosen & { why: 'credited' | 'over' })[]
}

/** Which of the chosen subscriptions can be credited to this location, and why the others cannot; nothing is written. */
export async function sortOut(
  db: Db,
  actor: Member,
  ids: string[],
  mpnId: string,
  now: Date,
  hold: boolean,
): Promise<Sorted> {
  if (ids.length === 0) throw new Refusal('input.invalid', {}, { ids: { key: 'record.none' } })
  const verdict = await verifyLocation(db, actor, mpnId, now)
  if (!verdict.allowed)
    throw new Refusal('input.invalid', {}, { reseller: { key: verdict.reason, values: verdict.details } })
  if (hold)
    await db.$queryRaw`select id from subscription where provider_id = ${actor.organisation.id}::uuid and id = any (${ids}::uuid[]) order by id for update`
  const chosen = await db.$queryRaw<Chosen[]>`
    select s.id, coalesce(s.nickname, o.title_en) as title, coalesce(s.company_name, '') as "companyName", s.customer_id as "customerId",
      s.state::text, s.reseller_name as credited
    from subscription s join offer o on o.id = s.offer_id
    where s.provider_id = ${actor.organisation.id}::uuid and s.id = any (${ids}::uuid[]) order by s.id`
  if (chosen.length < new Set(ids).size) throw new Refusal('row.notFound')
  const why = ({ state, credited }: Chosen) =>
    credited !== null ? ('credited' as const) : creditable(state) ? null : ('over' as const)
  return {
    location: verdict.location,
    able: chosen.filter(one => why(one) === null),
    unable: chosen.flatMap(one => {
      const reason = why(one)
      return reason ? [{ ...one, why: reason }] : []
    }),
  }
}

/** From now on, all of them: a period each, and a line in the log of each (product M15: not retroactive). */
export async function associate(db: Db, actor: Member, { able, location }: Sorted, now: Date) {
  const providerId = actor.organisation.id
  const ids = able.map(({ id }) => id)
  const { count } = await db.subscription.updateMany({
    where: { providerId, id: { in: ids }, resellerId: null },
    data: { resellerId: location.resellerId, resellerMpnId: location.mpnId, version: { increment: 1 } },
  })
  if (count < ids.length) throw new Refusal('row.stale')
  await db.resellerPeriod.updateMany({
    where: { providerId, subscriptionId: { in: ids }, to: null },
    data: { to: now },
  })
  await db.resellerPeriod.createMany({
    data: ids.map(subscriptionId => ({
      ...{ providerId, id: uuid(), subscriptionId, resellerId: location.resellerId, mpnId: location.mpnId },
      ...{ resellerName: location.company, from: now, changedBy: actor.user.name },
    })),
  })
  await db.activity.createMany({
    data: able.map(one => ({
      ...{
        organisationId: providerId,
        id: uuid(),
        at: now,
        userId: actor.user.id,
        userName: actor.user.name,
      },
      ...{ operation: 'updateSubscription', outcome: 'done' as const, customerId: one.customerId },
      ...{ subject: `${one.companyName} · ${one.title}`, subjectId: one.id },
      changes: { reseller: [null, `${location.company} · ${location.mpnId}`] },
    })),
  })
}
