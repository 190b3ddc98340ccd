import { customerHead } from '../customer/read'
import { query } from '../operation'
import { orderOf, ordersOf } from './history'
import { ListOrders, ReadOrder } from './history-schema'

/** What was ordered for a customer, changes of licences included (pages §16). */
export const listOrders = query({
  permission: 'order.history',
  input: ListOrders,
  async run({ actor, db, input: { customerId, ...place } }) {
    const customer = await customerHead(db, actor, customerId)
    const priced = actor.organisation.id === customer.providerId
    return { customer, viewer: actor.organisation.kind, priced, ...(await ordersOf(db, customer, place)) }
  },
})

/** One order with its way: asked for by whom, decided, placed, and what has become of its subscriptions. */
export const readOrder = query({
  permission: 'order.history',
  input: ReadOrder,
  async run({ actor, db, input }) {
    const customer = await customerHead(db, actor, input.customerId)
    const order = await orderOf(db, customer, input.id)
    const request = await db.orderRequest.findFirst({
      where: { providerId: customer.providerId, customerId: customer.id, orderId: order.id },
      select: {
        ...{ id: true, kind: true, requestedBy: true, resellerName: true, requestedAt: true, note: true },
        ...{ decidedBy: true, decidedAt: true, answer: true, atOnce: true, amended: true },
      },
    })
    const priced = actor.organisation.id === customer.providerId
    return { customer, viewer: actor.organisation.kind, priced, order, request }
  },
})
