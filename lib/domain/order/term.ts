/** Months of an ISO 8601 duration (`P1M`, `P3Y`), or null for what has no term: usage and perpetual offers. */
export function monthsOf(term: string): number | null {
  const [, count, unit] = /^P([1-9]\d?)([MY])$/.exec(term) ?? []
  return count ? Number(count) * (unit === 'Y' ? 12 : 1) : null
}

/** Midnight UTC of the same day so many months on; the last of the month where there is no such day. */
export function addMonths(from: Date, months: number): Date {
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(from.getUTCDate(), last))
  return first
}

/** When a term that starts now is over: its last day is the day before (rules §5.5); a trial counts days (§5.8). */
export function termEnd(start: Date, term: string, trialDays: number | null): Date | null {
  if (trialDays !== null)
    return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + trialDays))
  const months = monthsOf(term)
  return months === null ? null : addMonths(start, months)
}

const monthsBetweenCharges: Record<string, number> = { monthly: 1, annual: 12, triennial: 36 }

/** How often a licence is charged over its term (rules §5.4). */
export function chargesOver(term: string, billing: string): number {
  if (billing === 'one_time') return 1
  const [months, every] = [monthsOf(term), monthsBetweenCharges[billing]]
  return months === null || every === undefined ? 0 : Math.max(1, Math.floor(months / every))
}
