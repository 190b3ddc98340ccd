/** Seats bought together, and until when they may be given back. */
export type Lot = { id: string; quantity: number; addedAt: Date; refundableUntil: Date | null }

export type Taken = { id: string; quantity: number }

const open = (now: Date) => (lot: Lot) =>
  lot.quantity > 0 && lot.refundableUntil !== null && lot.refundableUntil > now

/** Seats that may still be given back, each lot with its own clock, the first to close first (rules §5.2). */
export function refundableQuantity(lots: readonly Lot[], now: Date) {
  const details = lots
    .filter(open(now))
    .map(({ id, quantity, addedAt, refundableUntil }) => ({
      id,
      quantity,
      addedAt,
      allowedUntil: refundableUntil as Date,
    }))
    .sort((one, other) => one.allowedUntil.getTime() - other.allowedUntil.getTime())
  return { totalQuantity: details.reduce((sum, lot) => sum + lot.quantity, 0), details }
}

/** Takes seats from the newest lots first; with a window, only from those still open. */
export function takeSeats(lots: readonly Lot[], seats: number, windowOnly: boolean, now: Date): Taken[] {
  const taken: Taken[] = []
  let missing = seats
  const newest = lots
    .filter(lot => lot.quantity > 0 && (!windowOnly || open(now)(lot)))
    .sort((one, other) => other.addedAt.getTime() - one.addedAt.getTime())
  for (const lot of newest) {
    if (missing === 0) break
    const quantity = Math.min(lot.quantity, missing)
    taken.push({ id: lot.id, quantity })
    missing -= quantity
  }
  return taken
}
