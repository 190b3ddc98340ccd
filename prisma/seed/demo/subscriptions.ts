import type { Cast, Person } from './companies'
import type { Customer } from './customers'
import { live } from './life'
import type { Offer } from './offers'
import { type Ledger, openLedger } from './orders'
import {
  additionsOf,
  type Credit,
  creditsOf,
  type Purchase,
  suspendedDays,
  trialEndedDays,
} from './purchases'
import type { Stage } from './stage'
import { plusMinutes } from './time'

type Scene = { stage: Stage; cast: Cast; customer: Customer; ledger: Ledger }

/** What a customer has bought, oldest first, with its orders. */
export function sell(stage: Stage, cast: Cast, customer: Customer, purchases: Purchase[]) {
  const scene = { stage, cast, customer, ledger: openLedger(stage, customer) }
  const held = new Map<string, string>()
  for (const purchase of purchases.toSorted((a, b) => b.days - a.days)) {
    const offer = stage.catalogue.offer(purchase.offer)
    held.set(offer.id, sellOne(scene, purchase, offer, held))
  }
}

function sellOne(
  { stage, cast, customer, ledger }: Scene,
  purchase: Purchase,
  offer: Offer,
  held: Map<string, string>,
) {
  const { rows, chance, time, catalogue, tell } = stage
  const { provider } = customer
  const price = catalogue.price(offer, customer.country, purchase.plan)
  const { first, next } = creditsOf(cast, purchase.reseller)
  const trialDays = trialEndedDays(purchase)
  const order = ledger.order(purchase.days, first)
  const createdAt = order.at
  const id = chance.id(createdAt)
  const suspended = suspendedDays(purchase)
  const suspendedAt = suspended ? time.before(suspended) : null
  const paidFrom = trialDays ? time.before(trialDays) : createdAt
  const life = live({
    policy: offer.policy,
    kind: offer.kind,
    term: price.term,
    boughtAt: paidFrom,
    offAt: purchase.end === 'off' ? paidFrom : suspendedAt,
    suspendedAt,
    cancelled: purchase.end === 'cancelled',
    now: time.now,
  })
  const line = { subscriptionId: id, offerId: offer.id, ...price }
  if (trialDays) {
    const trial = catalogue.offer('trial')
    const free = catalogue.price(trial, customer.country, '')
    ledger.add(
      order,
      { ...line, ...free, offerId: trial.id, transaction: 'new', quantity: trial.min_quantity },
      trial,
    )
    ledger.add(
      ledger.later(paidFrom, first),
      { ...line, transaction: 'convert', quantity: purchase.seats },
      offer,
    )
  } else ledger.add(order, { ...line, transaction: 'new', quantity: purchase.seats }, offer)

  const lots = [{ quantity: purchase.seats, at: paidFrom }]
  for (const { seats, days } of additionsOf(purchase)) {
    const added = ledger.later(time.before(days), first)
    ledger.add(added, { ...line, transaction: 'addQuantity', quantity: seats }, offer)
    lots.push({ quantity: seats, at: added.at })
  }
  if (purchase.end === 'cancelled') ledger.cancel(order)
  const credit = next?.credit ?? first
  const quantity = lots.reduce((sum, lot) => sum + lot.quantity, 0)
  rows.subscription.push({
    provider_id: provider.id,
    id,
    customer_id: customer.id,
    tenant_id: customer.tenantId,
    offer_id: offer.id,
    order_id: order.id,
    parent_id: parentOf(offer, held),
    nickname: purchase.nickname,
    state: life.state,
    quantity,
    term: price.term,
    billing: price.billing,
    currency: price.currency,
    unit_minor: price.unitMinor,
    starts_at: life.startsAt,
    ends_at: life.endsAt,
    auto_renew: life.autoRenew,
    suspended_at: suspendedAt,
    reseller_id: credit.reseller?.id ?? null,
    reseller_mpn_id: credit.mpnId,
    support_contact_id: (creditsOf(cast, purchase.support).first.reseller ?? provider).id,
    changes: lots.length - 1 + (next ? 1 : 0) + (suspendedAt ? 1 : 0),
    created_at: createdAt,
    version: lots.length + (next ? 1 : 0) + (suspendedAt ? 1 : 0),
  })
  const about = {
    organisationId: provider.id,
    customerId: customer.id,
    subject: offer.title_en,
    subjectId: id,
  }
  if (suspendedAt)
    tell({
      ...about,
      at: suspendedAt,
      by: agent(),
      operation: 'suspendSubscription',
      changes: { state: ['active', 'suspended'] },
    })
  enterLots(lots, life.startsAt)
  enterPeriods(first, next)
  return id

  function agent(): Person {
    return provider.person(chance.pick(['sales.agent', 'admin.agent']))
  }

  /** A renewal opens the window again for all seats together (rules §5.3). */
  function enterLots(bought: { quantity: number; at: Date }[], startsAt: Date) {
    const before = bought.filter(({ at }) => at < startsAt).reduce((sum, lot) => sum + lot.quantity, 0)
    const since = bought.filter(({ at }) => at >= startsAt)
    for (const lot of before ? [{ quantity: before, at: startsAt }, ...since] : since)
      rows.seat_lot.push({
        provider_id: provider.id,
        id: chance.id(lot.at),
        subscription_id: id,
        quantity: lot.quantity,
        added_at: lot.at,
        refundable_until: offer.policy.window_hours
          ? plusMinutes(lot.at, offer.policy.window_hours * 60)
          : null,
      })
  }

  function enterPeriods(at: Credit, next: { credit: Credit; days: number } | undefined) {
    const changedAt = next ? time.before(next.days) : null
    const by = agent()
    enterPeriod(at, createdAt, changedAt, order.by)
    if (!next || !changedAt) return
    enterPeriod(next.credit, changedAt, null, by)
    tell({
      ...about,
      at: changedAt,
      by,
      operation: 'associateReseller',
      changes: { reseller: [at.reseller?.name ?? null, next.credit.reseller?.name ?? null] },
    })
  }

  function enterPeriod({ reseller, mpnId }: Credit, from: Date, to: Date | null, by: Person) {
    rows.reseller_period.push({
      provider_id: provider.id,
      id: chance.id(from),
      subscription_id: id,
      reseller_id: reseller?.id ?? null,
      mpn_id: mpnId,
      reseller_name: reseller?.name ?? null,
      from_: from,
      to_: to,
      changed_by: by.name,
    })
  }
}

/** A classic add-on hangs on one base, a new-commerce one on whatever the customer holds (rules §5.9). */
function parentOf(offer: Offer, held: Map<string, string>): string | null {
  if (offer.kind !== 'addon') return null
  const base = offer.prerequisites.map(id => held.get(id)).find(Boolean)
  if (!base) throw new Error(`The demo sells ${offer.title_en} to a customer without a base for it.`)
  return offer.policy.addon_of === 'subscription' ? base : null
}
