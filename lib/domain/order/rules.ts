import type { CartLine, Offer, Price, Situation } from '../catalogue/offer'
import { askedOf, heldOf } from '../catalogue/offer'
import { baseSeats, basesOf, judgeOffer, leastShare, pooledLeft } from '../catalogue/rules'
import type { FieldProblem, FieldProblems } from '../refusal'
import { type Cut, cutAt } from './align'
import { alignable, baseEnd } from './ends'

export type AskedLine = CartLine & {
  term: string
  billing: string
  baseSubscriptionId?: string | null | undefined
  attested?: boolean | undefined
  /** The first instant after the term, where it ends with another one or with a month (rules §5.10). */
  endsAt?: string | undefined
}

/** A line that may be ordered: at the catalogue's price, hung on its base where its policy asks for one. */
export type JudgedLine = {
  offer: Offer
  quantity: number
  term: string
  billing: string
  currency: string
  unitMinor: number
  recommendedMinor: number
  /** The subscription an add-on hangs on, or the place in this order of the line it hangs on. */
  parent: { subscriptionId: string } | { line: number } | null
  /** An end before the term's own. */
  cut: Cut | null
}

export type LineVerdict = { ok: true; line: JudgedLine } | { ok: false; problems: FieldProblems }

/** Judges every line in the light of all of them; problems are keyed by the line's own fields. */
export function judgeLines(lines: readonly AskedLine[], situation: Omit<Situation, 'cart'>): LineVerdict[] {
  const whole = { ...situation, cart: lines }
  const currency = lines.map(line => currencyHere(line, whole)).find(Boolean)
  return lines.map(line => judgeLine(line, lines, whole, currency))
}

const currencyHere = ({ offerId }: AskedLine, situation: Situation) => {
  const offer = situation.offers.find(one => one.id === offerId)
  const judged = offer && judgeOffer(offer, situation)
  return judged?.available ? judged.currency : undefined
}

function judgeLine(
  line: AskedLine,
  lines: readonly AskedLine[],
  situation: Situation,
  currency: string | undefined,
): LineVerdict {
  const offer = situation.offers.find(one => one.id === line.offerId)
  if (!offer) return refused({ offerId: { key: 'order.withdrawn' } })
  const judged = judgeOffer(offer, situation)
  if (!judged.available) return refused({ offerId: judged.reason })
  // An order is in one currency; only Brazil has two price lists that differ (rules §3.2).
  if (judged.currency !== currency)
    return refused({ offerId: { key: 'order.otherCurrency', values: { currency: judged.currency } } })
  const price = priceOf(judged.options, line)
  const parent = parentOf(line, lines, offer, situation)
  const problems: Record<string, FieldProblem | undefined> = {
    term: judged.options.some(option => option.term === line.term) ? undefined : { key: 'order.noTerm' },
    quantity: quantityProblem(line, offer, situation),
    attested: offer.attestation && !line.attested ? { key: 'order.attest' } : undefined,
    baseSubscriptionId: 'problem' in parent ? parent.problem : undefined,
    endsAt: line.endsAt && !alignable(offer, line, situation) ? { key: 'order.notAligned' } : undefined,
  }
  if (!price && !problems.term) problems.billing = { key: 'order.noBilling' }
  const found = Object.entries(problems).filter(
    (entry): entry is [string, FieldProblem] => entry[1] !== undefined,
  )
  if (!price || 'problem' in parent || found.length > 0) return refused(Object.fromEntries(found))
  const { quantity, term, billing } = line
  const until = line.endsAt ? new Date(line.endsAt) : baseEnd(parent.parent, lines, situation)
  const cut = cutAt(situation.now, term, until)
  return { ok: true, line: { offer, quantity, term, billing, ...amounts(price), parent: parent.parent, cut } }
}

const refused = (problems: FieldProblems): LineVerdict => ({ ok: false, problems })

const priceOf = (options: readonly Price[], { term, billing }: AskedLine) =>
  options.find(option => option.term === term && option.billing === billing)

const amounts = ({ currency, unitMinor, recommendedMinor }: Price) => ({
  currency,
  unitMinor,
  recommendedMinor,
})

/** rules §5.2: the offer's own bounds, the pool over all partners, the share of the base; §5.8: a trial's fixed number. */
function quantityProblem(
  { quantity }: AskedLine,
  offer: Offer,
  situation: Situation,
): FieldProblem | undefined {
  const [min, max] = offer.kind === 'usage' ? [1, 1] : [offer.minQuantity, offer.maxQuantity]
  if (min === max && quantity !== min) return { key: 'order.fixed', values: { quantity: min } }
  if (!Number.isSafeInteger(quantity)) return { key: 'wholeNumber' }
  if (quantity < min) return { key: 'atLeast', values: { min } }
  if (quantity > max) return { key: 'order.atMost', values: { max } }
  const requested = askedOf(situation, offer.id)
  const remaining = pooledLeft(offer, situation)
  if (requested > remaining) {
    const held = heldOf(situation, offer.id).seats
    return {
      key: 'order.pooled',
      values: { max: offer.pooledMax ?? 0, held, remaining: Math.max(0, remaining), requested },
    }
  }
  const least = leastShare(offer, situation)
  if (requested < least) {
    const percent = (offer.minShareOfBase ?? 0) * 100
    return { key: 'order.share', values: { percent, min: least, seats: baseSeats(offer, situation) } }
  }
}

type Parent = { parent: JudgedLine['parent'] } | { problem: FieldProblem }

/** rules §5.9: where the policy hangs an add-on on one subscription: the one named, else the one bought with it, else the only one held. */
function parentOf(line: AskedLine, lines: readonly AskedLine[], offer: Offer, situation: Situation): Parent {
  if (offer.prerequisites.length === 0 || offer.policy.addonOf !== 'subscription') return { parent: null }
  const held = basesOf(offer, situation).flatMap(base => base.id ?? [])
  if (line.baseSubscriptionId)
    return held.includes(line.baseSubscriptionId)
      ? { parent: { subscriptionId: line.baseSubscriptionId } }
      : { problem: { key: 'order.baseGone' } }
  const here = lines.findIndex(one => offer.prerequisites.includes(one.offerId))
  if (here >= 0) return { parent: { line: here } }
  const [only] = held
  return only && held.length === 1
    ? { parent: { subscriptionId: only } }
    : { problem: { key: 'order.chooseBase' } }
}
