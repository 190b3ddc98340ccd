import { v7 as uuid } from 'uuid'
import { enterLot, recordOrder, type Writing, writePlan } from '../change/write'
import type { UpgradePlan } from './plan'

/** Writes the upgrade whole; false when somebody else wrote first. */
export async function writeUpgrade(
  writing: Omit<Writing, 'plan'> & { plan: UpgradePlan },
): Promise<string | false> {
  const { db, loaded, plan, now } = writing
  const { providerId } = loaded
  // With a subscription to open, the order is written once that one is there.
  const own = plan.created ? { ...plan, lines: [] } : plan
  if (!(await writePlan({ ...writing, plan: own, counts: true }))) return false
  for (const { id, quantity } of plan.taken)
    await db.seatLot.updateMany({
      where: { providerId, subscriptionId: loaded.id, id },
      data: { quantity: { decrement: quantity } },
    })
  for (const { kin, set } of plan.along)
    await enterLot({ db, now, loaded }, kin.id, (set.quantity ?? kin.quantity) - kin.quantity, null)
  return plan.created ? open(writing, plan.created) : loaded.id
}

async function open(
  writing: Omit<Writing, 'plan'> & { plan: UpgradePlan },
  created: NonNullable<UpgradePlan['created']>,
) {
  const { db, actor, loaded, plan, now } = writing
  const [id, orderId] = [uuid(), uuid()]
  const {
    providerId,
    customerId,
    tenantId,
    currency,
    resellerId,
    resellerMpnId,
    resellerName,
    autoRenew,
    contact,
  } = loaded
  await db.subscription.createMany({
    data: [
      {
        ...{ providerId, id, customerId, tenantId, currency, resellerId, resellerMpnId, autoRenew, orderId },
        ...created,
        supportContactId: contact.id,
        createdAt: now,
      },
    ],
  })
  await enterLot({ db, now, loaded }, id, created.quantity, null)
  if (resellerId)
    await db.resellerPeriod.createMany({
      data: [
        {
          ...{ providerId, id: uuid(), subscriptionId: id, resellerId, resellerName },
          ...{ mpnId: resellerMpnId, from: now, changedBy: actor.user.name },
        },
      ],
    })
  const { offerId, quantity, term, billing, unitMinor } = created
  const line = {
    subscriptionId: id,
    transaction: 'upgrade' as const,
    offerId,
    quantity,
    term,
    billing,
    unitMinor,
  }
  await recordOrder(writing, [...plan.lines, line], plan.chargeMinor - plan.refundMinor, orderId)
  return id
}
