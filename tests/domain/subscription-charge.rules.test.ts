import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Charged, chargeCycle, nextCharge } from '@/lib/domain/subscription/charge'

const utc = (text: string) => new Date(`${text}Z`)
const subscription = (wish: Partial<Charged> = {}): Charged => ({
  ...{ state: 'active', quantity: 10, billing: 'monthly', unitMinor: 570, autoRenew: true },
  startsAt: utc('2026-01-31T10:30:00'),
  endsAt: utc('2027-01-31T00:00:00'),
  ...wish,
})

describe('the running charge', () => {
  it('begins on the day of the month the subscription began, or the month’s last', () => {
    const cycle = chargeCycle(subscription(), utc('2026-03-15T00:00:00'))
    expect(cycle).toMatchObject({ from: utc('2026-02-28T00:00:00'), to: utc('2026-03-31T00:00:00') })
  })

  it('is a year or three where it is billed so, and never outlasts the term', () => {
    const yearly = chargeCycle(subscription({ billing: 'annual' }), utc('2026-06-01T00:00:00'))
    expect(yearly).toMatchObject({ to: utc('2027-01-31T00:00:00'), days: 365 })
    const short = subscription({ endsAt: utc('2026-02-10T00:00:00') })
    expect(chargeCycle(short, utc('2026-02-01T00:00:00'))?.to).toEqual(utc('2026-02-10T00:00:00'))
    expect(chargeCycle(subscription({ billing: 'none' }), utc('2026-02-01T00:00:00'))).toBeNull()
  })

  it('always holds the moment it is asked for', () => {
    const moments = fc.date({
      min: utc('2026-01-31T10:30:00'),
      max: utc('2027-01-30T23:59:59'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, fc.constantFrom('monthly', 'annual'), (now, billing) => {
        const cycle = chargeCycle(subscription({ billing }), now)
        if (!cycle) throw new Error('it is charged')
        expect(cycle.from.getTime()).toBeLessThanOrEqual(now.getTime())
        expect(cycle.to.getTime()).toBeGreaterThan(now.getTime())
        expect(cycle.daysLeft).toBeGreaterThanOrEqual(1)
        expect(cycle.daysLeft).toBeLessThanOrEqual(cycle.days)
      }),
    )
  })
})

describe('the next charge', () => {
  const now = utc('2026-03-15T00:00:00')
  const bills = { suspensionBills: true }

  it('is for all seats, and says when a new term begins with it', () => {
    expect(nextCharge(subscription(), bills, now)).toEqual({
      at: utc('2026-03-31T00:00:00'),
      amountMinor: 5700,
      renewal: false,
    })
    expect(nextCharge(subscription({ billing: 'annual' }), bills, now)).toMatchObject({ renewal: true })
  })

  it('does not come where nothing is billed any more', () => {
    expect(nextCharge(subscription({ billing: 'annual', autoRenew: false }), bills, now)).toBeNull()
    expect(nextCharge(subscription({ state: 'suspended' }), { suspensionBills: false }, now)).toBeNull()
    expect(nextCharge(subscription({ state: 'suspended' }), bills, now)).not.toBeNull()
    expect(nextCharge(subscription({ state: 'expired' }), bills, now)).toBeNull()
  })
})
