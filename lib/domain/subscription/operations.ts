import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { standingChanges } from '../change/answers'
import { factsOf, loadAround } from '../change/load'
import { tightNext } from '../change/next-rules'
import { checkSeen } from '../change/perform'
import { command, query } from '../operation'
import { partnerOptions } from '../partnership/partners'
import { type FieldProblems, Refusal } from '../refusal'
import { assignedOf } from '../user/licensing'
import { whyNot } from './authority'
import { nextCharge } from './charge'
import { mayBeContact } from './contact-rules'
import { contactCandidates, type Loaded, loadSubscription, seatFacts } from './load'
import { refundableQuantity } from './lots'
import { frozen, judgeQuantity, quantityRange, type SeatEffect } from './rules'
import { PreviewQuantity, ReadSubscription, UpdateSubscription } from './schema'
import { assignedProblem, authorise, type Granted, grant, type Wish, wishOf } from './wish'
import { write } from './write'

/** Everything the subscription's page shows; prices and choices are the provider's alone (rules §3.7). */
export const readSubscription = query({
  permission: 'subscription.read',
  input: ReadSubscription,
  async run({ actor, db, input, now }) {
    const loaded = await loadSubscription(db, actor, input)
    const {
      providerId,
      customerId,
      contact,
      offer,
      policy,
      periods,
      lots: _,
      nextBillingMinor: __,
      ...shown
    } = loaded
    const own = actor.organisation.id === providerId
    const facts = seatFacts(loaded, now)
    const held = frozen(facts)
    const { facts: around } = factsOf(loaded, await loadAround(db, loaded, now), now)
    const arranged = loaded.nextTerm?.quantity ?? loaded.quantity
    const users = arranged < loaded.quantity ? await assignedOf(db, loaded) : null
    const choices = {
      partners: own ? await partnerOptions(db, providerId) : [],
      contacts: own ? await contactCandidates(db, providerId, customerId) : [],
    }
    return {
      ...shown,
      ...{ providerId, customerId, contact, offer, policy, periods, now },
      viewer: actor.organisation.kind,
      money: own ? { unitMinor: loaded.unitMinor, next: nextCharge(loaded, policy, now) } : null,
      range: quantityRange(facts),
      frozen: held && !held.allowed ? { reason: held.reason, values: held.values } : null,
      refundable: policy.seatsDecrease === 'window' ? refundableQuantity(loaded.lots, now) : null,
      changes: actor.organisation.kind === 'customer' ? null : standingChanges(actor, loaded, around),
      addons: around.addons.map(({ id, titleEn, titleFr, state, quantity }) => ({
        id,
        titleEn,
        titleFr,
        state,
        quantity,
      })),
      parent: around.parent,
      /** Users hold more licences than the next term was arranged with. */
      held: users && users.assigned > arranged ? { ...users, arranged } : null,
      /** More is arranged than the customer's shared cap has room for. */
      tight: tightNext(around),
      nextOffer: around.targets.find(({ id }) => id === loaded.nextTerm?.offerId) ?? null,
      partners: choices.partners,
      contacts: choices.contacts.filter(one => one.id === contact.id || mayBeContact(one, providerId)),
      notContacts: choices.contacts.filter(one => one.id !== contact.id && !mayBeContact(one, providerId)),
      whyNot: {
        change: whyNot(actor, 'change', loaded),
        associate: whyNot(actor, 'associate', loaded),
        delegate: whyNot(actor, 'delegate', loaded),
      },
    }
  },
})

/** What so many licences would cost or give back, before anything is submitted. */
export const previewQuantity = query({
  permission: 'subscription.change',
  input: PreviewQuantity,
  async run({ actor, db, input, now }) {
    const loaded = await loadSubscription(db, actor, input)
    const verdict = judgeQuantity(seatFacts(loaded, now), input.quantity)
    if (!verdict.allowed) {
      const problem = { key: `subscription.${verdict.reason}`, values: verdict.values }
      throw new Refusal('input.invalid', {}, { quantity: problem })
    }
    const held = await assignedProblem(db, loaded, input.quantity, false)
    if (held) throw new Refusal('input.invalid', {}, { quantity: held })
    return tell(actor, loaded, verdict.effect)
  },
})

