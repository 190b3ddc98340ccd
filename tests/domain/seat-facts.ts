import fc from 'fast-check'
import { expect } from 'vitest'
import type { Lot } from '@/lib/domain/subscription/lots'
import { judgeQuantity, quantityRange, type SeatFacts } from '@/lib/domain/subscription/rules'

export const hour = 3600 * 1000

export const now = new Date('2026-03-11T09:00:00Z')

export const at = (hours: number) => new Date(now.getTime() + hours * hour)

export const facts = (wish: {
  subscription?: Partial<SeatFacts['subscription']>
  offer?: Partial<SeatFacts['offer']>
  policy?: Partial<SeatFacts['policy']>
  lots?: Lot[]
  pooled?: number
  base?: number
}): SeatFacts => ({
  subscription: {
    state: 'active',
    quantity: 20,
    changes: 0,
    billing: 'monthly',
    unitMinor: 3100,
    startsAt: new Date('2026-03-01T00:00:00Z'),
    endsAt: new Date('2027-03-01T00:00:00Z'),
    autoRenew: true,
    ...wish.subscription,
  },
  offer: { minQuantity: 1, maxQuantity: 300, pooledMax: null, minShareOfBase: null, ...wish.offer },
  policy: {
    seatsIncrease: 'any',
    seatsDecrease: 'any',
    changesWhileSuspended: false,
    maxChanges: null,
    refund: 'prorated',
    ...wish.policy,
  },
  lots: wish.lots ?? [],
  pooled: wish.pooled ?? wish.subscription?.quantity ?? 20,
  base: wish.base ?? 0,
  now,
})

export const lot = (quantity: number, hoursAgo: number, window = 168): Lot => ({
  id: `${hoursAgo}`,
  quantity,
  addedAt: at(-hoursAgo),
  refundableUntil: at(window - hoursAgo),
})

export const reason = (given: SeatFacts, wanted: number) => {
  const verdict = judgeQuantity(given, wanted)
  return verdict.allowed ? 'allowed' : verdict.reason
}

export const world = fc.record({
  window: fc.boolean(),
  min: fc.integer({ min: 1, max: 5 }),
  room: fc.integer({ min: 0, max: 60 }),
  elsewhere: fc.integer({ min: 0, max: 30 }),
  pooled: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  seats: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
  moves: fc.array(
    fc.record({ wanted: fc.integer({ min: -3, max: 120 }), hours: fc.integer({ min: 0, max: 120 }) }),
    { maxLength: 12 },
  ),
})

/** Plays the moves that are allowed, as the command would write them. */
export function play({
  window,
  min,
  room,
  elsewhere,
  pooled,
  seats,
  moves,
}: typeof world extends fc.Arbitrary<infer W> ? W : never) {
  const start = seats.reduce((sum, one) => sum + one, 0)
  const cap = pooled === null ? null : start + elsewhere + pooled
  let given = facts({
    subscription: { quantity: Math.max(start, min) },
    offer: { minQuantity: min, maxQuantity: Math.max(start, min) + room, pooledMax: cap },
    policy: { seatsDecrease: window ? 'window' : 'any' },
    lots: seats.map((quantity, index) => ({ ...lot(quantity, index * 70), id: `first ${index}` })),
    pooled: Math.max(start, min) + elsewhere,
  })
  const seen = [given]
  for (const [index, { wanted, hours }] of moves.entries()) {
    given = { ...given, now: new Date(given.now.getTime() + hours * hour) }
    const range = quantityRange(given)
    const verdict = judgeQuantity(given, wanted)
    const fits = wanted === given.subscription.quantity || (wanted >= range.lowest && wanted <= range.highest)
    expect(verdict.allowed).toBe(fits)
    if (!verdict.allowed) continue
    const { taken, addedSeats } = verdict.effect
    const lots = given.lots.map(one => ({
      ...one,
      quantity: one.quantity - (taken.find(({ id }) => id === one.id)?.quantity ?? 0),
    }))
    if (addedSeats > 0)
      lots.push({
        id: `later ${index}`,
        quantity: addedSeats,
        addedAt: given.now,
        refundableUntil: new Date(given.now.getTime() + 168 * hour),
      })
    const moved = wanted - given.subscription.quantity
    given = {
      ...given,
      lots,
      pooled: given.pooled + moved,
      subscription: { ...given.subscription, quantity: wanted },
    }
    seen.push(given)
  }
  return { seen, cap, elsewhere }
}
