import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeMerge } from '@/lib/domain/change/merge-rules'
import { judgeChange } from '@/lib/domain/change/rules'
import { conversionAt } from '@/lib/domain/time/conversion'
import type { Dated } from '@/lib/domain/time/facts'
import { movesOf } from '@/lib/domain/time/rules'
import { begin, born, factsOf, newCommerce, type Policy, policies, prices } from './life-model'

const trialPolicy = policies.find(({ renewal }) => renewal === 'convert') as Policy
const paid = { id: 't', windowHours: 168 }
const other = { id: 'a', windowHours: 24, room: null }
const priceOf = ({ offerId }: { offerId: string }) =>
  ({ t: 1000, a: 2000 })[offerId as 't' | 'a'] as number | undefined
const usual = { offerId: 't', quantity: 25, term: 'P1Y', billing: 'monthly', unitMinor: 1000 }
const chosen = { offerId: 'a', quantity: 8, term: 'P3Y', billing: 'annual' }
const trial = { quantity: 25, nextTerm: chosen }
const all = { paid: { ...paid, room: null }, chosen: other, room: null, held: null }

describe('what a trial becomes at its end', () => {
  it('is its paid equivalent where nothing was arranged, and what was arranged where something was', () => {
    expect(conversionAt({ ...trial, nextTerm: null }, { ...all, chosen: null }, priceOf)).toEqual({
      ...usual,
      windowHours: 168,
    })
    expect(conversionAt(trial, all, priceOf)).toEqual({ ...chosen, unitMinor: 2000, windowHours: 24 })
  })

  it.each([
    ['left the catalogue', { chosen: null }, priceOf],
    [
      'has no price on that day',
      {},
      ({ offerId }: { offerId: string }) => (offerId === 't' ? 1000 : undefined),
    ],
    ['has no room for so many', { room: 7 }, priceOf],
    ['cannot have as many as users hold', { held: { assigned: 9, most: 8 } }, priceOf],
  ])('is the paid equivalent where what was arranged %s', (_, change, price) => {
    expect(conversionAt(trial, { ...all, ...change }, price)).toMatchObject(usual)
  })

  it('has as many licences as users hold, if fewer were arranged', () => {
    const held = { assigned: 9, most: 300 }
    expect(conversionAt(trial, { ...all, held }, priceOf)).toMatchObject({ ...chosen, quantity: 9 })
  })

  it('is nothing where neither is sold or fits', () => {
    expect(conversionAt(trial, all, () => undefined)).toBeNull()
    expect(conversionAt(trial, { ...all, chosen: null, paid: null }, priceOf)).toBeNull()
    expect(conversionAt(trial, { ...all, room: 7, paid: { ...paid, room: 24 } }, priceOf)).toBeNull()
    const same = { quantity: 25, nextTerm: { ...chosen, offerId: 't' } }
    expect(conversionAt(same, { ...all, chosen: paid, room: 7 }, priceOf)).toBeNull()
  })

  it('never takes a licence from a user, exceeds no cap, and is always at a price of the list', () => {
    const room = fc.option(fc.nat(60))
    fc.assert(
      fc.property(
        fc.nat(25),
        fc.integer({ min: 1, max: 300 }),
        room,
        room,
        (assigned, quantity, one, two) => {
          const facts = {
            paid: { ...paid, room: two },
            chosen: other,
            room: one,
            held: { assigned, most: 300 },
          }
          const found = conversionAt({ quantity: 25, nextTerm: { ...chosen, quantity } }, facts, priceOf)
          if (!found) return
          expect(found.quantity).toBeGreaterThanOrEqual(assigned)
          expect(found.quantity).toBeLessThanOrEqual((found.offerId === 'a' ? one : two) ?? 300)
          expect(found.unitMinor).toBe(priceOf(found))
        },
      ),
    )
  })

  it('goes on by the policy of what it has become, and not as a trial again', () => {
    const start = born(trialPolicy).standing
    const nextTerm = { offerId: 't', quantity: 4, term: 'P1M', billing: 'monthly' }
    const facts = {
      policy: trialPolicy,
      paid,
      chosen: paid,
      room: null,
      held: null,
      prices: prices as Dated[],
    }
    const moves = movesOf({ ...start, nextTerm }, facts, new Date('2028-02-01'))
    expect(moves).toMatchObject([{ kind: 'converted', after: { offerId: 't', quantity: 4, term: 'P1M' } }])
  })
})

describe('a trial', () => {
  const life = born(trialPolicy)
  const without = { ...life, standing: { ...life.standing, autoRenew: false } }

  it('is told into what it is to be converted only while it would be converted by itself', () => {
    expect(judgeChange('convertLater', factsOf(life, trialPolicy)).allowed).toBe(true)
    expect(judgeChange('convertLater', factsOf(without, trialPolicy))).toMatchObject({
      reason: 'needsAutoRenew',
    })
    expect(judgeChange('convertLater', factsOf(born(newCommerce), newCommerce))).toMatchObject({
      reason: 'notTrial',
    })
    const byHand = policies.find(({ id }) => id === 'classic-trial') as Policy
    expect(judgeChange('convertLater', factsOf(born(byHand), byHand))).toMatchObject({
      reason: 'convertsByHand',
    })
    expect(judgeChange('schedule', factsOf(life, trialPolicy))).toMatchObject({ reason: 'convertsInstead' })
  })

  it('goes into a subscription that is active, ends no earlier, is charged in the same currency and has room', () => {
    const into = born(newCommerce, 't', 'x')
    const facts = factsOf(life, trialPolicy, [life, into])
    const [target, there] = [facts.targets[0], facts.others[0]]
    if (!target || !there) throw new Error('The model has a target and another subscription.')
    const judge = (change: object, seats = 10) => judgeMerge(facts, target, { ...there, ...change }, seats)
    expect(judge({})).toMatchObject({ allowed: true, effect: { addedSeats: 10 } })
    const earlier = new Date((life.standing.endsAt as Date).getTime() - 1)
    expect(judge({ endsAt: life.standing.endsAt }).allowed).toBe(true)
    expect(judge({ endsAt: earlier })).toMatchObject({ problem: { key: 'change.into.endsEarlier' } })
    expect(judge({ state: 'suspended' })).toMatchObject({ problem: { key: 'upgrade.into.notActive' } })
    expect(judge({ endsAt: begin })).toMatchObject({ problem: { key: 'upgrade.into.notActive' } })
    expect(judge({ currency: 'USD' })).toMatchObject({ problem: { key: 'upgrade.into.currency' } })
    expect(judge({ changes: 1200 })).toMatchObject({ problem: { key: 'subscription.changesUsed' } })
    expect(judge({}, 290).allowed).toBe(true)
    expect(judge({}, 291)).toMatchObject({ problem: { key: 'change.into.room', values: { more: 290 } } })
  })
})
