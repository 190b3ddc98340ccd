import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OrderLines, PlaceOrder, Quantity } from '@/lib/domain/order/schema'
import { addMonths, chargesOver, monthsOf, termEnd } from '@/lib/domain/order/term'
import { totalsOf } from '@/lib/domain/order/total-rules'
import { fieldErrors } from '@/lib/i18n/messages/en/field-errors'
import { line } from './order-goods'

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
