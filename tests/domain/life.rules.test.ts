import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { planSimple, type Simple } from '@/lib/domain/change/answers'
import type { ChangeFacts, LifePolicy, Standing } from '@/lib/domain/change/facts'
import type { Plan } from '@/lib/domain/change/plan'
import { planBilling, planNext, planTerm } from '@/lib/domain/change/plan-terms'
import { billingOptions, judgeChange, termOptions } from '@/lib/domain/change/rules'
import { fullCharge } from '@/lib/domain/subscription/charge'
import { type Lot, refundableQuantity } from '@/lib/domain/subscription/lots'
import { judgeQuantity } from '@/lib/domain/subscription/rules'
import type { Dated } from '@/lib/domain/time/facts'
import { movesOf, priceOn } from '@/lib/domain/time/rules'

const csv = parse<Record<string, string>>(readFileSync('prisma/seed/catalogue/policies.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
})
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const typed = (text: string) =>
  text === ''
    ? null
    : text === 'true'
      ? true
      : text === 'false'
        ? false
        : /^\d+$/.test(text)
          ? Number(text)
          : text
const policies = csv.data.map(
  row =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [camel(name), typed(text)]),
    ) as LifePolicy & { id: string },
)

const begin = new Date('2026-01-31T09:30:00Z')
const options = [
  { term: 'P1M', billing: 'monthly', unitMinor: 1200 },
  { term: 'P1Y', billing: 'monthly', unitMinor: 1000 },
  { term: 'P1Y', billing: 'annual', unitMinor: 11_500 },
  { term: 'P3Y', billing: 'monthly', unitMinor: 900 },
  { term: 'P3Y', billing: 'annual', unitMinor: 10_800 },
]
const prices: Dated[] = options.map(option => ({
  ...option,
  offerId: 'o',
  currency: 'EUR',
  from: new Date(0),
  to: null,
}))

type Life = {
  standing: Standing
  lots: Lot[]
  now: Date
  paidMinor: number
  backMinor: number
  calls: number
}

const facts = (life: Life, policy: LifePolicy): ChangeFacts => ({
  subscription: life.standing,
  offer: { id: 'o', kind: 'base', minQuantity: 1, maxQuantity: 300, pooledMax: 300, withdrawn: false },
  policy,
  lots: life.lots,
  options,
  targets: [],
  parent: null,
  addons: [],
  siblings: [],
  pooled: life.standing.quantity,
  now: life.now,
})

type Step =
  | { do: Simple }
  | { do: 'billing' | 'term'; pick: number }
  | { do: 'schedule'; quantity: number }
  | { do: 'seats'; quantity: number }
  | { do: 'wait'; hours: number }

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      'suspend' as const,
      'resume' as const,
      'cancel' as const,
      'stopRenewal' as const,
      'startRenewal' as const,
    ),
  }),
  fc.record({ do: fc.constantFrom('billing' as const, 'term' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('schedule' as const), quantity: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ do: fc.constant('seats' as const), quantity: fc.integer({ min: 1, max: 320 }) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.oneof(fc.nat(200), fc.nat(24 * 400)) }),
)

function apply(life: Life, plan: Plan): Life {
  const seats = plan.after.quantity
  const lots =
    plan.lots === 'gone'
      ? []
      : plan.lots === 'keep'
        ? life.lots
        : [{ id: `${life.calls}`, quantity: seats, addedAt: life.now, refundableUntil: null }]
  return {
    ...life,
    standing: plan.after,
    lots,
    paidMinor: life.paidMinor + plan.chargeMinor,
    backMinor: life.backMinor + plan.refundMinor,
  }
}

