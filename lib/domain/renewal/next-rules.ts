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

/**
 * Licences arranged that the customer's shared cap has no room for (rules §5.2), with how many it has room for; null where
 * they fit, or nothing limits them.
 */
export function tightOf(
  running: Pick<Running, 'offerId' | 'quantity'>,
  next: Pick<NextTerm, 'offerId' | 'quantity'>,
  room: number | null,
) {
  if (room === null) return null
  const wanted = next.quantity ?? running.quantity
  const same = (next.offerId ?? running.offerId) === running.offerId
  const fit = Math.max(0, room, same ? running.quantity : 0)
  return wanted > fit ? { wanted, fit, same, stays: running.quantity } : null
}

/** rules §5.2, §5.5, §5.11: the next term as it was arranged, as far as that is still sold and fits; else as it was. */
export function termAfter(
  running: Running,
  nextTerm: NextTerm | null,
  priceOf: (plan: Plan) => number | undefined,
  held: Held | null,
  room: number | null,
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
  const sold = kept ? { ...wanted, quantity: seats } : usual
  const tight = tightOf(running, sold, room)
  const chosen = !tight ? sold : tight.same ? { ...sold, quantity } : usual
  return { ...chosen, unitMinor: priceOf(chosen) ?? running.unitMinor }
}

/** What is no longer in the list goes on at its old price; only what it is to become must be sold. */
export const samePlan = (one: Plan, other: Plan) =>
  one.offerId === other.offerId && one.term === other.term && one.billing === other.billing
