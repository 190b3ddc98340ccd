import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { contactCandidates } from '../subscription/load'
import { type Loaded, loadRequest, subjectOf } from './load'
import { isUnsolved, needsWords, next, type State, tooOld, unsolved } from './rules'
import { AnswerServiceRequest, HandOver, HandOverOpen } from './schema'
import { sideOf, takersOf } from './sides'
import { enter } from './write'

type Change = {
  state?: State
  holderId?: string
  holderName?: string
  resellerId?: string | null
  answeredAt?: Date
}

/** Writes on what the person saw; whoever was first wins, and the other reads how it stands now (rules §11). */
async function move(db: Db, actor: Member, now: Date, request: Loaded, seen: number, data: Change) {
  const { providerId, id } = request
  const { count } = await db.serviceRequest.updateMany({
    where: { providerId, id, version: seen },
    data: { ...data, version: { increment: 1 }, changedAt: now, changedBy: actor.user.name },
  })
  if (count > 0) return
  const { changedBy: by, holderName: holder, state, changedAt: date } = await loadRequest(db, actor, id)
  throw new Refusal('serviceRequest.moved', { by, holder, state, date })
}

/** Somebody says something: the customer, or whoever has the request; and with it the request goes on (pages §19). */
export const answerServiceRequest = command({
  permission: 'serviceRequest.write',
  input: AnswerServiceRequest,
  async run({ actor, db, input, now, note }) {
    const { id, act, body, files, version } = input
    const request = await loadRequest(db, actor, id)
    const { providerId, customerId, state, changedAt, holderName: holder, answeredAt } = request
    note({ customerId, subject: subjectOf(request), subjectId: id })
    if (request.version !== version)
      throw new Refusal('serviceRequest.moved', { by: request.changedBy, holder, state, date: changedAt })
    const side = sideOf(actor, request)
    if (!side) throw new Refusal('serviceRequest.notHolder', { holder })
    const to = next(side, act, state)
    if (to === null) throw new Refusal('serviceRequest.notNow', { state })
    if (act === 'reopened' && tooOld(state, changedAt, now))
      throw new Refusal('serviceRequest.tooOld', { date: changedAt })
    if (!body && needsWords(act)) throw new Refusal('input.invalid', {}, { body: { key: 'required' } })
    const answers = side === 'holder' && !answeredAt
    await move(db, actor, now, request, version, { state: to, ...(answers && { answeredAt: now }) })
    await enter(db, actor, now, { providerId, requestId: id, act, body, files })
    note({ changes: { state: [state, to] } })
    return { id }
  },
})

/** The request goes to another organisation; the customer sees to whom. */
export const handOverServiceRequest = command({
  permission: 'serviceRequest.answer',
  input: HandOver,
  async run({ actor, db, input, now, note }) {
    const { id, to, body, version } = input
    const request = await loadRequest(db, actor, id)
    const { providerId, customerId, holderName: holder, state } = request
    note({ customerId, subject: subjectOf(request), subjectId: id })
    if (request.version !== version)
      throw new Refusal('serviceRequest.moved', {
        by: request.changedBy,
        holder,
        state,
        date: request.changedAt,
      })
    if (!isUnsolved(state)) throw new Refusal('serviceRequest.notNow', { state })
    const provides = providerId === actor.organisation.id
    if (to !== providerId) await holdSupport(db, request, to)
    const candidates = provides ? await contactCandidates(db, providerId, customerId) : []
    const taker = takersOf(actor, request, candidates).find(one => one.id === to)
    if (!taker) throw new Refusal('serviceRequest.notTaker', { holder })
    await move(db, actor, now, request, version, heldBy(request, taker))
    await enter(db, actor, now, { providerId, requestId: id, act: 'handedOver', body, holder: taker.name })
    note({ changes: { holder: [holder, taker.name] } })
    return { id, to: taker.name }
  },
})

/** Whoever takes a request cannot leave until it has it. */
const holdSupport = (
  db: Db,
  { providerId, customerId }: Pick<Loaded, 'providerId' | 'customerId'>,
  to: string,
) => db.$queryRaw`select hold_support(${providerId}::uuid, ${customerId}::uuid, ${to}::uuid)::text`

const heldBy = ({ providerId, resellerId }: Loaded, taker: { id: string; name: string }): Change => ({
  holderId: taker.id,
  holderName: taker.name,
  resellerId: taker.id === providerId ? resellerId : taker.id,
})

/** After the support contact changed: the open requests of the subscription follow, if the provider wishes (rules §7). */
export const handOverOpenRequests = command({
  permission: 'serviceRequest.handOver',
  input: HandOverOpen,
  async run({ actor, db, input: { customerId, subscriptionId }, now, note }) {
    const providerId = actor.organisation.id
    const [contact] = await db.$queryRaw<{ id: string; name: string }[]>`
      select o.id, o.name from subscription s join organisation o on o.id = s.support_contact_id
      where s.provider_id = ${providerId}::uuid and s.customer_id = ${customerId}::uuid and s.id = ${subscriptionId}::uuid`
    if (!contact) throw new Refusal('row.notFound')
    note({ customerId, subject: contact.name, subjectId: subscriptionId })
    const open = await db.serviceRequest.findMany({
      where: { providerId, subscriptionId, state: { in: [...unsolved] }, holderId: { not: contact.id } },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
      take: 200,
    })
    await holdSupport(db, { providerId, customerId }, contact.id)
    const candidates = await contactCandidates(db, providerId, customerId)
    let moved = 0
    for (const { id } of open) {
      const request = await loadRequest(db, actor, id)
      const own = contact.id === providerId
      const taker = own
        ? contact
        : takersOf(actor, { ...request, holderId: providerId }, candidates).find(one => one.id === contact.id)
      if (!taker) throw new Refusal('serviceRequest.notTaker', { holder: request.holderName })
      await move(db, actor, now, request, request.version, heldBy(request, taker))
      await enter(db, actor, now, { providerId, requestId: id, act: 'handedOver', holder: taker.name })
      moved += 1
    }
    note({ changes: { holder: [null, contact.name], requests: [null, moved] } })
    return { moved, contact: contact.name, customerId, subscriptionId }
  },
})
