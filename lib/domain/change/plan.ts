import { chargeCycle, type NextCharge, nextCharge, prorated } from '../subscription/charge'
import type { ChangeFacts, Kin, Standing } from './facts'

const day = 24 * 3600 * 1000

/** A line of the order that a change leaves behind. */
export type Entry = {
  subscriptionId: string
  offerId?: string
  transaction:
    | 'cancel'
    | 'change'
    | 'convert'
    | 'renew'
    | 'resume'
    | 'upgrade'
    | 'addQuantity'
    | 'removeQuantity'
  quantity: number
  term: string
  billing: string
  unitMinor: number
}

/** Another subscription that goes along: an add-on with its base, a sibling with its order. */
export type Along = {
  kin: Kin
  set: Partial<Standing>
  /** Licences it gains as a lot of their own, with a window of so many hours; they count as a change of it. */
  adds?: { seats: number; windowHours: number | null }
}

/** Everything a change does, before any of it is done: shown to the person, then written as it is. */
export type Plan = {
  after: Standing
  chargeMinor: number
  refundMinor: number
  /** Seats stay in their lots, are one fresh lot with a window of so many hours, or are gone. */
  lots: 'keep' | { windowHours: number | null } | 'gone'
  lines: Entry[]
  /** What was scheduled for the next term is lost. */
  drops: boolean
  along: Along[]
  next: NextCharge | null
}

type Change = Partial<Pick<Plan, 'chargeMinor' | 'refundMinor' | 'lots' | 'lines' | 'along'>>

export function planOf(facts: ChangeFacts, set: Partial<Standing>, change: Change = {}): Plan {
  const { subscription, policy, now } = facts
  const after = { ...subscription, ...set }
  return {
    after,
    chargeMinor: 0,
    refundMinor: 0,
    lots: 'keep',
    lines: [],
    along: [],
    ...change,
    drops: subscription.nextTerm !== null && after.nextTerm === null,
    next: nextCharge(after, policy, now),
  }
}

/** What of the running charge is not used up yet, by the day (rules §5.3). */
export const unused = (
  charged: Pick<Standing, 'unitMinor' | 'quantity' | 'billing' | 'startsAt' | 'endsAt'>,
  now: Date,
) =>
  prorated(
    charged.unitMinor,
    charged.quantity,
    chargeCycle({ ...charged, state: 'active', autoRenew: false }, now),
  )

export const lineOf = (
  transaction: Entry['transaction'],
  {
    id,
    offerId,
    quantity,
    term,
    billing,
    unitMinor,
  }: Pick<Standing, 'id' | 'offerId' | 'quantity' | 'term' | 'billing' | 'unitMinor'>,
): Entry => ({ subscriptionId: id, offerId, transaction, quantity, term, billing, unitMinor })

/** rules §5.1, §5.9: locks out at once; what it does to billing, data and auto-renew is the policy's. */
export function planSuspend(facts: ChangeFacts): Plan {
  const { policy, subscription, addons, now } = facts
  const staysUntil =
    policy.suspensionDeletesDays === null
      ? null
      : new Date(now.getTime() + policy.suspensionDeletesDays * day)
  const stopped = policy.suspensionStopsRenewal ? { autoRenew: false, nextTerm: null } : {}
  const set = { state: 'suspended', suspendedAt: now, staysUntil }
  const along = addons.filter(({ state }) => state === 'active').map(kin => ({ kin, set }))
  return planOf(
    facts,
    { ...set, ...stopped, nextTerm: stopped.nextTerm === null ? null : subscription.nextTerm },
    { along },
  )
}

/** Back at work; where suspension stopped billing, the rest of the running charge is due if it was never paid. */
export function planResume(facts: ChangeFacts): Plan {
  const { policy, subscription, addons, now } = facts
  const set = { state: 'active', suspendedAt: null, staysUntil: null }
  const same = addons.filter(
    ({ state, suspendedAt }) =>
      state === 'suspended' && suspendedAt?.getTime() === subscription.suspendedAt?.getTime(),
  )
  const due = [subscription, ...same.map(kin => ({ ...kin, offerId: '' }))].flatMap(one => {
    const cycle = chargeCycle({ ...one, state: 'active', autoRenew: true }, now)
    const unpaid = !policy.suspensionBills && cycle && one.suspendedAt && one.suspendedAt < cycle.from
    return unpaid ? [{ one, minor: unused(one, now) }] : []
  })
  return planOf(facts, set, {
    chargeMinor: due.reduce((sum, { minor }) => sum + minor, 0),
    lines: due.map(({ one }) => lineOf('resume', one)),
    along: same.map(kin => ({ kin, set })),
  })
}

/** rules §5.1, §5.3: gone at once, with the money its policy gives back. */
export function planCancel(facts: ChangeFacts): Plan {
  const { policy, subscription, now } = facts
  const back = { prorated: unused(subscription, now), full: subscription.unitMinor * subscription.quantity }
  return planOf(
    facts,
    { ...ended, state: 'deleted', suspendedAt: null, staysUntil: null, autoRenew: false },
    {
      refundMinor: back[policy.refund as keyof typeof back] ?? 0,
      lots: 'gone',
      lines: [lineOf('cancel', subscription)],
    },
  )
}

export const ended = { nextTerm: null, nextBilling: null, nextBillingMinor: null, nextBillingAt: null }

/** rules §5.5, §5.11: without a renewal there is no next term to schedule anything for. */
export const planRenewal = (facts: ChangeFacts, autoRenew: boolean): Plan =>
  planOf(facts, autoRenew ? { autoRenew } : { autoRenew, nextTerm: null })
