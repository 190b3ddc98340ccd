import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { aligns, endsOf } from '../order/ends'
import { type Buyer, type Facts, factsFor } from './facts'
import { heldOf, type Offer, type Situation } from './offer'
import { basesOf, boundsOf, type Judgement, judgeOffer, pooledLeft } from './rules'

export type Base = {
  subscriptionId: string
  offerId: string
  nickname: string | null
  quantity: number
  endsAt: string | null
}

/** A day on which a term that begins now may end, and with which subscription (rules §5.10). */
export type End = { term: string; endsAt: Date; other: { offerId: string; nickname: string | null } | null }

/** An offer as this customer can buy it, or cannot and why. */
export type JudgedOffer = Offer & {
  judgement: Judgement
  min: number
  max: number
  /** Seats the customer has of it, over all its partners. */
  held: number
  pooledLeft: number | null
  /** What an add-on may hang on, where one must be named. */
  bases: Base[]
  /** Seats of its bases, where the least quantity is a share of them. */
  baseSeats: number
  /** Its end may be chosen. */
  aligns: boolean
}

export type Catalogue = { offers: JudgedOffer[]; country: string; ends: End[]; now: Date }

/** The whole catalogue as one customer meets it, in one statement. */
export async function catalogueFor(
  db: Db,
  question: { actor: Member; now: Date; buyer: Buyer; providerId?: string },
): Promise<Catalogue> {
  const facts = await factsFor(db, { ...question, offers: 'all' })
  return judgeCatalogue(facts, question.now)
}

/** rules §5.2, §5.8, §5.9 for every offer, with nothing in the cart yet. */
export function judgeCatalogue(facts: Facts, now: Date): Catalogue {
  const { country, qualification, holdings, own, offers } = facts
  const situation = { now, country, qualification, holdings, own, offers, cart: [] }
  const terms = [...new Set(offers.filter(aligns).flatMap(({ prices }) => prices.map(({ term }) => term)))]
  const ends = terms.flatMap(term => endsOf(situation, term).map(end => ({ term, ...end })))
  return { country, offers: offers.map(offer => judged(offer, situation)), ends, now }
}

function judged(offer: Offer, situation: Situation): JudgedOffer {
  const left = pooledLeft(offer, situation)
  const bases = basesOf(offer, situation)
  return {
    ...offer,
    ...boundsOf(offer, situation),
    judgement: judgeOffer(offer, situation),
    aligns: aligns(offer),
    held: heldOf(situation, offer.id).seats,
    pooledLeft: Number.isFinite(left) ? left : null,
    baseSeats: bases.reduce((sum, base) => sum + base.seats, 0),
    bases: situation.own
      .filter(one => bases.some(base => base.id === one.id))
      .map(({ id, offerId, nickname, quantity, endsAt }) => ({
        ...{ subscriptionId: id, offerId, nickname, quantity, endsAt },
      })),
  }
}
