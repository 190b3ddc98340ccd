import type { Person } from './companies'
import type { Order, Sold } from './orders'
import type { Credit } from './purchases'
import type { Stage } from './stage'
import { plusMinutes } from './time'

export type Lot = { quantity: number; at: Date }

/** A renewal opens the window again for all seats together (rules §5.3). */
export function enterLots(
  { rows, chance }: Stage,
  providerId: string,
  { subscriptionId, offer }: Sold,
  bought: Lot[],
  startsAt: Date,
) {
  const before = bought.filter(({ at }) => at < startsAt).reduce((sum, lot) => sum + lot.quantity, 0)
  const since = bought.filter(({ at }) => at >= startsAt)
  const { window_hours: hours } = offer.policy
  for (const { at, quantity } of before ? [{ quantity: before, at: startsAt }, ...since] : since)
    rows.seat_lot.push({
      provider_id: providerId,
      id: chance.id(at),
      subscription_id: subscriptionId,
      quantity,
      added_at: at,
      refundable_until: hours ? plusMinutes(at, hours * 60) : null,
    })
}

type Association = {
  first: Credit
  next?: { credit: Credit; days: number } | undefined
  order: Order
  by: Person
}

/** Who was credited from when until when; nobody at the purchase leaves no period. Answers the change, if there was one. */
export function enterPeriods(
  { rows, chance, time }: Stage,
  providerId: string,
  subscriptionId: string,
  { first, next, order, by }: Association,
) {
  const changedAt = next ? time.before(next.days) : null
  if (first.reseller) enter(first, order.at, changedAt, order.by)
  if (!next || !changedAt) return
  enter(next.credit, changedAt, null, by)
  return {
    at: changedAt,
    by,
    changes: { reseller: [said(first), said(next.credit)] as [string | null, string | null] },
  }

  function enter({ reseller, mpnId }: Credit, from: Date, to: Date | null, changedBy: Person) {
    rows.reseller_period.push({
      provider_id: providerId,
      id: chance.id(from),
      subscription_id: subscriptionId,
      reseller_id: reseller?.id ?? null,
      mpn_id: mpnId,
      reseller_name: reseller?.name ?? null,
      from_: from,
      to_: to,
      changed_by: changedBy.name,
    })
  }
}

const said = ({ reseller, mpnId }: Credit) => (reseller ? `${reseller.name} · ${mpnId}` : null)
