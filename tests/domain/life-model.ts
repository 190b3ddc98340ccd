import { readFileSync } from 'node:fs'
import { parse } from 'papaparse'
import type { ChangeFacts, LifePolicy, Standing, Target } from '@/lib/domain/change/facts'
import type { Other } from '@/lib/domain/change/load'
import { type Lot, refundableQuantity } from '@/lib/domain/subscription/lots'
import type { Dated } from '@/lib/domain/time/facts'

const csv = parse<Record<string, string>>(readFileSync('prisma/seed/catalogue/policies.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
})
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const typed = (text: string) =>
  text === ''
    ? null
    : /^(true|false)$/.test(text)
      ? text === 'true'
      : /^\d+$/.test(text)
        ? Number(text)
        : text

export type Policy = LifePolicy & { id: string; addonOf: string }
/** Every commerce policy as the catalogue ships it. */
export const policies = csv.data.map(
  row => Object.fromEntries(Object.entries(row).map(([name, text]) => [camel(name), typed(text)])) as Policy,
)
const named = (id: string) => policies.find(one => one.id === id) as Policy
export const newCommerce = named('new-commerce')
export const classic = named('classic')

export const begin = new Date('2026-01-31T09:30:00Z')
export const most = 300
const options = [
  { term: 'P1M', billing: 'monthly', unitMinor: 1200 },
  { term: 'P1Y', billing: 'monthly', unitMinor: 1000 },
  { term: 'P1Y', billing: 'annual', unitMinor: 11_500 },
  { term: 'P3Y', billing: 'monthly', unitMinor: 900 },
  { term: 'P3Y', billing: 'annual', unitMinor: 10_800 },
]
const times = (factor: number) => options.map(one => ({ ...one, unitMinor: one.unitMinor * factor }))
const listed: Record<string, typeof options> = { o: options, t: times(2), a: times(1), old: options }
export const prices: Dated[] = Object.entries(listed).flatMap(([offerId, list]) =>
  list.map(option => ({ ...option, offerId, currency: 'EUR', from: new Date(0), to: null })),
)

/** One subscription: `users` hold some of its seats; `parent` is the base it hangs on. */
export type Life = { standing: Standing; lots: Lot[]; now: Date; users: number; parent: string | null }

export const windowFrom = (now: Date, hours: number | null) =>
  hours === null ? null : new Date(now.getTime() + hours * 3_600_000)

const trial = ({ billingChange, renewal, id }: Policy) =>
  renewal === 'convert' || (billingChange === 'never' && id.endsWith('trial'))

/** What a trial becomes, or the policy itself. */
export const paidOf = (policy: Policy) =>
  policy.id === 'new-trial' ? newCommerce : trial(policy) ? classic : policy

/** Ten seats for a year, bought this moment. */
export const born = (policy: Policy, offerId = 'o', id = 's', parent: string | null = null): Life => ({
  now: begin,
  users: 0,
  parent,
  lots: [
    {
      id: `first-${id}`,
      quantity: 10,
      addedAt: begin,
      refundableUntil: windowFrom(begin, policy.windowHours),
    },
  ],
  standing: {
    ...{ id, offerId, currency: 'EUR', state: 'active', quantity: 10, term: 'P1Y', billing: 'monthly' },
    ...{
      unitMinor: listed[offerId]?.[1]?.unitMinor ?? 0,
      startsAt: begin,
      endsAt: new Date('2027-01-31T00:00:00Z'),
    },
    ...{
      autoRenew: policy.renewal !== 'never',
      changes: 0,
      suspendedAt: null,
      staysUntil: null,
      nextTerm: null,
    },
    ...{ nextBilling: null, nextBillingMinor: null, nextBillingAt: null },
  },
})

const kinOf = ({ standing, lots, now }: Life): Other => ({
  ...{ ...standing, titleEn: standing.id, titleFr: standing.id, version: 1 },
  nextUnitMinor:
    listed[standing.offerId]?.find(one => one.term === standing.term && one.billing !== standing.billing)
      ?.unitMinor ?? null,
  arranged: standing.nextTerm !== null,
  openUntil: refundableQuantity(lots, now).details.at(-1)?.allowedUntil ?? null,
})

/** What the portal would know of it among all that the customer has. */
export function factsOf(life: Life, policy: Policy, lives: readonly Life[] = [life]) {
  const { standing } = life
  const kind = trial(policy) && standing.offerId === 'o' ? 'trial' : 'base'
  const seats = (offerId: string) =>
    lives.reduce(
      (sum, one) =>
        one.standing.offerId === offerId && one.standing.state !== 'deleted'
          ? sum + one.standing.quantity
          : sum,
      0,
    )
  const target: Target = {
    ...{ id: 't', titleEn: 'T', titleFr: 'T', minQuantity: 1, maxQuantity: most, pooledMax: most },
    ...{ pooled: seats('t'), sold: true, endOfSale: null, withdrawnAt: null },
    ...{ windowHours: paidOf(policy).windowHours, options: listed.t ?? [], policy: paidOf(policy) },
  }
  const others = lives
    .filter(one => one !== life && one.standing.state !== 'deleted')
    .map(one => kinOf({ ...one, now: life.now }))
  const addons = others.filter(({ id }) => lives.find(one => one.standing.id === id)?.parent === standing.id)
  const base = lives.find(one => one.standing.id === life.parent)
  const facts: ChangeFacts = {
    subscription: standing,
    offer: {
      ...{ id: standing.offerId, kind, minQuantity: 1, maxQuantity: most, pooledMax: most, withdrawn: false },
    },
    ...{ policy, lots: life.lots, options: listed[standing.offerId] ?? [], addons, siblings: addons },
    targets: standing.offerId === 'o' ? [target] : [],
    parent:
      base && base.standing.state !== 'deleted'
        ? { titleEn: 'base', titleFr: 'base', state: base.standing.state }
        : null,
    pooled: seats(standing.offerId),
    now: life.now,
  }
  return { ...facts, others, delegatedAdmin: true }
}
