import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { type Buyer, type BuyingCustomer, type Facts, factsFor } from '../catalogue/facts'
import { minorUnits } from '../country/currency'
import { judgeMpnId, type MpnOwner, type VerifiedLocation } from '../mpn/rules'
import { requirePartner } from '../partnership/partners'
import { type FieldProblems, Refusal } from '../refusal'
import { type AskedLine, type JudgedLine, judgeLines } from './rules'
import { type Totals, totalsOf } from './total-rules'

export type AskedOrder = {
  actor: Member
  now: Date
  orderId: string
  buyer: Buyer
  lines: readonly AskedLine[]
  resellerId?: string | null | undefined
  /** The first charge and its currency as the person saw them. */
  expectedTotalMinor?: number | undefined
  currency?: string | undefined
}

/** An order that may be written as it is. */
export type JudgedOrder = {
  lines: JudgedLine[]
  totals: Totals
  currency: string
  reseller: VerifiedLocation | null
  customer: BuyingCustomer | null
}

/** `lock`: until the transaction ends nobody else orders for the same customer, through whichever provider. */
export const readFacts = (
  db: Db,
  { actor, now, buyer, ...order }: AskedOrder,
  lock: boolean,
): Promise<Facts> =>
  factsFor(db, {
    actor,
    now,
    buyer,
    orderId: order.orderId,
    resellerId: order.resellerId ?? null,
    offers: order.lines.map(line => line.offerId),
    lock,
  })

/** Every fault of every line is said at once; the prices are the catalogue's. */
export async function judgeFacts(db: Db, order: AskedOrder, facts: Facts): Promise<JudgedOrder> {
  const { actor, now } = order
  if (order.lines.length === 0) throw new Refusal('order.empty')
  // rules §1.6: the provider's own unsigned agreement blocks everything.
  requireSigned(facts, actor)
  const reseller = order.resellerId ? await creditTo(db, actor, order.resellerId, facts.partner) : null
  const lines = allowed(order, facts, now)
  // Trials earn nothing, so they need nobody to credit (rules §4.7).
  if (facts.resellerCompulsory && !reseller && lines.some(({ offer }) => offer.kind !== 'trial'))
    throw new Refusal('order.resellerCompulsory', {}, { resellerId: { key: 'order.resellerNeeded' } })
  const totals = totalsOf(lines)
  const currency = lines[0]?.currency ?? ''
  const { expectedTotalMinor: expected = totals.firstCharge, currency: shown = currency } = order
  if (expected !== totals.firstCharge || shown !== currency)
    throw new Refusal('order.priceChanged', {
      total: totals.firstCharge / 10 ** minorUnits(currency),
      currency,
    })
  return { lines, totals, currency, reseller, customer: facts.customer }
}

/** The provider's own agreement, signed in a version that counts. */
export function requireSigned({ signed, again }: Facts, { organisation: { market } }: Member) {
  if (signed) return
  if (again) throw new Refusal('order.ownAgreementLapsed', { date: new Date(again) })
  throw new Refusal('order.ownAgreement', { market })
}

function allowed(order: AskedOrder, facts: Facts, now: Date): JudgedLine[] {
  const { country, qualification, holdings, own, offers } = facts
  const verdicts = judgeLines(order.lines, {
    now,
    country,
    qualification,
    holdings,
    own,
    offers,
  })
  const problems: FieldProblems = {}
  const lines = verdicts.flatMap((verdict, at) => {
    if (verdict.ok) return verdict.line
    for (const [field, problem] of Object.entries(verdict.problems))
      problems[`lines.${at}.${field}`] = problem
    return []
  })
  if (lines.length < verdicts.length) throw new Refusal('order.lineInvalid', {}, problems)
  return lines
}

/** rules §4.1: credit goes to a location of an active partner that has signed; the one in its own country comes first. */
async function creditTo(db: Db, { organisation }: Member, resellerId: string, owner: MpnOwner | null) {
  try {
    // It knows since when there is no partnership any more.
    if (!owner?.partner) await requirePartner(db, organisation.id, resellerId)
    if (!owner) throw new Refusal('row.notFound')
    const verdict = judgeMpnId(owner.locations[0]?.mpnId ?? '', owner, organisation)
    if (verdict.allowed) return verdict.location
    throw new Refusal(verdict.reason, verdict.details)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.key, error.details, { resellerId: { key: 'order.reseller' } })
  }
}
