import { v7 as uuid } from 'uuid'
import { factsFor } from '../catalogue/facts'
import { judgeCatalogue } from '../catalogue/offers'
import { command, query } from '../operation'
import { partnerOptions } from '../partnership/partners'
import { Refusal } from '../refusal'
import { enterOrder } from './enter'
import { requireSigned } from './judge'
import { PlaceOrder, PrepareOrder } from './schema'

/** What the New subscription page needs: the customer, what it can buy, and the resellers to choose from. */
export const prepareOrder = query({
  permission: 'order.place',
  input: PrepareOrder,
  async run({ actor, db, input, now }) {
    const facts = await factsFor(db, { actor, now, buyer: { id: input.customerId }, offers: 'all' })
    if (!facts.customer) throw new Refusal('row.notFound')
    requireSigned(facts, actor)
    const partners = await partnerOptions(db, actor.organisation.id)
    const known = partners.filter(partner => facts.customer?.resellers.includes(partner.id))
    return {
      orderId: uuid(),
      customer: facts.customer,
      catalogue: judgeCatalogue(facts, now),
      partners,
      /** The customer's own reseller, if there is just one. */
      resellerId: known.length === 1 ? (known[0]?.id ?? null) : null,
    }
  },
})

/** Places an order, once: the same id with the same contents is the same order, however often and however parallel it is sent. */
export const placeOrder = command({
  permission: 'order.place',
  input: PlaceOrder,
  run({ actor, db, input, now, line, note }) {
    note({ customerId: input.customerId })
    return enterOrder({ db, actor, now, line }, input)
  },
})
