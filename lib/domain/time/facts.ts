import type { NextTerm } from '../change/facts'
import type { Held } from '../renewal/next-rules'

/** A price with the days it holds for. */
export type Dated = {
  offerId: string
  currency: string
  term: string
  billing: string
  unitMinor: number
  from: Date
  to: Date | null
}

/** What of a subscription time can change, and what it goes by. */
export type Aging = {
  state: string
  offerId: string
  quantity: number
  term: string
  billing: string
  currency: string
  unitMinor: number
  startsAt: Date
  endsAt: Date | null
  autoRenew: boolean
  suspendedAt: Date | null
  staysUntil: Date | null
  nextTerm: NextTerm | null
  nextBilling: string | null
  nextBillingMinor: number | null
  nextBillingAt: Date | null
}

export type TimePolicy = {
  renewal: string
  expiredDays: number
  disabledDays: number
  windowHours: number | null
}

/** An offer that a trial may become at its end; `room` as below, where it is not the offer that was arranged. */
export type Paid = { id: string; windowHours: number | null; room?: number | null | undefined }

export type TimeFacts = {
  policy: TimePolicy
  /** The paid offer a trial becomes by itself (rules §5.8). */
  paid: Paid | null
  /** The offer that was arranged for the end of a trial, as long as it is in the catalogue. */
  chosen?: Paid | null | undefined
  /** The most seats the next offer leaves this customer; null where nothing limits them but the offer. */
  room: number | null
  /** What users hold, where fewer licences were arranged than there are. */
  held: Held | null
  prices: readonly Dated[]
}

/** A step in time; `renewed` and `converted` begin a term and are charged for. */
export type Move = {
  kind: 'renewed' | 'converted' | 'expired' | 'disabled' | 'deleted' | 'rebilled'
  at: Date
  after: Aging
  chargeMinor: number
  windowHours: number | null
}
