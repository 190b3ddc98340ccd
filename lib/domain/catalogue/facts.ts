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
  /** From when on a later version has to be signed in its place. */
  again?: string | null
  partner: MpnOwner | null
  /** The provider orders nothing that earns without a reseller. */
  resellerCompulsory?: boolean
  own: OwnSubscription[]
  holdings: Holding[]
  offers: Offer[]
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
  /** Offers to read with it, priced for the customer's country. */
  offers: readonly string[] | 'all'
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
    currencies: buyer.id === null ? { '*': currenciesOf(buyer.country) } : currenciesIn(market),
    ...rest,
  })
  const [answer] = await db.$queryRaw<{ facts: Facts }[]>`select order_facts(${question}::jsonb) as facts`
  const facts = answer?.facts
  const who = buyer.id === null ? buyer : facts?.customer
  if (!facts || !who) throw new Refusal('row.notFound')
  return { ...facts, country: who.country, qualification: who.qualification }
}

/** Both price lists (rules §3.2); they differ in Brazil alone. */
const currenciesOf = (country: string) =>
  [...new Set([currencyOf(country, 'legacy'), currencyOf(country, 'new')])].filter(one => one !== null)

/** What the countries of a market pay in; `*` stands for those that pay as the first one does. */
function currenciesIn(market: string): Record<string, string[]> {
  const countries = marketCountries(market as Market)
  const usual = currenciesOf(countries[0] ?? '')
  const others = countries.filter(country => currenciesOf(country).join() !== usual.join())
  return { '*': usual, ...Object.fromEntries(others.map(country => [country, currenciesOf(country)])) }
}