/** What the portal would do with this step, or the life unchanged where it says no. */
function live(before: Life, step: Step, policy: LifePolicy): Life {
  const life = { ...before, calls: before.calls + 1 }
  const given = facts(life, policy)
  if (step.do === 'wait') return wait(life, policy, step.hours)
  if (step.do === 'seats') {
    const verdict = judgeQuantity(
      { ...given, offer: { ...given.offer, minShareOfBase: null }, base: 0 },
      step.quantity,
    )
    const renewing = life.standing.endsAt !== null && life.standing.endsAt <= life.now
    return verdict.allowed && !renewing ? seats(life, verdict.effect, step.quantity, policy) : life
  }
  if (!judgeChange(step.do, given).allowed) return life
  if (step.do === 'schedule') return apply(life, planNext(given, { quantity: step.quantity }))
  if (step.do === 'billing' || step.do === 'term') {
    const choices = step.do === 'billing' ? billingOptions(given) : termOptions(given)
    const option = choices[step.pick % choices.length]
    if (!option) return life
    return apply(life, step.do === 'billing' ? planBilling(given, option) : planTerm(given, option))
  }
  return apply(life, planSimple(step.do, given))
}

type Effect = Extract<ReturnType<typeof judgeQuantity>, { allowed: true }>['effect']
function seats(life: Life, effect: Effect, quantity: number, policy: LifePolicy): Life {
  const left = life.lots.map(lot => ({
    ...lot,
    quantity: lot.quantity - (effect.taken.find(one => one.id === lot.id)?.quantity ?? 0),
  }))
  const refundableUntil =
    policy.windowHours === null ? null : new Date(life.now.getTime() + policy.windowHours * 3_600_000)
  const added =
    effect.addedSeats > 0
      ? [{ id: `s${life.calls}`, quantity: effect.addedSeats, addedAt: life.now, refundableUntil }]
      : []
  return {
    ...life,
    standing: { ...life.standing, quantity, nextTerm: null },
    lots: [...left, ...added],
    paidMinor: life.paidMinor + effect.chargeMinor,
    backMinor: life.backMinor + effect.refundMinor,
  }
}

function wait(life: Life, policy: LifePolicy, hours: number): Life {
  const now = new Date(life.now.getTime() + hours * 3_600_000)
  const moves = movesOf(life.standing, { policy, paid: null, room: null, held: null, prices }, now)
  const last = moves.at(-1)
  const renewed = moves.some(({ kind }) => kind === 'renewed')
  const standing = { ...life.standing, ...last?.after }
  const refundableUntil =
    policy.windowHours === null ? null : new Date(now.getTime() + policy.windowHours * 3_600_000)
  return {
    ...life,
    now,
    standing,
    lots: renewed
      ? [{ id: `r${life.calls}`, quantity: standing.quantity, addedAt: now, refundableUntil }]
      : life.lots,
  }
}

const born = (policy: LifePolicy): Life => ({
  now: begin,
  calls: 0,
  paidMinor: 10_000,
  backMinor: 0,
  lots: [
    {
      id: 'first',
      quantity: 10,
      addedAt: begin,
      refundableUntil:
        policy.windowHours === null ? null : new Date(begin.getTime() + policy.windowHours * 3_600_000),
    },
  ],
  standing: {
    ...{
      id: 's',
      offerId: 'o',
      currency: 'EUR',
      state: 'active',
      quantity: 10,
      term: 'P1Y',
      billing: 'monthly',
      unitMinor: 1000,
    },
    ...{
      startsAt: begin,
      endsAt: new Date('2027-01-31T00:00:00Z'),
      autoRenew: policy.renewal !== 'never',
      changes: 0,
    },
    ...{
      suspendedAt: null,
      staysUntil: null,
      nextTerm: null,
      nextBilling: null,
      nextBillingMinor: null,
      nextBillingAt: null,
    },
  },
})

