import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { tellOrderRequest } from '../letter/tell'
import { carryOut } from './carry-out'
import type { shared } from './customer'
import { asProvider, providerActor } from './customer'
import { findRequest, orderingOf } from './find'
import { type AskedItem, seatsOf, type Waiting, waitingFor } from './rules'

type Call = { db: Db; actor: Member; now: Date }
type Customer = Awaited<ReturnType<typeof shared>>
type Asked = {
  id: string
  kind: 'new' | 'seats' | 'upgrade'
  items: AskedItem[]
  note: string
  subscriptionId: string | null
}

/** The same form sent once more: what it asked for may be done already, and is not judged again. */
export async function sentBefore(db: Db, actor: Member, id: string) {
  const sent = await db.orderRequest.findFirst({
    where: { id, resellerId: actor.organisation.id },
    select: { state: true, orderId: true },
  })
  return sent && { id, ordered: sent.state === 'approved', waiting: null, orderId: sent.orderId }
}

/** Keeps what is asked, and orders it at once where the provider lets this reseller. Sent twice, it is the same request. */
export async function submit(call: Call, customer: Customer, asked: Asked) {
  const { db, actor, now } = call
  const { providerId } = customer
  const { count } = await db.orderRequest.createMany({
    data: [
      {
        ...{
          providerId,
          id: asked.id,
          kind: asked.kind,
          items: asked.items,
          subscriptionId: asked.subscriptionId,
        },
        ...{ customerId: customer.id, companyName: customer.companyName, note: asked.note || null },
        ...{
          resellerId: actor.organisation.id,
          resellerName: actor.organisation.name,
          seats: seatsOf(asked.items),
        },
        ...{ requestedById: actor.user.id, requestedBy: actor.user.name, requestedAt: now },
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) {
    const { id, state, orderId } = await findRequest(db, actor, asked.id)
    return { id, ordered: state === 'approved', waiting: null, orderId }
  }
  const { waiting, orderId } = await place(call, customer, {
    ...asked,
    customerId: customer.id,
    resellerId: actor.organisation.id,
  })
  const told = { act: 'asked', customer: customer.companyName } as const
  if (waiting) await tellOrderRequest(db, actor, now, { providerId, requestId: asked.id, ...told })
  return { id: asked.id, ordered: waiting === null, waiting, orderId }
}

type Placing = Omit<Asked, 'note'> & {
  customerId: string
  resellerId: string
  /** These items are not quite what was asked for. */
  changed?: boolean
}

/** Orders what was asked as its provider, if that lets it; else says what it waits for. */
export async function place(
  call: Call,
  customer: Customer,
  request: Placing,
): Promise<{ waiting: Waiting | null; orderId: string | null }> {
  const { db, actor, now } = call
  const { providerId } = customer
  const ordering = await orderingOf(db, providerId, actor.organisation.id)
  const waiting = waitingFor(ordering, {
    seats: seatsOf(request.items),
    lately: ordering.lately,
    agreed: customer.agreed,
  })
  if (waiting) return { waiting, orderId: null }
  const provider = await providerActor(db, actor, providerId)
  const orderId = await asProvider(db, actor, { providerId, customerId: customer.id }, async () => {
    const { count } = await db.orderRequest.updateMany({
      where: { providerId, id: request.id, state: 'open' },
      data: {
        state: 'approved',
        atOnce: true,
        decidedById: actor.user.id,
        decidedBy: provider.user.name,
        decidedAt: now,
        ...(request.changed && { amended: request.items }),
      },
    })
    if (count === 0) return null
    const order = await carryOut({ db, actor: provider, now }, request, request.items)
    await db.orderRequest.updateMany({ where: { providerId, id: request.id }, data: { orderId: order } })
    return order
  })
  return { waiting: null, orderId }
}
