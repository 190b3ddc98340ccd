import { createHash } from 'node:crypto'
import type { Person } from './companies'
import type { Customer } from './customers'
import type { Offer } from './offers'
import type { Credit } from './purchases'
import type { Stage } from './stage'
import { plusMinutes } from './time'

type Line = {
  subscriptionId: string
  offerId: string
  transaction: 'new' | 'addQuantity' | 'convert'
  quantity: number
  term: string
  billing: string
  currency: string
  unitMinor: number
}

type Order = { id: string; at: Date; by: Person; row: Record<string, unknown>; lines: Line[] }

/** The orders of one customer: what is bought on one day for one reseller and in one currency is one order. */
export function openLedger({ rows, chance, time, tell }: Stage, customer: Customer) {
  const { provider } = customer
  const days = new Map<string, Order>()

  function open(at: Date, credit: Credit): Order {
    const by = provider.person(chance.pick(['sales.agent', 'sales.agent', 'sales.agent', 'admin.agent']))
    const id = chance.id(at)
    const row = {
      provider_id: provider.id,
      id,
      customer_id: customer.id,
      reseller_id: credit.reseller?.id ?? null,
      state: 'completed',
      currency: '',
      total_minor: 0,
      body_hash: '',
      placed_by_id: by.id,
      placed_by: by.name,
      created_at: at,
    }
    rows.order_.push(row)
    return { id, at, by, row, lines: [] }
  }

  return {
    /** The order of that day; a customer's first is placed as soon as the agreement allows. */
    order(daysAgo: number, credit: Credit): Order {
      const key = `${daysAgo} ${credit.mpnId}`
      const at =
        daysAgo === customer.since ? plusMinutes(customer.readyAt, 1 + days.size) : time.before(daysAgo)
      const order = days.get(key) ?? open(at, credit)
      days.set(key, order)
      return order
    },

    later: open,

    /** Given back inside the window. */
    cancel({ row }: Order) {
      row.state = 'cancelled'
    },

    add({ row, id, at, by, lines }: Order, line: Line, offer: Offer) {
      lines.push(line)
      row.currency = line.currency
      row.total_minor = lines.reduce((sum, { quantity, unitMinor }) => sum + quantity * unitMinor, 0)
      row.body_hash = createHash('sha256').update(JSON.stringify(lines)).digest()
      rows.order_line.push({
        provider_id: provider.id,
        id: chance.id(at),
        order_id: id,
        subscription_id: line.subscriptionId,
        offer_id: line.offerId,
        transaction: line.transaction,
        quantity: line.quantity,
        term: line.term,
        billing: line.billing,
        unit_minor: line.unitMinor,
      })
      const about = { at, organisationId: provider.id, by, customerId: customer.id }
      if (line.transaction === 'new' && lines.length === 1)
        tell({ ...about, operation: 'placeOrder', subject: customer.name, subjectId: id })
      if (line.transaction === 'addQuantity')
        tell({
          ...about,
          operation: 'changeQuantity',
          subject: offer.title_en,
          subjectId: line.subscriptionId,
        })
      if (line.transaction === 'convert')
        tell({ ...about, operation: 'convertTrial', subject: offer.title_en, subjectId: line.subscriptionId })
    },
  }
}

export type Ledger = ReturnType<typeof openLedger>
