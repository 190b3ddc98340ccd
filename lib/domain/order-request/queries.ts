import { v7 as uuid } from 'uuid'
import { catalogueFor, type JudgedOffer } from '../catalogue/offers'
import { loadChange } from '../change/load'
import { query } from '../operation'
import { seatFacts } from '../subscription/load'
import { frozen } from '../subscription/rules'
import { shared } from './customer'
import { lostEnds } from './ends'
import { findRequest, findRequests, orderingOf } from './find'
import { waitingFor } from './rules'
import { ListRequests, OfRequest, PrepareChange, PrepareRequest } from './schema'
import { targetsOf } from './targets'

/** What a reseller sees of a price is the recommended one (rules §3.7). */
const recommended = (offer: JudgedOffer): JudgedOffer => {
  const { judgement } = offer
  const shown = <P extends { unitMinor: number; recommendedMinor: number }>(price: P) => ({
    ...price,
    unitMinor: price.recommendedMinor,
  })
  return {
    ...offer,
    prices: offer.prices.map(shown),
    judgement: judgement.available ? { ...judgement, options: judgement.options.map(shown) } : judgement,
  }
}

/** The page on which a reseller proposes new subscriptions, or orders them where it may. */
export const prepareRequest = query({
  permission: 'order.request',
  input: PrepareRequest,
  async run({ actor, db, input, now }) {
    const customer = await shared(db, actor, input.customerId)
    const { providerId } = customer
    const catalogue = await catalogueFor(db, { actor, now, buyer: { id: customer.id }, providerId })
    const ordering = await orderingOf(db, providerId, actor.organisation.id)
    return {
      requestId: uuid(),
      customer,
      ordering,
      waiting: waitingFor(ordering, { seats: 0, lately: ordering.lately, agreed: customer.agreed }),
      catalogue: { ...catalogue, offers: catalogue.offers.map(recommended) },
    }
  },
})

/** The page on which it proposes a change of one subscription. */
export const prepareChange = query({
  permission: 'order.request',
  input: PrepareChange,
  async run({ actor, db, input, now }) {
    const customer = await shared(db, actor, input.customerId)
    const found = await loadChange(db, actor, input, now)
    const { id, nickname, offer, quantity } = found.loaded
    const { titleEn, titleFr } = offer
    const targets = targetsOf(found)
    const held = frozen(seatFacts(found.loaded, now))
    return {
      requestId: uuid(),
      customer,
      ordering: await orderingOf(db, customer.providerId, actor.organisation.id),
      subscription: { id, nickname, quantity, titleEn, titleFr },
      targets,
      /** Why nothing at all can be proposed of it, if so. */
      stuck: held && !held.allowed && targets.length === 0 ? held : null,
    }
  },
})

/** The requests that came to a provider, or that a reseller made. */
export const listOrderRequests = query({
  permission: 'order.requests',
  input: ListRequests,
  async run({ actor, db, input }) {
    return { viewer: actor.organisation.kind, ...(await findRequests(db, actor, input)) }
  },
})

/** One of them, with what stands in its way. */
export const readOrderRequest = query({
  permission: 'order.requests',
  input: OfRequest,
  async run({ actor, db, input, now }) {
    const request = await findRequest(db, actor, input.id)
    const own = actor.organisation.kind === 'reseller'
    const ordering = own ? await orderingOf(db, request.providerId, request.resellerId) : null
    const resumable = ordering !== null && request.state === 'open' && ordering.mayOrder && request.agreed
    // The ends to choose from are of use to whoever can order now.
    const lost = own && !resumable ? [] : await lostEnds(db, actor, request, now)
    return { viewer: actor.organisation.kind, request, resumable, lost }
  },
})
