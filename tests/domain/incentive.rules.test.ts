import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Association,
  creditsOf,
  monthOf,
  type Rate,
  rateFor,
  type SoldLine,
  type Story,
} from '@/lib/domain/incentive/rules'
import { trendOf } from '@/lib/domain/incentive/trend'

const utc = (text: string) => new Date(`${text}Z`)
const april = monthOf(utc('2026-04-10T00:00:00'))
const later = utc('2027-01-01T00:00:00')
const rates: Rate[] = [
  { category: '*', fromMonth: utc('2020-01-01T00:00:00'), basisPoints: 300 },
  { category: 'enterprise', fromMonth: utc('2020-01-01T00:00:00'), basisPoints: 500 },
  { category: 'enterprise', fromMonth: utc('2026-05-01T00:00:00'), basisPoints: 900 },
]
const line = (wish: Partial<SoldLine> = {}): SoldLine => ({
  ...{
    at: utc('2026-01-01T00:00:00'),
    transaction: 'new',
    quantity: 10,
    unitMinor: 1000,
    billing: 'monthly',
    term: 'P1Y',
  },
  ...{ category: 'enterprise', titleEn: 'Offer', titleFr: 'Offre', earns: true, suspensionBills: false },
  ...wish,
})
const who = (mpnId: string, from: string, to: string | null = null): Association => ({
  ...{
    mpnId,
    resellerId: mpnId,
    resellerName: mpnId,
    from: utc(`${from}T00:00:00`),
    to: to ? utc(`${to}T00:00:00`) : null,
  },
})
const story = (wish: Partial<Story> = {}): Story => ({
  ...{ lines: [line()], suspensions: [], associations: [who('1111111', '2026-01-01')], endedAt: null },
  ...wish,
})
const credits = (wish: Partial<Story> = {}, month = april, until = later) =>
  Object.fromEntries(
    creditsOf(story(wish), month, until, rates).map(({ mpnId, baseMinor, creditMinor }) => [
      mpnId,
      [baseMinor, creditMinor],
    ]),
  )

describe('the trend', () => {
  const month = (text: string) => new Date(`${text}-01T00:00:00Z`)
  const drawn = (sums: [string, number][], now: string) =>
    trendOf(
      sums.map(([text, creditMinor]) => ({ month: month(text), creditMinor })),
      new Date(`${now}T12:00:00Z`),
    ).map(one => [one.month.toISOString().slice(0, 7), one.creditMinor])

  it('has a place for each month since the first, also for one in which nothing was credited', () => {
    const sums: [string, number][] = [
      ['2026-03', 7],
      ['2025-12', 5],
    ]
    expect(drawn(sums, '2026-04-30')).toEqual([
      ['2025-12', 5],
      ['2026-01', 0],
      ['2026-02', 0],
      ['2026-03', 7],
      ['2026-04', 0],
    ])
  })

  it('goes back twelve months, over the turn of a year, and no further', () => {
    const shown = drawn([['2020-01', 9]], '2026-01-31')
    expect(shown).toHaveLength(12)
    expect([shown[0], shown.at(-1)]).toEqual([
      ['2025-02', 0],
      ['2026-01', 0],
    ])
  })
})

describe('credits (rules §4.7, M15)', () => {
  it('are the rate of what is billed in the month', () => {
    expect(credits()).toEqual({ 1111111: [10_000, 500] })
    expect(credits({ lines: [line({ billing: 'annual', unitMinor: 12_000 })] })).toEqual({
      1111111: [10_000, 500],
    })
    expect(credits({ lines: [line({ category: 'software' })] })).toEqual({ 1111111: [10_000, 300] })
  })

  it('follow a change of reseller from its day, and never backwards', () => {
    const associations = [who('1111111', '2026-01-01', '2026-04-11'), who('2222222', '2026-04-11')]
    expect(credits({ associations })).toEqual({ 1111111: [3333, 167], 2222222: [6667, 333] })
    expect(credits({ associations }, monthOf(utc('2026-03-01T00:00:00')))).toEqual({ 1111111: [10_000, 500] })
  })

  it('count licences as they were billed, by the day', () => {
    const lines = [line(), line({ at: utc('2026-04-16T00:00:00'), transaction: 'addQuantity', quantity: 10 })]
    expect(credits({ lines })).toEqual({ 1111111: [15_000, 750] })
    const fewer = [
      line(),
      line({ at: utc('2026-04-16T00:00:00'), transaction: 'removeQuantity', quantity: 10 }),
    ]
    expect(credits({ lines: fewer })).toEqual({ 1111111: [5000, 250] })
  })

  it('are none for a trial, until it is converted', () => {
    const trial = line({ earns: false, unitMinor: 0, quantity: 25 })
    expect(credits({ lines: [trial] })).toEqual({})
    const paid = line({ at: utc('2026-04-16T00:00:00'), transaction: 'convert', quantity: 10 })
    expect(credits({ lines: [trial, paid] })).toEqual({ 1111111: [5000, 250] })
  })

  it('stop with what is not billed: a classic suspension, a cancellation, an end; not with a billed suspension', () => {
    const suspensions = [{ from: utc('2026-04-16T00:00:00'), to: null }]
    expect(credits({ suspensions })).toEqual({ 1111111: [5000, 250] })
    expect(credits({ suspensions, lines: [line({ suspensionBills: true })] })).toEqual({
      1111111: [10_000, 500],
    })
    expect(credits({ endedAt: utc('2026-04-16T00:00:00') })).toEqual({ 1111111: [5000, 250] })
    const cancel = line({ at: utc('2026-04-16T00:00:00'), transaction: 'cancel' })
    expect(credits({ lines: [line(), cancel] })).toEqual({ 1111111: [5000, 250] })
  })

  it('are counted up to now while the month runs', () => {
    expect(credits({}, april, utc('2026-04-16T00:00:00'))).toEqual({ 1111111: [5000, 250] })
    expect(credits({}, april, utc('2026-03-16T00:00:00'))).toEqual({})
  })

  it('take the rate that had begun with the month', () => {
    expect(rateFor(rates, 'enterprise', april.from)).toBe(500)
    expect(rateFor(rates, 'enterprise', utc('2026-05-01T00:00:00'))).toBe(900)
    expect(rateFor([], 'enterprise', april.from)).toBe(0)
  })

  it('add up: however a month is divided among resellers, together they were billed what was billed', () => {
    const days = fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { maxLength: 5 })
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 9999 }),
        (cuts, quantity, unitMinor) => {
          const edges = [...cuts]
            .sort((one, other) => one - other)
            .map(day => `2026-04-${String(day).padStart(2, '0')}`)
          const starts = ['2026-01-01', ...edges]
          const associations = starts.map((from, at) =>
            who(String(1_000_000 + at), from, starts[at + 1] ?? null),
          )
          const parts = creditsOf(
            story({ associations, lines: [line({ quantity, unitMinor })] }),
            april,
            later,
            rates,
          )
          const sum = parts.reduce((total, { baseMinor }) => total + baseMinor, 0)
          expect(Math.abs(sum - quantity * unitMinor)).toBeLessThanOrEqual(starts.length)
        },
      ),
    )
  })
})
