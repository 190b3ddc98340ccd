import { currencyOf, type Market, marketCountries } from '../country/market'

/** What the countries of a market pay in, from both price lists (rules §3.2); the company's own country first. */
export function currenciesFor(market: string, country: string): string[] {
  const countries = [country, ...marketCountries(market as Market)]
  const paid = countries.flatMap(one => [currencyOf(one, 'new'), currencyOf(one, 'legacy')])
  return [...new Set(paid.filter(one => one !== null))]
}

/** The price list of today, or the preview of the next one: lists change on the first of a month (pages §24). */
export function dayOf(list: 'current' | 'next', now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  return new Date(list === 'current' ? Date.UTC(year, month, day) : Date.UTC(year, month + 1, 1))
}

/** Where a page of offers begins: after the last offer seen, or before the first. */
export type Place = { rank: number; id: string; back: boolean }

export const writePlace = ({ rank, offerId }: { rank: number; offerId: string }) => `${rank}~${offerId}`

export function readPlace({ after, before }: { after?: string | undefined; before?: string | undefined }) {
  const [, rank, id] = /^(-?\d{1,6})~(.{1,100})$/.exec(after ?? before ?? '') ?? []
  if (rank === undefined || id === undefined) return null
  return { rank: Number(rank), id, back: after === undefined } satisfies Place
}

type Offered = { rank: number; offerId: string }

/** Prices of up to `size + 1` offers, in the direction of travel, as a page of whole offers and the places around it. */
export function pageOfOffers<R extends Offered>(rows: R[], size: number, place: Place | null) {
  const ids = [...new Set(rows.map(row => row.offerId))]
  const more = ids.length > size
  const back = place?.back ?? false
  // In the order of the list the one too many stands at the far end of the direction of travel.
  const kept = new Set(back ? ids.slice(-size) : ids.slice(0, size))
  const shown = rows.filter(row => kept.has(row.offerId))
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown,
    offers: kept.size,
    previous: first && (back ? more : place !== null) ? writePlace(first) : undefined,
    next: last && (back || more) ? writePlace(last) : undefined,
  }
}
