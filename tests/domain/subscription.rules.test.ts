import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSupportContact } from '@/lib/domain/subscription/contact-rules'
import { type Lot, refundableQuantity } from '@/lib/domain/subscription/lots'
import { judgeQuantity, quantityRange, type SeatFacts } from '@/lib/domain/subscription/rules'

const hour = 3600 * 1000
const now = new Date('2026-03-11T09:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * hour)

const facts = (wish: {
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

const lot = (quantity: number, hoursAgo: number, window = 168): Lot => ({
  id: `${hoursAgo}`,
  quantity,
  addedAt: at(-hoursAgo),
  refundableUntil: at(window - hoursAgo),
})
const reason = (given: SeatFacts, wanted: number) => {
  const verdict = judgeQuantity(given, wanted)
  return verdict.allowed ? 'allowed' : verdict.reason
}

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

const world = fc.record({
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
function play({
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
