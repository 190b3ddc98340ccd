import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeFacts } from '@/lib/domain/change/facts'
import { judgeChange } from '@/lib/domain/change/rules'
import { refundableQuantity } from '@/lib/domain/subscription/lots'
import { judgeQuantity, quantityRange } from '@/lib/domain/subscription/rules'
import { born, factsOf, newCommerce } from './life-model'

const bought = born(newCommerce)
const shuts = bought.lots[0]?.refundableUntil as Date

/** The same subscription as the server's clock shows it so many milliseconds from the window's end. */
const at = (fromEnd: number): ChangeFacts =>
  factsOf({ ...bought, now: new Date(shuts.getTime() + fromEnd) }, newCommerce)
const seats = (facts: ChangeFacts) => ({ ...facts, offer: { ...facts.offer, minShareOfBase: null }, base: 0 })

describe('the last moment of a window', () => {
  it('is its last millisecond: then everything can still be given back, and at the very end nothing', () => {
    expect(judgeChange('cancel', at(-1))).toEqual({ allowed: true, until: shuts })
    expect(judgeQuantity(seats(at(-1)), 4).allowed).toBe(true)
    expect(judgeChange('cancel', at(0))).toMatchObject({ allowed: false, reason: 'windowShut' })
    expect(judgeQuantity(seats(at(0)), 4)).toMatchObject({ allowed: false, reason: 'windowShut' })
  })

  it('is the same for the button, the dialog’s range, the list of lots and the command', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fromEnd => {
        const facts = at(fromEnd)
        const open = refundableQuantity(facts.lots, facts.now).totalQuantity > 0
        expect(judgeChange('cancel', facts).allowed).toBe(open)
        expect(quantityRange(seats(facts)).lowest).toBe(open ? 1 : 10)
        expect(judgeQuantity(seats(facts), 1).allowed).toBe(open)
      }),
    )
  })
})
