import { query } from '../operation'
import { may } from '../permission'
import { Refusal } from '../refusal'
import { contactCandidates } from '../subscription/load'
import { findRequests } from './list'
import { loadRequest } from './load'
import { isUnsolved, possible, tooOld } from './rules'
import { HandOverOpen, ListServiceRequests, OfServiceFile, OfServiceRequest } from './schema'
import { sideOf, takersOf } from './sides'

/** The requests this company is concerned with, newest first. */
export const listServiceRequests = query({
  permission: 'serviceRequest.read',
  input: ListServiceRequests,
  async run({ actor, db, input, now }) {
    const { state, severity, holder } = input
    return {
      ...(await findRequests(db, actor, input)),
      ...{ state, severity, holder, now },
      viewer: actor.organisation.kind,
      own: actor.organisation.id,
    }
  },
})

/** One request: who has it, all that was said, and what whoever looks can do now. */
export const readServiceRequest = query({
  permission: 'serviceRequest.read',
  input: OfServiceRequest,
  async run({ actor, db, input, now }) {
    const request = await loadRequest(db, actor, input.id)
    const { providerId, customerId, state, changedAt } = request
    const side = sideOf(actor, request)
    const acts = side
      ? possible(side, state).filter(act => act !== 'reopened' || !tooOld(state, changedAt, now))
      : []
    const partner = actor.organisation.kind !== 'customer'
    const handing = partner && isUnsolved(state) && may(actor, 'serviceRequest.answer')
    const candidates =
      handing && providerId === actor.organisation.id
        ? await contactCandidates(db, providerId, customerId)
        : []
    return {
      ...request,
      ...{ side, acts, now },
      viewer: actor.organisation.kind,
      holds: request.holderId === actor.organisation.id,
      takers: handing ? takersOf(actor, request, candidates) : [],
    }
  },
})

/** A file of a request, for those who may read the request. */
export const readServiceFile = query({
  permission: 'serviceRequest.read',
  input: OfServiceFile,
  async run({ actor, db, input }) {
    const { providerId, id } = await loadRequest(db, actor, input.id)
    const file = await db.serviceRequestFile.findFirst({
      where: { providerId, requestId: id, id: input.file },
      select: { fileName: true, fileType: true, file: true },
    })
    if (!file) throw new Refusal('row.notFound')
    return file
  },
})

/** How many open requests about a subscription are with another company than its support contact now. */
export const openElsewhere = query({
  permission: 'serviceRequest.read',
  input: HandOverOpen,
  async run({ actor, db, input: { customerId, subscriptionId } }) {
    const [found] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from service_request q
      join subscription s on s.provider_id = q.provider_id and s.id = q.subscription_id
      join offer o on o.id = s.offer_id
      where q.provider_id = ${actor.organisation.id}::uuid and q.subscription_id = ${subscriptionId}::uuid
        and q.customer_id = ${customerId}::uuid and o.kind <> 'usage' and q.holder_id <> s.support_contact_id
        and q.state in ('open', 'inProgress', 'waiting', 'reopened')`
    return { count: found?.count ?? 0 }
  },
})
