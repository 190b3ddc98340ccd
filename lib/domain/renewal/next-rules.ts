import type { NextTerm } from '../change/facts'

/** Licences of the running term that users hold, and the most the next term's offer can have. */
export type Held = { assigned: number; most: number }

type Plan = { offerId: string; term: string; billing: string }
type Running = Plan & { quantity: number; unitMinor: number; nextBilling: string | null }

/**
 * Seats the next term begins with. A renewal takes no licence from a user (asks §6): as many as are assigned go on, and where
 * the next offer cannot have so many (null), the term goes on as it was.
 */
export function seatsOfNext(arranged: number, held: Held | null): number | null {
  if (!held || held.assigned <= arranged) return arranged
  return held.assigned <= held.most ? held.assigned : null
}

/** rules §5.5, §5.11: the next term as it was arranged, as far as that is still sold; else as it was. */
export function termAfter(
  running: Running,
  nextTerm: NextTerm | null,
  priceOf: (plan: Plan) => number | undefined,
  held: Held | null,
) {
  const { offerId, quantity, term } = running
  const usual = { offerId, quantity, term, billing: running.nextBilling ?? running.billing }
  const wanted = {
    offerId: nextTerm?.offerId ?? usual.offerId,
    quantity: nextTerm?.quantity ?? usual.quantity,
    term: nextTerm?.term ?? usual.term,
    billing: nextTerm?.billing ?? usual.billing,
  }
  const seats = nextTerm ? seatsOfNext(wanted.quantity, held) : wanted.quantity
  const price = priceOf(wanted)
  const kept = seats !== null && (price !== undefined || samePlan(wanted, usual))
  const chosen = kept ? { ...wanted, quantity: seats } : usual
  return { ...chosen, unitMinor: priceOf(chosen) ?? running.unitMinor }
}

/** What is no longer in the list goes on at its old price; only what it is to become must be sold. */
const samePlan = (one: Plan, other: Plan) =>
  one.offerId === other.offerId && one.term === other.term && one.billing === other.billing
