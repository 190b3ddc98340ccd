import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { currencyOf, type Market, marketCountries } from '../country/market'
import type { MpnOwner } from '../mpn/rules'
import { Refusal } from '../refusal'
import type { Holding, Offer, OwnSubscription } from './offer'

/** Who buys: a customer on record, or one that is still a draft. */
export type Buyer = { id: string } | { id: null; country: string; qualification: string }

export type BuyingCustomer = {
  id: string
  tenantId: string
  companyName: string
  domain: string
  country: string
  qualification: string
  /** Has accepted the customer agreement (rules §3.4). */
  agreed: boolean
  resellers: string[]
}

export type Facts = {
  customer: BuyingCustomer | null
  order: { customerId: string; bodyHash: string; subscriptions: number } | null
  /** The provider's own partner agreement (rules §1.6). */
  signed: boolean
  partner: MpnOwner | null
  own: OwnSubscription[]
  holdings: Holding[]
  offers: Offer[] | null
  country: string
  qualification: string
}

type Question = {
  actor: Member
  now: Date
  buyer: Buyer
  /** Whose customer it is, where a reseller asks. */
  providerId?: string
  orderId?: string
  resellerId?: string | null
  /** Offers to read with it, priced in every currency of the provider's market. */
  offers?: readonly string[]
  /** Queue behind other orders for the same tenant; needs a transaction that may write. */
  lock?: boolean
}

/** Everything an order is judged by, in one statement; a customer that is not the provider's own is not there. */
export async function factsFor(db: Db, { actor, now, buyer, ...rest }: Question): Promise<Facts> {
  const { id: providerId, market } = actor.organisation
  const question = JSON.stringify({
    providerId,
    market,
    now,
    customerId: buyer.id,
    country: 'country' in buyer ? buyer.country : undefined,
    currencies: rest.offers ? currenciesOf(market) : [],
    ...rest,
  })
  const [answer] = await db.$queryRaw<{ facts: Facts }[]>`select order_facts(${question}::jsonb) as facts`
  const facts = answer?.facts
  const who = buyer.id === null ? buyer : facts?.customer
  if (!facts || !who) throw new Refusal('row.notFound')
  return { ...facts, country: who.country, qualification: who.qualification }
}

const currenciesOf = (market: string) => [
  ...new Set(
    marketCountries(market as Market).flatMap(country => [currencyOf(country, 'legacy'), currencyOf(country, 'new')]),
  ),
]

/** Every offer that is sold, priced for one country. */
export async function offersIn(db: Db, country: string, now: Date): Promise<Offer[]> {
  const currencies = [currencyOf(country, 'legacy'), currencyOf(country, 'new')].filter(one => one !== null)
  const [answer] = await db.$queryRaw<{ offers: Offer[] }[]>`
    select catalogue_offers(null, ${country}, ${currencies}, (${now}::timestamptz at time zone 'utc')::date) as offers`
  return answer?.offers ?? []
}
