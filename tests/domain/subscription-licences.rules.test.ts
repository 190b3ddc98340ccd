import { describe, expect, it } from 'vitest'
import { refundableQuantity } from '@/lib/domain/subscription/lots'
import { judgeQuantity } from '@/lib/domain/subscription/rules'
import { at, facts, lot, now, reason } from './seat-facts'

describe('licences (rules §5.2, §5.3)', () => {
  it('rise and fall at any time within the offer’s limits where the policy says so', () => {
    expect(reason(facts({}), 300)).toBe('allowed')
    expect(reason(facts({}), 301)).toBe('aboveMax')
    expect(reason(facts({}), 1)).toBe('allowed')
    expect(reason(facts({ offer: { minQuantity: 5 } }), 4)).toBe('belowMin')
    expect(reason(facts({}), 2.5)).toBe('wholeNumber')
    expect(reason(facts({}), Number.NaN)).toBe('wholeNumber')
  })

  it('stay as they are while suspended, expired or on trial', () => {
    expect(reason(facts({ subscription: { state: 'suspended' } }), 21)).toBe('state')
    expect(reason(facts({ subscription: { state: 'expired' } }), 21)).toBe('state')
    const during = { subscription: { state: 'suspended' }, policy: { changesWhileSuspended: true } }
    expect(reason(facts(during), 21)).toBe('allowed')
    const trial = { policy: { seatsIncrease: 'never', seatsDecrease: 'never' } }
    expect(reason(facts(trial), 21)).toBe('fixed')
    expect(reason(facts({ policy: { seatsDecrease: 'never' } }), 19)).toBe('noDecrease')
  })

  it('stay as they are while the renewal is due', () => {
    const subscription = { endsAt: now }
    expect([19, 21].map(wanted => reason(facts({ subscription }), wanted))).toEqual(['renewing', 'renewing'])
    expect(reason(facts({ subscription: { endsAt: at(1) } }), 21)).toBe('allowed')
  })

  it('change so often and no more', () => {
    const policy = { maxChanges: 1200 }
    expect(reason(facts({ policy, subscription: { changes: 1199 } }), 21)).toBe('allowed')
    expect(reason(facts({ policy, subscription: { changes: 1200 } }), 21)).toBe('changesUsed')
  })

  it('share the customer’s cap with its other partners', () => {
    const verdict = judgeQuantity(facts({ offer: { pooledMax: 300 }, pooled: 290 }), 31)
    expect(verdict).toMatchObject({
      allowed: false,
      reason: 'pooled',
      values: { max: 300, elsewhere: 270, highest: 30 },
    })
    expect(reason(facts({ offer: { pooledMax: 300 }, pooled: 290 }), 30)).toBe('allowed')
    // A customer that is over the cap already may still come down.
    expect(reason(facts({ offer: { pooledMax: 300 }, pooled: 310 }), 19)).toBe('allowed')
  })

  it('of an add-on cover their share of the base', () => {
    const given = facts({ offer: { minShareOfBase: 0.05 }, base: 300 })
    expect(reason(given, 15)).toBe('allowed')
    expect(judgeQuantity(given, 14)).toMatchObject({ reason: 'belowShare', values: { min: 15, base: 300 } })
  })

  it('fall only out of lots whose window is open, the newest first', () => {
    const policy = { seatsDecrease: 'window' }
    const lots = [lot(10, 900), lot(6, 100), lot(4, 20)]
    const given = facts({ policy, lots })
    expect(refundableQuantity(lots, now)).toEqual({
      totalQuantity: 10,
      details: [
        { id: '100', quantity: 6, addedAt: at(-100), allowedUntil: at(68) },
        { id: '20', quantity: 4, addedAt: at(-20), allowedUntil: at(148) },
      ],
    })
    const verdict = judgeQuantity(given, 15)
    expect(verdict.allowed && verdict.effect.taken).toEqual([
      { id: '20', quantity: 4 },
      { id: '100', quantity: 1 },
    ])
    expect(judgeQuantity(given, 9)).toMatchObject({
      reason: 'window',
      values: { refundable: 10, lowest: 10 },
      until: at(148),
    })
    expect(judgeQuantity(facts({ policy, lots: [lot(20, 169)] }), 19)).toMatchObject({
      reason: 'windowShut',
      values: { date: new Date('2027-02-28T00:00:00Z') },
    })
    // The last instant counts as over.
    expect(reason(facts({ policy, lots: [lot(20, 168)] }), 19)).toBe('windowShut')
  })
})

describe('money', () => {
  it('is charged and refunded by the day for the rest of the running charge', () => {
    // 11 March, 09:00: 21 of 31 days are left, the one that has begun included.
    const more = judgeQuantity(facts({}), 25)
    expect(more.allowed && more.effect).toMatchObject({
      addedSeats: 5,
      days: 21,
      chargeMinor: Math.round((3100 * 5 * 21) / 31),
      refundMinor: 0,
      perChargeMinor: 77_500,
      cycleEnd: new Date('2026-04-01T00:00:00Z'),
    })
    const fewer = judgeQuantity(facts({}), 15)
    expect(fewer.allowed && fewer.effect).toMatchObject({
      removedSeats: 5,
      refundMinor: 10_500,
      chargeMinor: 0,
    })
    const full = judgeQuantity(facts({ policy: { refund: 'full' } }), 15)
    expect(full.allowed && full.effect.refundMinor).toBe(15_500)
  })
})
