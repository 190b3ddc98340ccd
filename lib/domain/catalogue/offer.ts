import type { PriceList } from '../country/market'

/** What one licence costs for one charge, in minor units (catalogue README: a month, a year or the whole term). */
export type Price = {
  currency: string
  term: string
  billing: string
  unitMinor: number
  recommendedMinor: number
}

/** The columns of a commerce policy that buying depends on; they are read, never the policy's name (product §2.3). */
export type BuyingPolicy = {
  priceList: PriceList
  windowHours: number | null
  trialDays: number | null
  autoRenewDefault: boolean
  addonOf: string
  renewal: string
}

export type Offer = {
  id: string
  titleEn: string
  titleFr: string
  descriptionEn: string
  descriptionFr: string
  publisher: string
  category: string
  kind: string
  minQuantity: number
  maxQuantity: number
  limitKind: string
  limitCount: number | null
  pooledMax: number | null
  minShareOfBase: number | null
  /** Is it sold in the customer's country? */
  sold: boolean
  qualification: string | null
  attestation: boolean
  prerequisites: readonly string[]
  excludes: readonly string[]
  endOfSale: string | null
  withdrawnAt: string | null
  policy: BuyingPolicy
  prices: readonly Price[]
}

/** What a tenant holds of an offer over all its partners: seats, subscriptions now, subscriptions ever. */
export type Holding = { offerId: string; seats: number; live: number; ever: number }

/** A subscription the customer has from this provider. */
export type OwnSubscription = {
  id: string
  offerId: string
  state: string
  quantity: number
  nickname: string | null
  term: string
  endsAt: string | null
  autoRenew: boolean
  createdAt: string
}

export type CartLine = { offerId: string; quantity: number }

/** Everything about the customer and the cart that decides whether an offer can be bought. */
export type Situation = {
  now: Date
  country: string
  qualification: string
  holdings: readonly Holding[]
  own: readonly OwnSubscription[]
  cart: readonly CartLine[]
  /** Every offer that may have to be named. */
  offers: readonly Offer[]
}

const none: Omit<Holding, 'offerId'> = { seats: 0, live: 0, ever: 0 }

export const heldOf = ({ holdings }: Situation, offerId: string) =>
  holdings.find(one => one.offerId === offerId) ?? { offerId, ...none }

/** Seats of an offer that are asked for in this cart, over all its lines. */
export const askedOf = ({ cart }: Situation, offerId: string) =>
  cart.reduce((sum, line) => (line.offerId === offerId ? sum + line.quantity : sum), 0)
