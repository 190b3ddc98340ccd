import type { Charged } from '../subscription/charge'
import type { Lot } from '../subscription/lots'
import type { SeatFacts } from '../subscription/rules'

/** What is scheduled for the next term; what is left out stays as it is (rules §5.11). */
export type NextTerm = {
  offerId?: string | undefined
  quantity?: number | undefined
  term?: string | undefined
  billing?: string | undefined
  /** ISO date on which the next term ends, exclusive, where it is aligned (rules §5.10). */
  endsAt?: string | undefined
}

/** A subscription as changes see it; amounts are in minor units of its currency. */
export type Standing = Charged & {
  id: string
  offerId: string
  term: string
  currency: string
  changes: number
  suspendedAt: Date | null
  staysUntil: Date | null
  nextTerm: NextTerm | null
  nextBilling: string | null
  nextBillingMinor: number | null
  nextBillingAt: Date | null
}

/** The columns of a commerce policy that a life depends on; they are read, never the policy's name (product §2.3). */
export type LifePolicy = {
  seatsIncrease: string
  seatsDecrease: string
  windowHours: number | null
  maySuspend: boolean
  suspensionBills: boolean
  suspensionStopsRenewal: boolean
  suspensionDeletesDays: number | null
  changesWhileSuspended: boolean
  cancel: string
  refund: string
  renewal: string
  expiredDays: number
  disabledDays: number
  maxChanges: number | null
  termChange: string
  billingChange: string
  upgrade: string
  upgradeWithAddons: boolean
  earnsIncentives: boolean
}

/** What one licence costs for one charge today. */
export type Option = { term: string; billing: string; unitMinor: number }

/** Another offer this one may become, with the policy and today's prices of that one. */
export type Target = {
  id: string
  titleEn: string
  titleFr: string
  minQuantity: number
  maxQuantity: number
  pooledMax: number | null
  /** Seats the customer holds of it over all its partners. */
  pooled: number
  sold: boolean
  endOfSale: Date | null
  withdrawnAt: Date | null
  windowHours: number | null
  /** By what its licences grow and are billed. */
  policy: SeatFacts['policy'] & { suspensionBills: boolean }
  options: Option[]
}

/** What a person calls a subscription: its nickname, or its offer's title. */
export type Called = { titleEn: string; titleFr: string }

/** An add-on or another subscription of the same order. */
export type Kin = Called & {
  id: string
  state: string
  quantity: number
  term: string
  billing: string
  startsAt: Date
  endsAt: Date | null
  autoRenew: boolean
  version: number
  suspendedAt: Date | null
  unitMinor: number
  nextUnitMinor: number | null
}

export type ChangeFacts = {
  subscription: Standing
  offer: {
    id: string
    kind: string
    minQuantity: number
    maxQuantity: number
    pooledMax: number | null
    withdrawn: boolean
  }
  policy: LifePolicy
  lots: readonly Lot[]
  /** Today's prices of its own offer in its own currency. */
  options: readonly Option[]
  targets: readonly Target[]
  /** The base that a classic add-on hangs on. */
  parent: (Called & { state: string }) | null
  /** Classic add-ons that hang on it. */
  addons: readonly Kin[]
  /** The other subscriptions of the same order and policy. */
  siblings: readonly Kin[]
  /** Seats the customer holds of the offer over all its partners, these included. */
  pooled: number
  now: Date
}
