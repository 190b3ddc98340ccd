import { describe, expect, it } from 'vitest'
import type { Offer, Situation } from '@/lib/domain/catalogue/offer'
import { boundsOf, judgeOffer } from '@/lib/domain/catalogue/rules'
import { contains, folded } from '@/lib/domain/catalogue/search-rules'
import { holding, offer, own, situation } from './order-goods'

const why = (wish: Partial<Offer>, about: Partial<Situation> = {}) => {
  const one = offer(wish)
  const verdict = judgeOffer(one, situation({ offers: [one], ...about }))
  return verdict.available ? 'available' : verdict.reason.key
}

describe('an offer that cannot be bought says why', () => {
  it('is available, with its prices in the currency of the country alone', () => {
    const one = offer()
    const swiss = offer({ prices: one.prices.map(price => ({ ...price, currency: 'CHF' })) })
    expect(judgeOffer(one, situation())).toMatchObject({ available: true, currency: 'EUR' })
    expect(judgeOffer(swiss, situation({ country: 'CH' }))).toMatchObject({
      available: true,
      currency: 'CHF',
    })
    expect(judgeOffer(swiss, situation())).toMatchObject({
      reason: { key: 'order.noPrice', values: { currency: 'EUR' } },
    })
  })

  it.each([
    ['withdrawn', 'order.withdrawn', { withdrawnAt: '2026-11-22T09:59:00Z' }],
    ['past its end of sale', 'order.endOfSale', { endOfSale: '2026-11-22T00:00:00Z' }],
    ['not sold in the country', 'order.country', { sold: false }],
    ['for another kind of customer', 'order.qualification', { qualification: 'education' }],
    ['without a price', 'order.noPrice', { prices: [] }],
    ['an add-on without its base', 'order.baseMissing', { prerequisites: ['b'] }],
  ] as const)('%s', (_, key, wish) => {
    expect(why(wish)).toBe(key)
  })

  it('is still sold on the eve of its end of sale, and to a customer who qualifies', () => {
    expect(why({ endOfSale: '2026-11-23T00:00:00Z' })).toBe('available')
    expect(why({ qualification: 'education' }, { qualification: 'education' })).toBe('available')
  })

  it('counts a concurrent limit over all partners, in this cart too', () => {
    const two = { limitKind: 'concurrent', limitCount: 2 } as const
    expect(why(two, { holdings: [holding('o', 5, 1)] })).toBe('available')
    expect(why(two, { holdings: [holding('o', 5, 2)] })).toBe('order.concurrentLimit')
    const cart = [
      { offerId: 'o', quantity: 1 },
      { offerId: 'o', quantity: 1 },
    ]
    expect(why(two, { cart })).toBe('available')
    expect(why(two, { cart, holdings: [holding('o', 5, 1)] })).toBe('order.concurrentLimit')
  })

  it('lets nobody have a second trial, not even years later', () => {
    const once = { kind: 'trial', limitKind: 'lifetime', limitCount: 1 } as const
    expect(why(once)).toBe('available')
    expect(why(once, { holdings: [holding('o', 0, 0, 1)] })).toBe('order.lifetimeLimit')
  })

  it('leads to the suspended subscription instead of a new one', () => {
    const two = { limitKind: 'concurrent', limitCount: 1 } as const
    const about = { holdings: [holding('o', 5, 1)], own: [own('s', 'o', { state: 'suspended' })] }
    expect(why(two, about)).toBe('order.reactivate')
  })

  it('offers no trial of what is owned or bought in the same order', () => {
    expect(why({ excludes: ['paid'] }, { holdings: [holding('paid', 3)] })).toBe('order.owned')
    expect(why({ excludes: ['paid'] }, { cart: [{ offerId: 'paid', quantity: 1 }] })).toBe('order.owned')
    expect(why({ excludes: ['paid'] }, { holdings: [holding('paid', 0, 0, 1)] })).toBe('available')
  })

  it('is exhausted when the pool is', () => {
    expect(why({ pooledMax: 300 }, { holdings: [holding('o', 299)] })).toBe('available')
    expect(why({ pooledMax: 300 }, { holdings: [holding('o', 300)] })).toBe('order.poolEmpty')
  })
})

describe('an add-on', () => {
  const addon = { prerequisites: ['a', 'b'] }
  const classic = { ...addon, policy: { ...offer().policy, addonOf: 'subscription' } }

  it('is available with a base that any partner sold, or one in the same order', () => {
    expect(why(addon, { holdings: [holding('b', 4)] })).toBe('available')
    expect(why(addon, { cart: [{ offerId: 'a', quantity: 1 }] })).toBe('available')
  })

  it('waits for its base in a way that the form can follow', () => {
    expect(judgeOffer(offer(addon), situation())).toMatchObject({ available: false, base: true })
  })

  it('needs an active base of this very provider where the policy hangs it on one subscription', () => {
    expect(why(classic, { holdings: [holding('b', 4)] })).toBe('order.baseMissing')
    expect(why(classic, { own: [own('s', 'b')] })).toBe('available')
    expect(why(classic, { own: [own('s', 'b', { state: 'suspended' })] })).toBe('order.baseMissing')
  })
})

describe('the bounds of a line', () => {
  it('are the offer’s, what is left of the pool, and one for usage', () => {
    expect(boundsOf(offer(), situation())).toEqual({ min: 1, max: 300 })
    expect(boundsOf(offer({ pooledMax: 300 }), situation({ holdings: [holding('o', 290)] }))).toEqual({
      min: 1,
      max: 10,
    })
    expect(boundsOf(offer({ kind: 'usage', maxQuantity: 999 }), situation())).toEqual({ min: 1, max: 1 })
  })

  it('begin at a share of the base, rounded up', () => {
    const geo = offer({ prerequisites: ['b'], minShareOfBase: 0.05 })
    expect(boundsOf(geo, situation({ holdings: [holding('b', 100)] })).min).toBe(5)
    expect(boundsOf(geo, situation({ holdings: [holding('b', 101)] })).min).toBe(6)
    expect(boundsOf({ ...geo, minShareOfBase: 0.07 }, situation({ holdings: [holding('b', 300)] })).min).toBe(
      21,
    )
  })
})

it('search finds every word, whatever the accents and the order', () => {
  const text = folded('Téléphonie Microsoft Teams Standard')
  expect(contains(text, 'teams telephonie')).toBe(true)
  expect(contains(text, 'TÉLÉ')).toBe(true)
  expect(contains(text, 'teams premium')).toBe(false)
  expect(contains(text, '')).toBe(true)
})
