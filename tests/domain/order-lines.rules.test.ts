import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeLines } from '@/lib/domain/order/rules'
import { holding, line, offer, own, situation } from './order-goods'
import { fine, judge } from './order-judge'

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
