import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { type Db, nothing } from '../../db/scope'
import type { Member } from '../actor'
import type { Loaded } from './load'
import type { SeatEffect } from './rules'
import type { Granted, Wish } from './wish'

type Call = { db: Db; actor: Member; now: Date; loaded: Loaded; wish: Wish; granted: Granted }

/** Writes what was granted; false when somebody else wrote first (rules §11). */
export async function write(call: Call): Promise<boolean> {
  const { db, loaded, wish, granted } = call
  const { providerId, id, version } = loaded
  const { count } = await db.subscription.updateMany({
    where: { providerId, id, version },
    data: {
      version: { increment: 1 },
      ...('nickname' in wish && { nickname: wish.nickname ?? null }),
      // rules §5.11: another number of licences now ends what was scheduled for the next term.
      ...(wish.quantity !== undefined && {
        quantity: wish.quantity,
        changes: { increment: 1 },
        nextTerm: nothing,
      }),
      ...('reseller' in wish && {
        resellerId: granted.location?.resellerId ?? null,
        resellerMpnId: granted.location?.mpnId ?? null,
      }),
      ...(granted.contact && { supportContactId: granted.contact.id }),
    },
  })
  if (count === 0) return false
  if ('reseller' in wish) await turnPeriod(call)
  if (granted.effect) {
    await moveLots(call, granted.effect)
    await recordOrder(call, granted.effect)
  }
  return true
}

/** The association so far ends now and the next begins now: nothing is credited backwards (product M15). */
async function turnPeriod({ db, actor, now, loaded, granted }: Call) {
  const which = { providerId: loaded.providerId, subscriptionId: loaded.id }
  await db.resellerPeriod.updateMany({ where: { ...which, to: null }, data: { to: now } })
  const { location } = granted
  await db.resellerPeriod.createMany({
    data: [
      {
        ...which,
        id: uuid(),
        resellerId: location?.resellerId ?? null,
        mpnId: location?.mpnId ?? null,
        resellerName: location?.company ?? null,
        from: now,
        changedBy: actor.user.name,
      },
    ],
  })
}

/** Seats added are a lot with a clock of their own; seats given back leave the newest open lots. */
async function moveLots({ db, now, loaded }: Call, effect: SeatEffect) {
  const which = { providerId: loaded.providerId, subscriptionId: loaded.id }
  for (const { id, quantity } of effect.taken)
    await db.seatLot.updateMany({ where: { ...which, id }, data: { quantity: { decrement: quantity } } })
  if (effect.addedSeats === 0) return
  const { windowHours } = loaded.policy
  const refundableUntil = windowHours === null ? null : new Date(now.getTime() + windowHours * 3600 * 1000)
  await db.seatLot.createMany({
    data: [{ ...which, id: uuid(), quantity: effect.addedSeats, addedAt: now, refundableUntil }],
  })
}

/** Licences bought or given back later are an order too, so that the history is whole. */
async function recordOrder({ db, actor, now, loaded }: Call, effect: SeatEffect) {
  const { providerId, customerId, resellerId, currency, term, billing, unitMinor } = loaded
  const quantity = effect.addedSeats + effect.removedSeats
  const line = {
    subscriptionId: loaded.id,
    offerId: loaded.offer.id,
    transaction: effect.addedSeats > 0 ? ('addQuantity' as const) : ('removeQuantity' as const),
    ...{ quantity, term, billing, unitMinor },
  }
  const orderId = uuid()
  await db.order.createMany({
    data: [
      {
        ...{ providerId, id: orderId, customerId, resellerId, currency, createdAt: now },
        totalMinor: BigInt(effect.chargeMinor - effect.refundMinor),
        bodyHash: createHash('sha256').update(JSON.stringify(line)).digest(),
        placedById: actor.user.id,
        placedBy: actor.user.name,
      },
    ],
  })
  await db.orderLine.createMany({ data: [{ ...line, providerId, id: uuid(), orderId }] })
}
