import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullCharge } from '@/lib/domain/subscription/charge'
import type { Dated } from '@/lib/domain/time/facts'
import { movesOf, priceOn } from '@/lib/domain/time/rules'
import { prices as all, begin, born, newCommerce, policies } from './life-model'
import { bornWorld } from './life-steps'
import { wait } from './life-world'

const prices = all.filter(({ offerId }) => offerId === 'o')

describe('the clock', () => {
  const rules = { policy: newCommerce, paid: null, room: null, held: null }
  const start = born(newCommerce).standing

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
        const world = bornWorld(one)
        const lives = world.lives.map(life => ({
          ...life,
          standing: { ...life.standing, autoRenew: !stopped && life.standing.autoRenew },
        }))
        const from = { ...world, lives }
        const whole = wait(
          from,
          one,
          pieces.reduce((sum, piece) => sum + piece, 0),
        )
        const parts = pieces.reduce((life, piece) => wait(life, one, piece), from)
        expect(parts.lives.map(({ standing }) => standing)).toEqual(
          whole.lives.map(({ standing }) => standing),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('set back moves nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.nat(24 * 800), fc.nat(24 * 800), (one, on, back) => {
        const later = wait(bornWorld(one), one, on)
        expect(wait(later, one, -back).lives).toEqual(later.lives)
      }),
    )
  })

  it('charges a full cycle in full', () => {
    expect(fullCharge(start, begin)).toBe(10_000)
  })
})