/** Nickname, licences, reseller of record and support contact: one Submit, all of it or nothing (M13, M14). */
export const updateSubscription = command({
  permission: 'subscription.change',
  input: UpdateSubscription,
  async run({ actor, db, input, now, note }) {
    const loaded = await loadSubscription(db, actor, input)
    const { customerId, companyName, nickname, offer } = loaded
    note({ customerId, subject: `${companyName} · ${nickname ?? offer.titleEn}`, subjectId: loaded.id })
    const wish = wishOf(loaded, input)
    // A repeated Submit finds its own values saved: that is no conflict.
    if (Object.keys(wish).length === 0) return { version: loaded.version, changes: [] }
    authorise(actor, loaded, wish)
    if (loaded.version !== input.version) throw await stale(db, loaded, wish)
    const granted = await grant(db, actor, loaded, wish, now)
    if (granted.effect) checkSeen({ actor, loaded, minor: netOf(granted.effect), seenMinor: input.seenMinor })
    if (!(await write({ db, actor, now, loaded, wish, granted }))) {
      const theirs = await loadSubscription(db, actor, input)
      throw await stale(db, theirs, wishOf(theirs, input))
    }
    const changes = changesOf(loaded, wish, granted)
    note({ changes: Object.fromEntries(changes.map(({ field, from, to }) => [field, [from, to]])) })
    const seats = granted.effect && tell(actor, loaded, granted.effect)
    return { version: loaded.version + 1, changes, ...(seats && { seats }) }
  },
})

const netOf = ({ chargeMinor, refundMinor }: SeatEffect) => chargeMinor - refundMinor

/** What a change of licences does; the provider's prices are nobody else's business (rules §3.7). */
function tell(actor: Member, loaded: Loaded, effect: SeatEffect) {
  const { addedSeats, removedSeats, chargeMinor, refundMinor, days, cycleEnd, perChargeMinor } = effect
  const { billing, currency, providerId } = loaded
  const money = { chargeMinor, refundMinor, days, cycleEnd, perChargeMinor, billing, currency }
  const drops = addedSeats + removedSeats > 0 && loaded.nextTerm !== null
  return { addedSeats, removedSeats, drops, money: actor.organisation.id === providerId ? money : null }
}
export type SeatsTold = ReturnType<typeof tell>

const record = (mpnId: string | null, name: string | null) => (mpnId ? `${name} · ${mpnId}` : null)

/** From → to of each field, in words a person knows. */
function changesOf(loaded: Loaded, wish: Wish, { location, contact }: Granted) {
  const from = {
    nickname: loaded.nickname,
    quantity: loaded.quantity,
    reseller: record(loaded.resellerMpnId, loaded.resellerName),
    supportContact: loaded.contact.name,
  }
  const to = {
    ...wish,
    ...('reseller' in wish && { reseller: location ? record(location.mpnId, location.company) : null }),
    ...(contact && { supportContact: contact.name }),
  }
  return (Object.keys(wish) as (keyof Wish)[]).map(field => ({
    field,
    from: from[field],
    to: to[field] ?? null,
  }))
}

/** Both values at each field: what is saved now, and what was typed (rules §11). */
async function stale(db: Db, theirs: Loaded, wish: Wish) {
  const contact = await db.organisation.findFirst({
    where: { id: wish.supportContact ?? theirs.contact.id },
    select: { name: true },
  })
  const yours = { ...wish, supportContact: contact?.name }
  const saved = {
    nickname: theirs.nickname,
    quantity: theirs.quantity,
    reseller: record(theirs.resellerMpnId, theirs.resellerName),
    supportContact: theirs.contact.name,
  }
  const fields: FieldProblems = {}
  for (const field of Object.keys(wish) as (keyof Wish)[]) {
    const values = { theirs: saved[field] ?? 'none', yours: yours[field] ?? 'none' }
    fields[field] = { key: 'subscription.stale', values }
  }
  return new Refusal('row.stale', { version: theirs.version }, fields)
}
