import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Offer, Situation } from '@/lib/domain/catalogue/offer'
import { type AskedLine, judgeLines } from '@/lib/domain/order/rules'
import { OrderLines, PlaceOrder, Quantity } from '@/lib/domain/order/schema'
import { addMonths, chargesOver, monthsOf, termEnd } from '@/lib/domain/order/term'
import { totalsOf } from '@/lib/domain/order/total-rules'
import { fieldErrors } from '@/lib/i18n/messages/en/field-errors'
import { holding, line, offer, own, situation } from './order-goods'

const judge = (lines: AskedLine[], offers: Offer[], about: Partial<Situation> = {}) =>
  judgeLines(lines, situation({ offers, ...about })).map(verdict =>
    verdict.ok
      ? { parent: verdict.line.parent, unitMinor: verdict.line.unitMinor }
      : Object.fromEntries(Object.entries(verdict.problems).map(([field, { key }]) => [field, key])),
  )
const fine = { parent: null, unitMinor: 1000 }

describe('a line', () => {
  it('costs what the catalogue says for its term and billing', () => {
    expect(judge([line('o', 5), line('o', 5, { billing: 'annual' })], [offer()])).toEqual([
      fine,
      { parent: null, unitMinor: 11_000 },
    ])
  })

  it.each([
    ['an offer that is not there', line('gone', 1), { offerId: 'order.withdrawn' }],
    ['a term it has not', line('o', 1, { term: 'P3Y' }), { term: 'order.noTerm' }],
    [
      'a billing the term has not',
      line('o', 1, { term: 'P1M', billing: 'annual' }),
      { billing: 'order.noBilling' },
    ],
    ['none', line('o', 0), { quantity: 'atLeast' }],
    ['a negative number', line('o', -1), { quantity: 'atLeast' }],
    ['half a licence', line('o', 1.5), { quantity: 'wholeNumber' }],
    ['no number', line('o', Number.NaN), { quantity: 'wholeNumber' }],
    ['more than the offer takes', line('o', 301), { quantity: 'order.atMost' }],
  ])('refuses %s, at its field', (_, asked, problems) => {
    expect(judge([asked], [offer()])).toEqual([problems])
  })

  it('says every fault of itself at once', () => {
    expect(judge([line('o', 0, { term: 'P9Y' })], [offer({ attestation: true })])).toEqual([
      { quantity: 'atLeast', term: 'order.noTerm', attested: 'order.attest' },
    ])
  })

  it('keeps a trial at its fixed number and usage at one', () => {
    const fixed = offer({ kind: 'trial', minQuantity: 25, maxQuantity: 25 })
    expect(judge([line('o', 24)], [fixed])).toEqual([{ quantity: 'order.fixed' }])
    expect(judge([line('o', 25)], [fixed])).toEqual([fine])
    expect(judge([line('o', 2)], [offer({ kind: 'usage', maxQuantity: 999 })])).toEqual([
      { quantity: 'order.fixed' },
    ])
  })

  it('needs the statement where the offer requires one', () => {
    const stated = offer({ attestation: true })
    expect(judge([line('o', 1)], [stated])).toEqual([{ attested: 'order.attest' }])
    expect(judge([line('o', 1, { attested: true })], [stated])).toEqual([fine])
  })

  it('is refused in a second currency', () => {
    const [euro] = offer().prices
    if (!euro) throw new Error('a price')
    const classic = offer({
      id: 'classic',
      policy: { ...offer().policy, priceList: 'legacy' },
      prices: [{ ...euro, currency: 'USD' }],
    })
    const modern = offer({ prices: [{ ...euro, currency: 'BRL' }] })
    const brazil = { country: 'BR' }
    expect(judge([line('o', 1), line('classic', 1)], [modern, classic], brazil)).toEqual([
      fine,
      { offerId: 'order.otherCurrency' },
    ])
    expect(judge([line('classic', 1)], [classic], brazil)).toEqual([fine])
  })
})

describe('the lines together', () => {
  it('share one pool, and are told what remains', () => {
    const pooled = offer({ pooledMax: 300 })
    const about = situation({ offers: [pooled], holdings: [holding('o', 200)] })
    expect(judgeLines([line('o', 60), line('o', 40)], about).every(verdict => verdict.ok)).toBe(true)
    const [first] = judgeLines([line('o', 60), line('o', 41)], about)
    expect(first).toMatchObject({
      problems: {
        quantity: { key: 'order.pooled', values: { max: 300, held: 200, remaining: 100, requested: 101 } },
      },
    })
  })

  it('never exceed the pool, however the seats are divided', () => {
    const pooled = offer({ pooledMax: 300 })
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }),
        (held, parts) => {
          const about = situation({ offers: [pooled], holdings: [holding('o', held)] })
          const sum = parts.reduce((total, part) => total + part, 0)
          const verdicts = judgeLines(
            parts.map(part => line('o', part)),
            about,
          )
          expect(verdicts.every(verdict => verdict.ok)).toBe(held + sum <= 300)
        },
      ),
    )
  })

  it('must cover their share of the bases, held and bought', () => {
    const [base, geo] = [
      offer({ id: 'b', maxQuantity: 10_000 }),
      offer({ prerequisites: ['b'], minShareOfBase: 0.05 }),
    ]
    const about = { holdings: [holding('b', 100)] }
    expect(judge([line('b', 100), line('o', 9)], [base, geo], about)[1]).toEqual({ quantity: 'order.share' })
    expect(judge([line('b', 100), line('o', 10)], [base, geo], about)[1]).toEqual(fine)
  })
})

