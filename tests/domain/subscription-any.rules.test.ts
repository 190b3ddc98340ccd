import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSupportContact } from '@/lib/domain/subscription/contact-rules'
import { refundableQuantity } from '@/lib/domain/subscription/lots'
import { judgeQuantity, type SeatFacts } from '@/lib/domain/subscription/rules'
import { facts, play, world } from './seat-facts'

describe('whatever is tried, in whatever order', () => {
  it('no sequence of allowed changes breaks a limit, or leaves more to give back than there is', () => {
    fc.assert(
      fc.property(world, wish => {
        const { seen, cap, elsewhere } = play(wish)
        const first = seen[0] as SeatFacts
        for (const { subscription, offer, lots, now: then } of seen) {
          expect(subscription.quantity).toBeGreaterThanOrEqual(offer.minQuantity)
          expect(subscription.quantity).toBeLessThanOrEqual(offer.maxQuantity)
          if (cap !== null)
            expect(subscription.quantity + elsewhere).toBeLessThanOrEqual(
              Math.max(cap, first.subscription.quantity + elsewhere),
            )
          expect(refundableQuantity(lots, then).totalQuantity).toBeLessThanOrEqual(subscription.quantity)
          expect(lots.every(one => one.quantity >= 0)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('giving back what was just bought never refunds more than it cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 280 }),
        fc.integer({ min: 0, max: 99_999 }),
        (added, unitMinor) => {
          const given = facts({ subscription: { unitMinor } })
          const bought = judgeQuantity(given, 20 + added)
          const back = judgeQuantity(facts({ subscription: { unitMinor, quantity: 20 + added } }), 20)
          if (!bought.allowed || !back.allowed) throw new Error('both are allowed')
          expect(back.effect.refundMinor).toBe(bought.effect.chargeMinor)
          expect(bought.effect.chargeMinor).toBeLessThanOrEqual(unitMinor * added)
        },
      ),
    )
  })
})

describe('the designated support contact (rules §7)', () => {
  const candidate = (id: string, partner: boolean, delegatedAdmin: boolean) => ({
    ...{ id, name: id, partner, delegatedAdmin },
    ...{ supportEmail: null, supportPhone: null, supportWebsite: null },
  })
  const all = [candidate('able', true, true), candidate('bare', true, false), candidate('gone', false, true)]
  const judge = (wanted: string, current = 'provider') =>
    judgeSupportContact({ current, wanted, providerId: 'provider' }, all)

  it('is the provider or a partner with delegated admin rights; the one it is now may stay', () => {
    expect(judge('provider', 'able')).toEqual({ allowed: true })
    expect(judge('able')).toEqual({ allowed: true })
    expect(judge('bare')).toMatchObject({ reason: 'support.notEligible', company: 'bare' })
    expect(judge('gone')).toMatchObject({ reason: 'support.notEligible', company: 'gone' })
    expect(judge('gone', 'gone')).toEqual({ allowed: true })
    expect(judge('stranger')).toMatchObject({ reason: 'row.notFound' })
  })
})
