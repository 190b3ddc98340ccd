import type { Db } from '../../db/scope'
import type { Line, Note } from '../activity/record'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import { judgeFacts, readFacts } from './judge'
import { composeOrder, hashOf, writeOrder } from './place'
import type { AskedLine, JudgedLine } from './rules'

type Call = {
  db: Db
  actor: Member
  now: Date
  /** The line of the log that is written with the order. */
  line: (note: Note) => Line
}
type Asked = {
  id: string
  customerId: string
  lines: readonly AskedLine[]
  resellerId?: string | null | undefined
  expectedTotalMinor?: number | undefined
  currency?: string | undefined
}

/** Judges an order and writes it, once: the same id with the same contents is the same order, however often and however parallel it is sent. */
export async function enterOrder({ db, actor, now, line }: Call, input: Asked) {
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
}

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
