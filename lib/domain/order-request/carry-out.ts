import type { Db } from '../../db/scope'
import { doneLine, type Note, record } from '../activity/record'
import type { Member } from '../actor'
import { enterOrder } from '../order/enter'
import { Refusal } from '../refusal'
import { changeSeats } from '../subscription/change-seats'
import { loadSubscription } from '../subscription/load'
import { enterUpgrade } from '../upgrade/enter'
import type { AskedItem } from './rules'

type Request = {
  id: string
  kind: 'new' | 'seats' | 'upgrade'
  customerId: string
  resellerId: string
  subscriptionId: string | null
}
type Call = { db: Db; actor: Member; now: Date }

/** Does what was asked, as the provider: through the very doors by which its own people order and change. Answers the order. */
export async function carryOut(call: Call, request: Request, items: readonly AskedItem[]) {
  const { db, actor, now } = call
  const { id, kind, customerId, resellerId, subscriptionId } = request
  if (kind === 'new') {
    const lines = items.map(({ titleEn: _, titleFr: __, term = '', billing = '', ...line }) => ({
      ...line,
      term,
      billing,
    }))
    const line = (note: Note) => doneLine(actor, 'placeOrder', now, note)
    await enterOrder({ db, actor, now, line }, { id, customerId, lines, resellerId })
    return id
  }
  const [item] = items
  if (!item || !subscriptionId) throw new Refusal('order.empty')
  const which = { customerId, id: subscriptionId }
  if (kind === 'seats') {
    const told = await changeSeats(call, which, item.quantity)
    await record(db, doneLine(actor, 'updateSubscription', now, told))
  } else {
    const { version } = await loadSubscription(db, actor, which)
    const { told } = await enterUpgrade(call, {
      ...which,
      version,
      target: item.offerId,
      quantity: item.quantity,
    })
    await record(db, doneLine(actor, 'upgradeSubscription', now, told))
  }
  const order = await db.order.findFirst({
    where: { providerId: actor.organisation.id, customerId, createdAt: now },
    select: { id: true },
  })
  return order?.id ?? null
}
