import type { OrganisationKind } from '../actor'

/** The calendar day it is in a time zone, as 2026-03-31. */
export const dayIn = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)

const moved = (day: string, months: number, days: number) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days)).toISOString().slice(0, 10)
}

const [earliest, latest] = ['1900-01-01', '9998-12-31']

/** "Ever" is typed as 0001 or 9999, of which no calendar has the day before or after. */
const bounded = (day: string) => (day < earliest ? earliest : day > latest ? latest : day)

/** The period that is shown: the last month unless said otherwise; days the wrong way round are turned (pages §21). */
export function periodOf(
  wanted: { from?: string | undefined; to?: string | undefined },
  now: Date,
  zone: string,
) {
  const to = wanted.to ? bounded(wanted.to) : wanted.from ? undefined : dayIn(now, zone)
  const from = wanted.from ? bounded(wanted.from) : moved(to ?? '', -1, 0)
  const end = to ?? [dayIn(now, zone), from].sort().at(-1) ?? from
  const [first = from, last = end] = [from, end].sort()
  return { from: first, to: last, until: moved(last, 0, 1) }
}

/** What stands in a company's log though its own people cannot do it: what its customers decide, and what time does. */
export function toldTo(kind: OrganisationKind): readonly string[] {
  const decided = ['acceptRelationship', 'withdrawRights']
  if (kind === 'provider') return [...decided, 'renewSubscription', 'moveSubscription']
  return kind === 'reseller' ? decided : []
}
