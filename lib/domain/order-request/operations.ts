import { factsFor } from '../catalogue/facts'
import { command } from '../operation'
import { judgeLines } from '../order/rules'
import { Refusal } from '../refusal'
import { shared } from './customer'
import { decideEnds } from './ends'
import { findRequest } from './find'
import { inWords } from './rules'
import { OfRequest, RequestChange, RequestOrder, ResumeRequest } from './schema'
import { place, sentBefore, submit } from './submit'
import { judgeAsked } from './targets'

/** A reseller proposes new subscriptions for a customer it shares; where its provider allows it, they are ordered at once (product §2.2). */
export const requestOrder = command({
  permission: 'order.request',
  input: RequestOrder,
  async run({ actor, db, input, now, note }) {
    const customer = await shared(db, actor, input.customerId)
    const sent = await sentBefore(db, actor, input.id)
    if (sent) return sent
    const { providerId } = customer
    const offers = input.lines.map(({ offerId }) => offerId)
    const facts = await factsFor(db, { actor, now, buyer: { id: customer.id }, providerId, offers })
    const verdicts = judgeLines(input.lines, { now, ...facts })
    const wrong = verdicts.flatMap((verdict, at) =>
      verdict.ok
        ? []
        : Object.entries(verdict.problems).map(
            ([field, problem]) => [`lines.${at}.${field}`, problem] as const,
          ),
    )
    if (wrong.length > 0) throw new Refusal('order.lineInvalid', {}, Object.fromEntries(wrong))
    const titles = new Map(facts.offers.map(offer => [offer.id, offer]))
    const items = input.lines.map(line => ({
      ...line,
      titleEn: titles.get(line.offerId)?.titleEn ?? line.offerId,
      titleFr: titles.get(line.offerId)?.titleFr ?? line.offerId,
    }))
    note({
      customerId: customer.id,
      subject: customer.companyName,
      subjectId: input.id,
      changes: { lines: [null, inWords(items)] },
    })
    return submit({ db, actor, now }, customer, {
      id: input.id,
      kind: 'new',
      items,
      note: input.note,
      subscriptionId: null,
    })
  },
})

/** More licences of a subscription, or its upgrade (pages §§11, 14). */
export const requestChange = command({
  permission: 'order.request',
  input: RequestChange,
  async run({ actor, db, input, now, note }) {
    const customer = await shared(db, actor, input.customerId)
    const sent = await sentBefore(db, actor, input.id)
    if (sent) return sent
    const which = { customerId: customer.id, id: input.subscriptionId }
    const { loaded, target } = await judgeAsked(db, actor, which, { ...input, now })
    const { id: offerId, titleEn, titleFr } = target ?? loaded.offer
    const items = [{ offerId, titleEn, titleFr, quantity: input.quantity }]
    const subject = `${customer.companyName} · ${loaded.nickname ?? loaded.offer.titleEn}`
    note({
      customerId: customer.id,
      subject,
      subjectId: input.id,
      changes: { lines: [null, inWords(items)] },
    })
    const kind = target ? ('upgrade' as const) : ('seats' as const)
    return submit({ db, actor, now }, customer, {
      id: input.id,
      kind,
      items,
      note: input.note,
      subscriptionId: loaded.id,
    })
  },
})

/** The reseller takes its request back, as long as nobody has decided. */
export const withdrawOrderRequest = command({
  permission: 'order.request',
  input: OfRequest,
  async run({ actor, db, input, now, note }) {
    const request = await findRequest(db, actor, input.id)
    note({ customerId: request.customerId, subject: request.companyName, subjectId: request.id })
    const { count } = await db.orderRequest.updateMany({
      where: {
        providerId: request.providerId,
        id: request.id,
        resellerId: actor.organisation.id,
        state: 'open',
      },
      data: { state: 'withdrawn', decidedById: actor.user.id, decidedBy: actor.user.name, decidedAt: now },
    })
    if (count === 0)
      throw new Refusal('orderRequest.decided', {
        state: request.state,
        by: request.decidedBy ?? '',
        date: request.decidedAt ?? now,
      })
    note({ changes: { state: ['open', 'withdrawn'] } })
    return { id: request.id }
  },
})

/** Goes on with an order that waited for the customer's agreement, now that it is there; the limits are asked again. */
export const resumeOrderRequest = command({
  permission: 'order.request',
  input: ResumeRequest,
  async run({ actor, db, input, now, note }) {
    const request = await findRequest(db, actor, input.id)
    const customer = await shared(db, actor, request.customerId)
    note({ customerId: customer.id, subject: customer.companyName, subjectId: request.id })
    const { items, changed, told } = await decideEnds({ db, actor, now }, request, { ends: input.ends })
    const { waiting, orderId } = await place({ db, actor, now }, customer, { ...request, items, changed })
    if (waiting)
      throw new Refusal(`orderRequest.${waiting}`, {
        provider: request.providerName,
        customer: customer.companyName,
      })
    note({ changes: { state: ['open', 'approved'], ...told } })
    return { id: request.id, orderId }
  },
})
