import { chargeCycle, prorated } from '@/lib/domain/subscription/charge'
import type { Cast, Person } from './companies'
import type { Customer } from './customers'
import { enterLots, enterPeriods, type Lot } from './history'
import { type Course, live, staysUntil } from './life'
import type { Offer } from './offers'
import { type Ledger, type Order, openLedger, type Sold } from './orders'
import { additionsOf, arrangedOf, creditsOf, type Purchase, suspendedDays, trialEndedDays } from './purchases'
import type { Stage } from './stage'

type Scene = { stage: Stage; cast: Cast; customer: Customer; ledger: Ledger }

/** What a customer has bought, oldest first, with its orders. */
export function sell(stage: Stage, cast: Cast, customer: Customer, purchases: Purchase[]) {
  const scene = { stage, cast, customer, ledger: openLedger(stage, customer) }
  const held = new Map<string, string>()
  for (const purchase of purchases.toSorted((a, b) => b.days - a.days)) {
    const offer = stage.catalogue.offer(purchase.offer)
    held.set(offer.id, sellOne(scene, purchase, offer, held))
  }
  scene.ledger.close()
}

function sellOne(scene: Scene, purchase: Purchase, offer: Offer, held: Map<string, string>): string {
  const { stage, cast, customer, ledger } = scene
  const { rows, chance, time, catalogue } = stage
  const { provider } = customer
  const { first, next } = creditsOf(cast, purchase.reseller)
  const order = ledger.order(purchase.days, first)
  const id = chance.id(order.at)
  const sold = { subscriptionId: id, offer, ...catalogue.price(offer, customer.country, purchase.plan) }
  const suspended = suspendedDays(purchase)
  const suspendedAt = suspended ? time.before(suspended) : null
  const boughtAt = buy(scene, purchase, sold, order)
  const course: Course = {
    policy: offer.policy,
    term: sold.term,
    boughtAt,
    offAt: purchase.end === 'off' ? boughtAt : suspendedAt,
    suspendedAt,
    cancelled: purchase.end === 'cancelled',
  }
  const lots = addSeats(scene, purchase, sold, order, course)
  if (course.cancelled) ledger.cancel(order)
  const life = live(course, time.now)
  const credit = next?.credit ?? first
  const parent = parentOf(offer, held)
  const nextTerm = arrange(scene, purchase, sold)
  const changed = (next ? 1 : 0) + (suspendedAt ? 1 : 0) + (nextTerm ? 1 : 0)
  rows.subscription.push({
    provider_id: provider.id,
    id,
    customer_id: customer.id,
    tenant_id: customer.tenantId,
    offer_id: offer.id,
    order_id: order.id,
    parent_id: parent,
    nickname: purchase.nickname,
    state: life.state,
    quantity: seatsOf(lots),
    term: sold.term,
    billing: sold.billing,
    currency: sold.currency,
    unit_minor: sold.unitMinor,
    starts_at: life.startsAt,
    // rules §5.9: a classic add-on ends with its base.
    ends_at: rows.subscription.find(one => one.id === parent)?.ends_at ?? life.endsAt,
    auto_renew: life.autoRenew,
    next_term: nextTerm,
    suspended_at: suspendedAt,
    stays_until: staysUntil(life, course),
    reseller_id: credit.reseller?.id ?? null,
    reseller_mpn_id: credit.mpnId,
    support_contact_id: (creditsOf(cast, purchase.support).first.reseller ?? provider).id,
    changes: lots.length - 1,
    created_at: order.at,
    version: lots.length + changed,
  })
  enterLots(stage, provider.id, sold, lots, life.startsAt)
  const agent = (): Person => provider.person(chance.pick(['sales.agent', 'admin.agent']))
  const change = enterPeriods(stage, provider.id, id, { first, next, order, by: agent() })
  if (change) ledger.tellChange({ ...change, sold })
  if (suspendedAt) {
    rows.suspension.push({
      provider_id: provider.id,
      id: chance.id(suspendedAt),
      subscription_id: id,
      from_: suspendedAt,
      to_: null,
    })
    ledger.tellChange({ at: suspendedAt, by: agent(), sold, changes: { state: ['active', 'suspended'] } })
  }
  return id
}

/** What comes at the end of a trial, as its provider arranged it three days after it began. */
function arrange({ stage, customer, ledger }: Scene, purchase: Purchase, sold: Sold) {
  const arranged = arrangedOf(purchase)
  if (!arranged) return null
  const { offer, ...plan } = arranged
  const { id, title_en } = stage.catalogue.offer(offer)
  ledger.tellChange({
    ...{ at: stage.time.before(purchase.days - 3), by: customer.provider.person('sales.agent'), sold },
    ...{
      operation: 'scheduleConversion',
      changes: { nextTerm: [null, [title_en, ...Object.values(plan)].join(' · ')] },
    },
  })
  return { offerId: id, ...plan }
}

/** The first order, and the conversion of what began as a trial; answers since when it is paid for. */
function buy({ stage, customer, ledger }: Scene, purchase: Purchase, sold: Sold, order: Order): Date {
  const quantity = purchase.seats
  const trialDays = trialEndedDays(purchase)
  if (!trialDays) {
    ledger.add(order, { ...sold, transaction: 'new', quantity })
    return order.at
  }
  const trial = stage.catalogue.offer('trial')
  const free = { ...sold, offer: trial, ...stage.catalogue.price(trial, customer.country, '') }
  ledger.add(order, { ...free, transaction: 'new', quantity: trial.min_quantity })
  const later = ledger.later(stage.time.before(trialDays), order)
  ledger.add(later, { ...sold, transaction: 'convert', quantity })
  return later.at
}

/** Seats bought later are paid for by the day, to the end of the running charge (rules §5.2). */
function addSeats({ stage, ledger }: Scene, purchase: Purchase, sold: Sold, first: Order, course: Course) {
  const lots: Lot[] = [{ quantity: purchase.seats, at: course.boughtAt }]
  for (const { seats, days } of additionsOf(purchase)) {
    const at = stage.time.before(days)
    const before = seatsOf(lots)
    const charged = { ...sold, ...live(course, at), quantity: before }
    const chargeMinor = prorated(sold.unitMinor, seats, chargeCycle(charged, at))
    const order = ledger.later(at, first)
    ledger.add(order, { ...sold, transaction: 'addQuantity', quantity: seats, chargeMinor })
    ledger.tellChange({ at, by: order.by, sold, changes: { quantity: [before, before + seats] } })
    lots.push({ quantity: seats, at })
  }
  return lots
}

const seatsOf = (lots: Lot[]) => lots.reduce((sum, { quantity }) => sum + quantity, 0)

/** A classic add-on hangs on one base, a new-commerce one on whatever the customer holds (rules §5.9). */
function parentOf(offer: Offer, held: Map<string, string>): string | null {
  if (offer.kind !== 'addon') return null
  const base = offer.prerequisites.map(id => held.get(id)).find(Boolean)
  if (!base) throw new Error(`The demo sells ${offer.title_en} to a customer without a base for it.`)
  return offer.policy.addon_of === 'subscription' ? base : null
}
