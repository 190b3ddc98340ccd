import { seatsOfNext } from '../renewal/next-rules'
import type { Aging, Paid, TimeFacts } from './facts'

type Plan = { offerId: string; term: string; billing: string }
type Trial = Pick<Aging, 'quantity' | 'nextTerm'>

/** The plan of a trial that becomes paid where none was chosen (rules §5.8). */
export const usual = { term: 'P1Y', billing: 'monthly' } as const

/**
 * rules §5.8, §5.11: what a trial becomes at its end. As it was arranged, as far as that is still sold and fits, with no fewer
 * licences than users hold; else the paid equivalent for a year, billed monthly, with as many licences as the trial has.
 */
export function conversionAt(
  { quantity, nextTerm }: Trial,
  { paid, chosen, room, held }: Pick<TimeFacts, 'paid' | 'chosen' | 'room' | 'held'>,
  priceOf: (plan: Plan) => number | undefined,
) {
  const arranged = nextTerm?.offerId
  const become = (offer: Paid | null | undefined, seats: number | null, term: string, billing: string) => {
    if (!offer || seats === null) return null
    const most = arranged && offer.id !== arranged ? (offer.room ?? null) : room
    const plan = { offerId: offer.id, term, billing }
    const unitMinor = priceOf(plan)
    if (unitMinor === undefined || (most !== null && seats > most)) return null
    return { ...plan, quantity: seats, unitMinor, windowHours: offer.windowHours }
  }
  return (
    (nextTerm &&
      become(
        chosen,
        seatsOfNext(nextTerm.quantity ?? quantity, held),
        nextTerm.term ?? usual.term,
        nextTerm.billing ?? usual.billing,
      )) ??
    become(paid, quantity, usual.term, usual.billing)
  )
}
