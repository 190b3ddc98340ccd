import { judgeCatalogue } from '@/prisma/seed/catalogue/judge'
import { readCatalogue } from '@/prisma/seed/catalogue/read'
import { demoWorld } from '@/prisma/seed/demo/world'

export type Text = Record<string, string>
type Customer = Text & { created_at: Date }
type Order = Text & { created_at: Date; total_minor: number }
type Line = Text & { quantity: number; unit_minor: number }
type Lot = Text & { quantity: number; added_at: Date; refundable_until: Date | null }
type Period = Text & { from_: Date; to_: Date | null; reseller_id: string | null; mpn_id: string | null }
type Subscription = Text & {
  quantity: number
  unit_minor: number
  created_at: Date
  starts_at: Date
  ends_at: Date | null
  reseller_id: string | null
  reseller_mpn_id: string | null
}

export const { offers, prices, countriesOf } = judgeCatalogue(
  readCatalogue(new URL('../../prisma/seed/catalogue/', import.meta.url)),
)
export const offerOf = new Map(offers.rows.map(offer => [offer.id, offer]))

/** The demo world of a moment, its rows as the tests read them. */
export function worldAt(moment: string) {
  const now = new Date(moment)
  const rows = demoWorld({ now, secret: 'a secret of this test, nothing more', passwordHash: 'hash' })
  return {
    now,
    rows,
    organisations: rows.organisation as Text[],
    customers: rows.customer as Customer[],
    orders: rows.order_ as Order[],
    lines: rows.order_line as Line[],
    lots: rows.seat_lot as Lot[],
    periods: rows.reseller_period as Period[],
    subscriptions: rows.subscription as Subscription[],
  }
}

export const by = <Row extends Text>(rows: Row[], column: string) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = String(row[column])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

export const sum = (rows: { quantity: number }[]) => rows.reduce((total, { quantity }) => total + quantity, 0)