describe('an add-on of one subscription', () => {
  const offers = [
    offer({ id: 'b' }),
    offer({ prerequisites: ['b'], policy: { ...offer().policy, addonOf: 'subscription' } }),
  ]
  const two = { own: [own('s1', 'b'), own('s2', 'b')] }

  it('hangs on the base bought with it, else on the only one held', () => {
    expect(judge([line('b', 1), line('o', 1)], offers)[1]).toMatchObject({ parent: { line: 0 } })
    expect(judge([line('o', 1)], offers, { own: [own('s1', 'b')] })).toMatchObject([
      { parent: { subscriptionId: 's1' } },
    ])
  })

  it('asks which, where there are several, and takes only one that is there', () => {
    expect(judge([line('o', 1)], offers, two)).toEqual([{ baseSubscriptionId: 'order.chooseBase' }])
    expect(judge([line('o', 1, { baseSubscriptionId: 's2' })], offers, two)).toMatchObject([
      { parent: { subscriptionId: 's2' } },
    ])
    expect(judge([line('o', 1, { baseSubscriptionId: 'else' })], offers, two)).toEqual([
      { baseSubscriptionId: 'order.baseGone' },
    ])
  })
})

describe('licences as they are typed', () => {
  const fault = (typed: string | number | undefined) =>
    Quantity.safeParse(typed).error?.issues[0]?.message ?? 'fine'

  it.each([
    ['', 'order.noQuantity'],
    [undefined, 'order.noQuantity'],
    ['0', 'order.zero'],
    ['-3', 'order.negative'],
    ['−3', 'order.negative'],
    ['1.5', 'wholeNumber'],
    ['1,5', 'wholeNumber'],
    ['ten', 'order.notNumber'],
    ['1e3', 'order.notNumber'],
    ['0x10', 'order.notNumber'],
    ['99999999999', 'order.tooMany'],
    ['12', 'fine'],
    [' 1 000 ', 'fine'],
    [12, 'fine'],
  ])('%j is %s', (typed, key) => {
    expect(fault(typed)).toBe(key)
  })

  it('is always a whole number of one or more, or a sentence that exists', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), typed => {
        const read = Quantity.safeParse(typed)
        if (read.success) expect(Number.isSafeInteger(read.data) && read.data >= 1).toBe(true)
        else {
          const key = read.error.issues[0]?.message ?? ''
          expect(
            key
              .split('.')
              .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], fieldErrors),
          ).toBeTypeOf('string')
        }
      }),
    )
  })

  it('takes one to fifty lines', () => {
    const many = (count: number) =>
      OrderLines.safeParse(Array.from({ length: count }, () => line('o', 1))).success
    expect([many(0), many(1), many(50), many(51)]).toEqual([false, true, true, false])
  })

  it('takes no price from outside', () => {
    const forged = { ...line('o', 1), unitMinor: 1 }
    const id = '01a2025a-95f3-73ce-8471-3a413153fb47'
    expect(PlaceOrder.safeParse({ id, customerId: id, lines: [forged] }).success).toBe(false)
  })
})

describe('terms and totals', () => {
  it('end on the same day, or the last of the month, at midnight UTC', () => {
    const end = (start: string, term: string) => termEnd(new Date(start), term, null)?.toISOString()
    expect(end('2026-01-31T15:00:00Z', 'P1M')).toBe('2026-02-28T00:00:00.000Z')
    expect(end('2024-02-29T23:59:59Z', 'P1Y')).toBe('2025-02-28T00:00:00.000Z')
    expect(end('2026-11-22T08:00:00Z', 'P3Y')).toBe('2029-11-22T00:00:00.000Z')
    expect(termEnd(new Date(), 'none', null)).toBeNull()
    expect(termEnd(new Date('2026-11-22T08:00:00Z'), 'P1M', 30)?.toISOString()).toBe(
      '2026-12-22T00:00:00.000Z',
    )
  })

  it('never skip a month nor pass the day they began on', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 72 }), (from, months) => {
        const end = addMonths(from, months)
        const distance =
          (end.getUTCFullYear() - from.getUTCFullYear()) * 12 + end.getUTCMonth() - from.getUTCMonth()
        expect(distance).toBe(months)
        expect(end.getUTCDate()).toBeLessThanOrEqual(from.getUTCDate())
        expect(end.getTime() % 86_400_000).toBe(0)
      }),
    )
  })

  it.each([
    ['P1Y', 'monthly', 12],
    ['P3Y', 'annual', 3],
    ['P3Y', 'triennial', 1],
    ['P1M', 'monthly', 1],
    ['P6Y', 'one_time', 1],
    ['none', 'one_time', 1],
    ['none', 'monthly', 0],
    ['P1M', 'none', 0],
  ])('%s billed %s is charged %i times', (term, billing, times) => {
    expect(chargesOver(term, billing)).toBe(times)
  })

  it('add up line by line, and commit to at least the first charge', () => {
    const priced = fc.record({
      quantity: fc.integer({ min: 1, max: 10_000_000 }),
      unitMinor: fc.nat(1_000_000),
      term: fc.constantFrom('P1M', 'P1Y', 'P3Y'),
      billing: fc.constant('monthly'),
    })
    fc.assert(
      fc.property(fc.array(priced, { maxLength: 50 }), lines => {
        const whole = totalsOf(lines)
        const parts = lines.map(one => totalsOf([one]))
        expect(whole.firstCharge).toBe(parts.reduce((sum, part) => sum + part.firstCharge, 0))
        expect(whole.commitment).toBe(parts.reduce((sum, part) => sum + part.commitment, 0))
        expect(whole.commitment).toBeGreaterThanOrEqual(whole.firstCharge)
        expect(Number.isSafeInteger(whole.commitment) || whole.commitment > Number.MAX_SAFE_INTEGER).toBe(
          true,
        )
      }),
    )
    expect(monthsOf('P1D')).toBeNull()
  })
})