describe.each(policies)('no sequence of allowed changes breaks a subscription of the policy $id', policy => {
  it('its seats stay within their limits and in their lots, one state holds, and money adds up', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), taken => {
        let life = born(policy)
        for (const step of taken) {
          const before = life
          life = live(life, step, policy)
          const { standing } = life
          const inLots = life.lots.reduce((sum, lot) => sum + lot.quantity, 0)
          expect(standing.quantity).toBeGreaterThanOrEqual(1)
          expect(standing.quantity).toBeLessThanOrEqual(300)
          if (standing.state !== 'deleted') expect(inLots).toBe(standing.quantity)
          expect(life.lots.every(lot => lot.quantity >= 0)).toBe(true)
          expect(['active', 'suspended', 'expired', 'disabled', 'deleted']).toContain(standing.state)
          expect(standing.state === 'suspended').toBe(
            standing.suspendedAt !== null && standing.state === 'suspended',
          )
          if (standing.state === 'active') expect(standing.suspendedAt).toBeNull()
          if (!standing.autoRenew) expect(standing.nextTerm).toBeNull()
          if (before.standing.state === 'deleted') expect(standing).toEqual(before.standing)
          if (standing.endsAt) expect(standing.endsAt.getTime()).toBeGreaterThan(standing.startsAt.getTime())
          const back = life.backMinor - before.backMinor
          expect(Number.isSafeInteger(life.paidMinor)).toBe(true)
          expect(back).toBeGreaterThanOrEqual(0)
          // Nothing gives back more than the running charge was.
          expect(back).toBeLessThanOrEqual(before.standing.unitMinor * before.standing.quantity)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('seats that were not bought inside an open window are never given back where the policy has one', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), taken => {
        let life = born(policy)
        for (const step of taken) {
          const before = life
          life = live(life, step, policy)
          if (step.do !== 'seats' || policy.seatsDecrease !== 'window') continue
          const fewer = before.standing.quantity - life.standing.quantity
          expect(fewer).toBeLessThanOrEqual(refundableQuantity(before.lots, before.now).totalQuantity)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the clock', () => {
  const policy = policies.find(one => one.id === 'new-commerce') as LifePolicy
  const rules = { policy, paid: null, room: null, held: null }
  const start = born(policy).standing

  it('takes the price of the day the term begins, and the old one where that list has none', () => {
    const dearer = { ...(prices[1] as Dated), unitMinor: 1300, from: new Date('2027-01-31') }
    const after = new Date('2027-02-05')
    expect(movesOf(start, { ...rules, prices: [...prices, dearer] }, after).at(-1)?.after.unitMinor).toBe(
      1300,
    )
    expect(movesOf(start, { ...rules, prices: [] }, after).at(-1)?.after.unitMinor).toBe(1000)
    expect(priceOn(prices, { ...(prices[0] as Dated), currency: 'USD' }, after)).toBeUndefined()
  })

  it('goes on as before where what was arranged is no longer sold', () => {
    const arranged = { ...start, nextTerm: { offerId: 'gone', quantity: 3 } }
    const [move] = movesOf(arranged, { ...rules, prices }, new Date('2027-02-05'))
    expect(move).toMatchObject({ kind: 'renewed', after: { offerId: 'o', quantity: 10, nextTerm: null } })
  })

  it('ends an aligned term on its day, charged by the day, and takes the full length after it', () => {
    const arranged = { ...start, nextTerm: { billing: 'annual', endsAt: '2027-08-01T00:00:00.000Z' } }
    const [first, second] = movesOf(arranged, { ...rules, prices }, new Date('2027-08-02'))
    expect(first?.after.endsAt).toEqual(new Date('2027-08-01'))
    expect(first?.chargeMinor).toBe(Math.round((11_500 * 10 * 182) / 365))
    expect(second?.after.endsAt).toEqual(new Date('2028-08-01'))
    expect(second?.chargeMinor).toBe(115_000)
  })

  it('splits a wait into any pieces without changing where it leads', () => {
    const hours = fc.array(fc.nat(24 * 200), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(hours, fc.constantFrom(...policies), fc.boolean(), (pieces, one, stopped) => {
        const from = {
          ...born(one),
          standing: { ...born(one).standing, autoRenew: !stopped && one.renewal !== 'never' },
        }
        const whole = wait(
          from,
          one,
          pieces.reduce((sum, piece) => sum + piece, 0),
        )
        const parts = pieces.reduce((life, piece) => wait(life, one, piece), from)
        expect(parts.standing).toEqual(whole.standing)
      }),
      { numRuns: 200 },
    )
  })

  it('charges a full cycle in full', () => {
    expect(fullCharge(start, begin)).toBe(10_000)
  })
})
