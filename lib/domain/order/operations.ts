import { v7 as uuid } from 'uuid'
import { factsFor } from '../catalogue/facts'
import { judgeCatalogue } from '../catalogue/offers'
import { command, query } from '../operation'
import { partnerOptions } from '../partnership/partners'
import { Refusal } from '../refusal'
import { judgeFacts, readFacts } from './judge'
import { composeOrder, hashOf, writeOrder } from './place'
import type { JudgedLine } from './rules'
import { PlaceOrder, PrepareOrder } from './schema'

/** What the New subscription page needs: the customer, what it can buy, and the resellers to choose from. */
export const prepareOrder = query({
  permission: 'order.place',
  input: PrepareOrder,
  async run({ actor, db, input, now }) {
    const facts = await factsFor(db, { actor, now, buyer: { id: input.customerId }, offers: 'all' })
    if (!facts.customer) throw new Refusal('row.notFound')
    if (!facts.signed) throw new Refusal('order.ownAgreement', { market: actor.organisation.market })
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
  async run({ actor, db, input, now, line }) {
    const { id, customerId, lines, resellerId = null } = input
    if (lines.length === 0) throw new Refusal('order.empty')
    const asking = { ...input, orderId: id, actor, now, buyer: { id: customerId } }
    const bodyHash = hashOf({ customerId, lines, resellerId })
    const facts = await readFacts(db, asking, true)
    if (facts.order) return again(id, facts.order, bodyHash)
    if (!facts.customer) throw new Refusal('row.notFound')
    if (!facts.customer.agreed) throw new Refusal('customer.agreementMissing')

    const judged = await judgeFacts(db, asking, facts)
    const rows = composeOrder({ actor, now, id, bodyHash, buyer: facts.customer, judged })
    const told = line({
      customerId,
      subject: facts.customer.companyName,
      subjectId: id,
      changes: { lines: [null, inWords(judged.lines)], reseller: [null, judged.reseller?.company ?? null] },
    })
    // Only the same id for another customer gets past the lock: that is another order.
    if (!(await writeOrder(db, rows, told))) throw new Refusal('order.keyReused')
    return { id, customerId, subscriptions: judged.lines.length }
  },
})

function again(
  id: string,
  order: { customerId: string; bodyHash: string; subscriptions: number },
  hash: Buffer,
) {
  if (order.bodyHash !== hash.toString('hex')) throw new Refusal('order.keyReused')
  return { id, customerId: order.customerId, subscriptions: order.subscriptions }
}

const inWords = (lines: readonly JudgedLine[]) =>
  lines.map(({ quantity, offer }) => `${quantity} × ${offer.titleEn}`).join(', ')
