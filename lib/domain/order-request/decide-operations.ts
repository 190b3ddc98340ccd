import { tellOrderRequest } from '../letter/tell'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { carryOut } from './carry-out'
import { decideEnds } from './ends'
import { findRequest } from './find'
import { inWords } from './rules'
import { ApproveRequest, DeclineRequest } from './schema'

/** The provider says yes, as asked or with other numbers; what was asked is ordered in the same moment, and once. */
export const approveOrderRequest = command({
  permission: 'order.decide',
  input: ApproveRequest,
  async run({ actor, db, input, now, note }) {
    const providerId = actor.organisation.id
    const request = await findRequest(db, actor, input.id)
    note({ customerId: request.customerId, subject: request.companyName, subjectId: request.id })
    const { items, changed, told: moved } = await decideEnds({ db, actor, now }, request, input)
    // Whoever comes second waits here, and finds it decided.
    const { count } = await db.orderRequest.updateMany({
      where: { providerId, id: request.id, state: 'open' },
      data: {
        state: 'approved',
        decidedById: actor.user.id,
        decidedBy: actor.user.name,
        decidedAt: now,
        answer: input.answer || null,
        ...(changed && { amended: items }),
      },
    })
    if (count === 0) return again(await findRequest(db, actor, input.id), actor.user.id)
    const orderId = await carryOut({ db, actor, now }, request, items)
    await db.orderRequest.updateMany({ where: { providerId, id: request.id }, data: { orderId } })
    const told = { act: 'approved', customer: request.companyName } as const
    await tellOrderRequest(db, actor, now, { providerId, requestId: request.id, ...told })
    const lines: [string, string] = [inWords(request.items), inWords(items)]
    note({ changes: { state: ['open', 'approved'], lines, ...moved } })
    return { id: request.id, customerId: request.customerId, orderId }
  },
})

/** Pressed twice by the same person, it is approved once; anybody else is told who was first. */
function again(request: Awaited<ReturnType<typeof findRequest>>, userId: string) {
  const { id, state, customerId, orderId, decidedById, decidedBy, decidedAt } = request
  if (state === 'approved' && decidedById === userId) return { id, customerId, orderId }
  throw new Refusal('orderRequest.decided', { state, by: decidedBy ?? '', date: decidedAt ?? new Date(0) })
}

/** The provider says no, and why. */
export const declineOrderRequest = command({
  permission: 'order.decide',
  input: DeclineRequest,
  async run({ actor, db, input, now, note }) {
    const request = await findRequest(db, actor, input.id)
    note({ customerId: request.customerId, subject: request.companyName, subjectId: request.id })
    const { count } = await db.orderRequest.updateMany({
      where: { providerId: actor.organisation.id, id: request.id, state: 'open' },
      data: {
        state: 'declined',
        decidedById: actor.user.id,
        decidedBy: actor.user.name,
        decidedAt: now,
        answer: input.answer,
      },
    })
    if (count === 0) {
      const { state, decidedBy, decidedAt } = await findRequest(db, actor, input.id)
      throw new Refusal('orderRequest.decided', { state, by: decidedBy ?? '', date: decidedAt ?? now })
    }
    const told = { act: 'declined', customer: request.companyName } as const
    const providerId = actor.organisation.id
    await tellOrderRequest(db, actor, now, { providerId, requestId: request.id, ...told })
    note({ changes: { state: ['open', 'declined'], reason: [null, input.answer] } })
    return { id: request.id }
  },
})
