import { addMonths, monthsOf, termEnd } from './term'

/** A subscription to end together with. */
export type Neighbour = { state: string; term: string; endsAt: Date | null; autoRenew: boolean }

/** A day a term may end on, exclusive, and with which subscription; none stands for the end of a month. */
export type Alignment<N> = { endsAt: Date; other: N | null }

/**
 * Days on which a term that begins then may end, inside its first full length: a month's end, or the end of another
 * subscription, after its renewal if it ends too soon (rules §5.10).
 */
export function alignmentsOf<N extends Neighbour>(
  starts: Date,
  term: string,
  others: readonly N[],
): Alignment<N>[] {
  const months = monthsOf(term)
  if (months === null || months < 1) return []
  const latest = addMonths(starts, months)
  const monthEnd = new Date(Date.UTC(latest.getUTCFullYear(), latest.getUTCMonth(), 1))
  const may = (at: Date) => at > starts && at < latest && (months > 1 || monthly(at))
  const ends: Alignment<N>[] = may(monthEnd) ? [{ endsAt: monthEnd, other: null }] : []
  for (const other of others) {
    const endsAt = endOf(other, months, may)
    if (endsAt && !ends.some(one => one.endsAt.getTime() === endsAt.getTime())) ends.push({ endsAt, other })
  }
  return ends
}

/** A yearly commitment cannot end with a monthly one. */
function endOf({ state, term, endsAt, autoRenew }: Neighbour, months: number, may: (at: Date) => boolean) {
  const theirs = monthsOf(term) ?? 0
  if (state !== 'active' || !endsAt || (months >= 12 && theirs < 12)) return undefined
  return [endsAt, ...(autoRenew && theirs > 0 ? [addMonths(endsAt, theirs)] : [])].find(may)
}

/** A monthly term's last day is no 28th, 29th or 30th, unless that is the month's last. */
function monthly(end: Date) {
  const last = new Date(end.getTime() - 86_400_000).getUTCDate()
  return end.getUTCDate() === 1 || last < 28 || last > 30
}

/** The stretch of a term that begins now and is cut short; null where it takes its full length. */
export function cutAt(now: Date, term: string, until: Date | null | undefined) {
  const whole = termEnd(now, term, null)
  return until && until > now && whole && until < whole ? { from: now, to: until } : null
}
export type Cut = NonNullable<ReturnType<typeof cutAt>>
