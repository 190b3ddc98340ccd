import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignmentsOf, cutAt } from '@/lib/domain/order/align'
import { judgeLines } from '@/lib/domain/order/rules'
import { addMonths } from '@/lib/domain/order/term'
import { chargesOf, totalsOf } from '@/lib/domain/order/total-rules'
import { line, offer, own, situation } from './order-goods'

const now = situation().now
const on = (day: string) => new Date(`${day}T00:00:00Z`)
const days = (term: string, others: Parameters<typeof alignmentsOf>[2] = []) =>
  alignmentsOf(now, term, others).map(({ endsAt }) => endsAt.toISOString().slice(0, 10))
const other = (endsAt: string, wish = {}) => ({
  ...{ state: 'active', term: 'P1Y', autoRenew: true },
  endsAt: on(endsAt),
  ...wish,
})

describe('the days a new term may end on', () => {
  it('are the last month’s end and other subscriptions’ ends inside its first full length', () => {
    expect(days('P1Y', [other('2027-03-15')])).toEqual(['2027-11-01', '2027-03-15'])
    // It ends too soon to end with now, and too late before its renewal.
    expect(days('P1Y', [other('2026-11-01')])).toEqual(['2027-11-01'])
    expect(days('P1Y', [other('2028-03-15')])).toEqual(['2027-11-01'])
  })

  it('leave out what does not go on: suspended, expired, and not renewed beyond its end', () => {
    expect(days('P1Y', [other('2027-03-15', { state: 'suspended' })])).toEqual(['2027-11-01'])
    expect(days('P3Y', [other('2026-11-10', { autoRenew: false })])).toEqual(['2029-11-01'])
    expect(days('P3Y', [other('2026-11-10')])).toEqual(['2029-11-01', '2027-11-10'])
  })

  it('of a yearly commitment are no monthly one’s, and of a monthly one no 28th, 29th or 30th unless the month ends then', () => {
    expect(days('P1Y', [other('2026-12-05', { term: 'P1M' })])).toEqual(['2027-11-01'])
    expect(days('P1M', [other('2026-12-05', { term: 'P1M' })])).toEqual(['2026-12-01', '2026-12-05'])
    expect(days('P1M', [other('2026-11-29'), other('2026-11-30')])).toEqual(['2026-12-01'])
    expect(days('P1Y', [other('2026-11-29')])).toContain('2026-11-29')
  })
})

describe('an aligned line of an order', () => {
  const ask = (endsAt: string, wish = {}, about = {}) =>
    judgeLines(
      [line('o', 10, { endsAt })],
      situation({
        offers: [offer(wish)],
        own: [own('a', 'x', { endsAt: '2027-03-15T00:00:00Z' })],
        ...about,
      }),
    )[0]

  it('ends there, and is charged by the day', () => {
    const verdict = ask('2027-03-15T00:00:00.000Z')
    expect(verdict).toMatchObject({ ok: true, line: { cut: { from: now, to: on('2027-03-15') } } })
    const { firstCharge, commitment } = totalsOf(verdict?.ok ? [verdict.line] : [])
    // Three whole months from 22 November, and 21 of the 28 days from 22 February.
    expect(firstCharge).toBe(10_000)
    expect(commitment).toBe(3 * 10_000 + Math.round((10_000 * 21) / 28))
  })

  it('is refused on any other day, for a trial, and where the policy does not let its end be chosen', () => {
    const problems = { ok: false, problems: { endsAt: { key: 'order.notAligned' } } }
    expect(ask('2027-03-16T00:00:00.000Z')).toEqual(problems)
    expect(ask('2027-03-15T00:00:00.000Z', { kind: 'trial' })).toEqual(problems)
    const policy = { ...offer().policy, renewal: 'always' }
    expect(ask('2027-03-15T00:00:00.000Z', { policy })).toEqual(problems)
  })
})

describe('a classic add-on', () => {
  const policy = {
    ...offer().policy,
    priceList: 'legacy',
    renewal: 'always',
    addonOf: 'subscription',
  } as const
  const base = offer({ id: 'base', policy })
  const addon = offer({ id: 'addon', kind: 'addon', prerequisites: ['base'], policy })
  const about = situation({ offers: [base, addon] })

  it('ends with the base it hangs on, charged by the day', () => {
    const held = own('b', 'base', { endsAt: '2027-01-15T00:00:00Z' })
    const [verdict] = judgeLines([line('addon', 2)], { ...about, own: [held] })
    expect(verdict).toMatchObject({ ok: true, line: { cut: { to: on('2027-01-15') } } })
  })

  it('bought with its base takes the same full term', () => {
    const verdicts = judgeLines([line('base', 2), line('addon', 2)], about)
    expect(verdicts.map(verdict => verdict.ok && verdict.line.cut)).toEqual([null, null])
  })
})

describe('a term that is cut short', () => {
  it('costs the more the longer it is, and never more than the full one', () => {
    const length = fc.integer({ min: 1, max: 1094 })
    const billings = fc.constantFrom(
      ['monthly', 36] as const,
      ['annual', 3] as const,
      ['triennial', 1] as const,
    )
    fc.assert(
      fc.property(length, length, billings, (one, two, [billing, charges]) => {
        const to = (count: number) => new Date(on('2026-11-22').getTime() + count * 86_400_000)
        const cost = (count: number) => {
          const cut = cutAt(now, 'P3Y', to(count))
          const priced = { quantity: 7, term: 'P3Y', billing, unitMinor: 1000 }
          return cut ? chargesOf(priced, cut).reduce((sum, minor) => sum + minor, 0) : 7000 * charges
        }
        const [short, long] = [Math.min(one, two), Math.max(one, two)]
        expect(cost(short)).toBeLessThanOrEqual(cost(long))
        expect(cost(long)).toBeLessThanOrEqual(7000 * charges)
        expect(to(long) < addMonths(now, 36)).toBe(true)
      }),
    )
  })
})
