import { z } from 'zod'
import type { Cast, Company } from './companies'
import type { Seller } from './customers'
import { readSheet } from './sheet'

const number = z.coerce.number().int().positive()

const PurchaseRow = z.strictObject({
  customer: z.string().min(1),
  offer: z.string().min(1),
  seats: number,
  /** `P1Y/annual`; a year billed monthly if nothing is said. */
  plan: z.string(),
  /** Bought so many days before now. */
  days: number,
  /** `off`: it is not to renew; `suspended 20`: since 20 days; `cancelled`: at once, and given back. */
  end: z.string().regex(/^(|off|cancelled|suspended \d+)$/),
  /** `atelier`, `atelier:2` for its second location, `none>atelier@60` for a change 60 days ago. */
  reseller: z.string(),
  support: z.string(),
  nickname: z.string().transform(text => text || null),
  /** `+5@40`: five more seats 40 days ago; `trial@270`: a trial until then; `then premium 9 P1Y/annual`: what it is to become. */
  more: z.string(),
})

export type Purchase = z.output<typeof PurchaseRow>

export const readPurchases = (seller: Seller) => readSheet(`subscriptions/${seller}.csv`, PurchaseRow)

export type Credit = { reseller: Company | null; mpnId: string | null }

/** The reseller of record at the purchase, and who came after it. */
export function creditsOf(
  cast: Cast,
  text: string,
): { first: Credit; next?: { credit: Credit; days: number } } {
  const [, first = '', second, days] = /^([^>]*)(?:>([^@]+)@(\d+))?$/.exec(text) ?? []
  const credit = { first: creditOf(cast, first) }
  return second ? { ...credit, next: { credit: creditOf(cast, second), days: Number(days) } } : credit
}

function creditOf(cast: Cast, text: string): Credit {
  const [key, location = '1'] = text.split(':')
  if (!key || key === 'none') return { reseller: null, mpnId: null }
  const reseller = cast[key as keyof Cast]
  return { reseller, mpnId: reseller.locations[Number(location) - 1] ?? null }
}

/** Later seats, oldest first. */
export const additionsOf = ({ more }: Purchase) =>
  [...more.matchAll(/\+(\d+)@(\d+)/g)]
    .map(([, seats, days]) => ({ seats: Number(seats), days: Number(days) }))
    .sort((a, b) => b.days - a.days)

export const trialEndedDays = ({ more }: Purchase) => Number(/trial@(\d+)/.exec(more)?.[1] ?? 0) || null

/** What a trial's conversion at its end was arranged to be. */
export function arrangedOf({ more }: Purchase) {
  const [, offer, seats, term, billing] = /then (\S+) (\d+) (\S+)\/(\S+)/.exec(more) ?? []
  return offer && term && billing ? { offer, quantity: Number(seats), term, billing } : null
}

export const suspendedDays = ({ end }: Purchase) => Number(/suspended (\d+)/.exec(end)?.[1] ?? 0) || null
