import { createHash } from 'node:crypto'
import type { Note } from './activity'
import type { Person } from './companies'
import type { Customer } from './customers'
import type { Offer } from './offers'
import type { Credit } from './purchases'
import type { Stage } from './stage'
import { plusMinutes } from './time'

/** What every line about one subscription says. */
export type Sold = {
  subscriptionId: string
  offer: Offer
  term: string
  billing: string
  currency: string
  unitMinor: number
}

type Line = Sold & {
  transaction: 'new' | 'addQuantity' | 'convert'
  quantity: number
  /** Where it is not the whole first charge. */
  chargeMinor?: number
}

export type Order = {
  id: string
  at: Date
  by: Person
  reseller: Credit['reseller']
  row: Record<string, unknown>
  lines: Line[]
}

type Change = {
  at: Date
  by: Person
  sold: Sold
  operation?: string
  changes: NonNullable<Note['changes']>
}

/** The orders of one customer: what is bought on one day for one reseller is one order. */
export function openLedger({ rows, chance, time, tell }: Stage, customer: Customer) {
  const { provider } = customer
  const days = new Map<string, Order>()
  const about = { organisationId: provider.id, customerId: customer.id }

  const agent = () =>
    provider.person(chance.pick(['sales.agent', 'sales.agent', 'sales.agent', 'admin.agent']))

  function open(at: Date, reseller: Credit['reseller'], by = agent()): Order {
    const id = chance.id(at)
    const row = {
      provider_id: provider.id,
      id,
      customer_id: customer.id,
      reseller_id: reseller?.id ?? null,
      state: 'completed',
      currency: '',
      total_minor: 0,
      body_hash: '',
      placed_by_id: by.id,
      placed_by: by.name,
      created_at: at,
    }
    rows.order_.push(row)
    return { id, at, by, reseller, row, lines: [] }
  }

  return {
    /** The order of that day; a customer's first is placed as soon as the agreement allows. */
    order(daysAgo: number, { reseller, mpnId }: Credit): Order {
      const key = `${daysAgo} ${mpnId}`
      const first = daysAgo === customer.since
      const at = first ? plusMinutes(customer.readyAt, days.size) : time.before(daysAgo)
      const order = days.get(key) ?? open(at, reseller, first ? customer.createdBy : agent())
      days.set(key, order)
      return order
    },

    /** A later order about what that one began. */
    later: (at: Date, { reseller }: Order) => open(at, reseller),

    /** Given back inside the window. */
    cancel({ row }: Order) {
      row.state = 'cancelled'
    },

    add({ row, id, at, lines }: Order, line: Line) {
      lines.push(line)
      row.currency = line.currency
      row.total_minor = lines.reduce((sum, it) => sum + (it.chargeMinor ?? it.quantity * it.unitMinor), 0)
      row.body_hash = createHash('sha256')
        .update(JSON.stringify(lines.map(bodyOf)))
        .digest()
      rows.order_line.push({
        provider_id: provider.id,
        id: chance.id(at),
        order_id: id,
        subscription_id: line.subscriptionId,
        ...bodyOf(line),
        transaction: line.transaction,
        unit_minor: line.unitMinor,
      })
    },

    tellChange({ sold, ...change }: Change) {
      const subject = `${customer.name} · ${sold.offer.title_en}`
      tell({ ...about, operation: 'updateSubscription', ...change, subject, subjectId: sold.subscriptionId })
    },

    /** Tells of the orders placed; the one that came with the customer is part of its creation. */
    close() {
      for (const { id, at, by, reseller, lines } of days.values()) {
        const said = lines.map(({ quantity, offer }) => `${quantity} × ${offer.title_en}`).join(', ')
        const changes: Note['changes'] = { lines: [null, said], reseller: [null, reseller?.name ?? null] }
        if (at > customer.createdAt)
          tell({ ...about, at, by, operation: 'placeOrder', subject: customer.name, subjectId: id, changes })
      }
    },
  }
}

export type Ledger = ReturnType<typeof openLedger>

const bodyOf = ({ offer, quantity, term, billing }: Line) => ({ offer_id: offer.id, quantity, term, billing })
