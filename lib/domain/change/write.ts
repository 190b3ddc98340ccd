import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { type Db, nothing } from '../../db/scope'
import type { Member } from '../actor'
import type { Loaded } from '../subscription/load'
import type { Standing } from './facts'
import type { Entry, Plan } from './plan'

export type Writing = { db: Db; actor: Member; now: Date; loaded: Loaded; plan: Plan; counts?: boolean }

/** Writes a plan as it is; false when somebody else wrote first, and then nothing of it stays (rules §11). */
export async function writePlan(writing: Writing): Promise<boolean> {
  const { db, loaded, plan, counts } = writing
  const main = { id: loaded.id, version: loaded.version, state: loaded.state, counts: counts ?? false }
  if (!(await move(writing, main, plan.after))) return false
  for (const { kin, set, adds } of plan.along) {
    if (!(await move(writing, { ...kin, counts: adds !== undefined }, set))) return false
    if (adds) await enterLot(writing, kin.id, adds.seats, adds.windowHours)
  }
  if (plan.lots !== 'keep') {
    const which = { providerId: loaded.providerId, subscriptionId: loaded.id }
    await db.seatLot.updateMany({ where: { ...which, quantity: { gt: 0 } }, data: { quantity: 0 } })
    if (plan.lots !== 'gone') await enterLot(writing, loaded.id, plan.after.quantity, plan.lots.windowHours)
  }
  if (plan.lines.length > 0) await recordOrder(writing, plan.lines, plan.chargeMinor - plan.refundMinor)
  return true
}

type Row = { id: string; version: number; state: string; counts: boolean }

async function move({ db, now, loaded }: Writing, row: Row, set: Partial<Standing>) {
  const { providerId } = loaded
  const { count } = await db.subscription.updateMany({
    where: { providerId, id: row.id, version: row.version, state: row.state as 'active' },
    data: { ...columns(set), version: { increment: 1 }, ...(row.counts && { changes: { increment: 1 } }) },
  })
  if (count === 0) return false
  const which = { providerId, subscriptionId: row.id }
  if (set.state && set.state !== row.state) {
    if (row.state === 'suspended')
      await db.suspension.updateMany({ where: { ...which, to: null }, data: { to: now } })
    if (set.state === 'suspended')
      await db.suspension.createMany({ data: [{ ...which, id: uuid(), from: now }] })
  }
  return true
}

const kept = [
  'offerId',
  'quantity',
  'term',
  'billing',
  'unitMinor',
  'startsAt',
  'endsAt',
  'autoRenew',
  'suspendedAt',
  'staysUntil',
  'nextBilling',
  'nextBillingMinor',
  'nextBillingAt',
] as const

function columns(set: Partial<Standing>) {
  const data = Object.fromEntries(kept.flatMap(name => (set[name] === undefined ? [] : [[name, set[name]]])))
  return {
    ...data,
    ...(set.state && { state: set.state as 'active' }),
    ...('nextTerm' in set && { nextTerm: set.nextTerm ?? nothing }),
  }
}

export async function enterLot(
  { db, now, loaded }: Pick<Writing, 'db' | 'now' | 'loaded'>,
  subscriptionId: string,
  quantity: number,
  windowHours: number | null,
) {
  const refundableUntil = windowHours === null ? null : new Date(now.getTime() + windowHours * 3_600_000)
  await db.seatLot.createMany({
    data: [
      { providerId: loaded.providerId, id: uuid(), subscriptionId, quantity, addedAt: now, refundableUntil },
    ],
  })
}

/** Every change that moves money or terms is an order too, so that the history is whole. */
export async function recordOrder(
  { db, actor, now, loaded }: Omit<Writing, 'plan'>,
  lines: readonly Entry[],
  totalMinor: number,
  id = uuid(),
) {
  const { providerId, customerId, resellerId, currency } = loaded
  const body = lines.map(line => ({ ...line, offerId: line.offerId || undefined }))
  const offers = new Map(
    body.some(({ offerId }) => !offerId)
      ? (
          await db.subscription.findMany({
            where: { providerId, id: { in: body.map(({ subscriptionId }) => subscriptionId) } },
            select: { id: true, offerId: true },
          })
        ).map(row => [row.id, row.offerId])
      : [],
  )
  await db.order.createMany({
    data: [
      {
        ...{ providerId, id, customerId, resellerId, currency, createdAt: now },
        totalMinor: BigInt(totalMinor),
        bodyHash: createHash('sha256').update(JSON.stringify(body)).digest(),
        placedById: actor.user.id,
        placedBy: actor.user.name,
      },
    ],
  })
  await db.orderLine.createMany({
    data: body.map(line => ({
      ...line,
      providerId,
      id: uuid(),
      orderId: id,
      offerId: line.offerId ?? offers.get(line.subscriptionId) ?? loaded.offer.id,
    })),
  })
}
