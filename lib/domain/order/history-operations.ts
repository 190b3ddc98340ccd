import { customerBrief } from '../customer/read'
import { query } from '../operation'
import { type AskedItem, otherNumbers } from '../order-request/rules'
import { orderOf, ordersOf } from './history'
import { ListOrders, ReadOrder } from './history-schema'

/** What was ordered for a customer, changes of licences included (pages §16). */
export const listOrders = query({
  permission: 'order.history',
  input: ListOrders,
  async run({ actor, db, input: { customerId, ...place } }) {
    const customer = await customerBrief(db, actor, customerId)
    const priced = actor.organisation.id === customer.providerId
    return { customer, viewer: actor.organisation.kind, priced, ...(await ordersOf(db, customer, place)) }
  },
})

/** One order with its way: asked for by whom, decided, placed, and what has become of its subscriptions. */
export const readOrder = query({
  permission: 'order.history',
  input: ReadOrder,
  async run({ actor, db, input }) {
    const customer = await customerBrief(db, actor, input.customerId)
    const order = await orderOf(db, customer, input.id)
    const found = await db.orderRequest.findFirst({
      where: { providerId: customer.providerId, customerId: customer.id, orderId: order.id },
      select: {
        ...{ id: true, kind: true, requestedBy: true, resellerName: true, requestedAt: true, note: true },
        ...{ decidedBy: true, decidedAt: true, answer: true, atOnce: true, items: true, amended: true },
      },
    })
    const request = found && { ...found, amended: amendedHow(found) }
    const priced = actor.organisation.id === customer.providerId
    return { customer, viewer: actor.organisation.kind, priced, order, request }
  },
})

/** What else than asked was approved: other numbers of licences, or an end date that was still possible. */
function amendedHow({ items, amended }: { items: unknown; amended: unknown }) {
  if (!amended) return null
  return otherNumbers(items as AskedItem[], amended as AskedItem[]) ? ('numbers' as const) : ('end' as const)
}
