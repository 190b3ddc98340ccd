import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refundableQuantity } from '@/lib/domain/subscription/lots'
import { type Life, most, type Policy, policies } from './life-model'
import { bornWorld, live, steps } from './life-steps'
import { policyOf, type World } from './life-world'

type Story = { with: { other: boolean; addon: boolean }; steps: Step[] }
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never

const stories = (longest: number): fc.Arbitrary<Story> =>
  fc.record({
    with: fc.record({ other: fc.boolean(), addon: fc.boolean() }),
    steps: fc.array(steps, { minLength: 10, maxLength: longest, size: 'max' }),
  })

/** Walks a story and looks after every step. */
function walk(policy: Policy, story: Story, look: (before: World, after: World, step: Step) => void) {
  let world = bornWorld(policy, story.with)
  for (const step of story.steps) {
    const before = world
    world = live(before, step, policy)
    look(before, world, step)
  }
}
const gone = ({ standing }: Life) => standing.state === 'deleted'
const seats = (lives: readonly Life[], offerId: string) =>
  lives.reduce(
    (sum, one) => (one.standing.offerId === offerId && !gone(one) ? sum + one.standing.quantity : sum),
    0,
  )
/** How far along its way out a subscription is; nothing comes back from there. */
const fading = ['expired', 'disabled', 'deleted']

describe.each(policies)(
  'no sequence of allowed changes breaks what a customer holds by the policy $id',
  policy => {
    it('caps hold, seats are in their lots, and no licence is in use that is not there', () => {
      fc.assert(
        fc.property(stories(40), story => {
          walk(policy, story, (_, { lives }) => {
            for (const life of lives.filter(one => !gone(one))) {
              const { quantity } = life.standing
              expect(quantity).toBeGreaterThanOrEqual(1)
              expect(quantity).toBeLessThanOrEqual(most)
              expect(life.lots.reduce((sum, lot) => sum + lot.quantity, 0)).toBe(quantity)
              expect(life.lots.every(lot => lot.quantity >= 0)).toBe(true)
              expect(life.users).toBeLessThanOrEqual(quantity)
            }
            for (const offerId of ['o', 't', 'a']) expect(seats(lives, offerId)).toBeLessThanOrEqual(most)
          })
        }),
        { numRuns: 50 },
      )
    })

    it('one state holds at a time, its marks with it, and what has faded never comes back', () => {
      fc.assert(
        fc.property(stories(40), story => {
          walk(policy, story, (before, { lives }) => {
            for (const life of lives) {
              const { state, suspendedAt, autoRenew, nextTerm, startsAt, endsAt } = life.standing
              expect(['active', 'suspended', ...fading]).toContain(state)
              if (state === 'active') expect(suspendedAt).toBeNull()
              if (state === 'suspended') expect(suspendedAt).not.toBeNull()
              if (!autoRenew || fading.includes(state)) expect(nextTerm).toBeNull()
              if (endsAt) expect(endsAt.getTime()).toBeGreaterThan(startsAt.getTime())
              const was = before.lives.find(one => one.standing.id === life.standing.id)?.standing
              if (was) expect(fading.indexOf(state)).toBeGreaterThanOrEqual(fading.indexOf(was.state))
              if (was?.state === 'deleted') expect(life.standing).toEqual(was)
            }
          })
        }),
        { numRuns: 50 },
      )
    })

    it('money adds up: nothing gives back more than its running charges, and what moves money leaves an order', () => {
      fc.assert(
        fc.property(stories(40), story => {
          walk(policy, story, (before, { chargeMinor, refundMinor, lines }) => {
            const running = before.lives.reduce(
              (sum, { standing }) => sum + standing.unitMinor * standing.quantity,
              0,
            )
            expect([chargeMinor, refundMinor].every(Number.isSafeInteger)).toBe(true)
            expect(Math.min(chargeMinor, refundMinor)).toBeGreaterThanOrEqual(0)
            expect(refundMinor).toBeLessThanOrEqual(running)
            if (chargeMinor + refundMinor > 0) expect(lines).toBeGreaterThan(0)
          })
        }),
        { numRuns: 50 },
      )
    })

    it('seats leave only out of open windows where it has one, and an upgrade loses or doubles none', () => {
      fc.assert(
        fc.property(stories(30), story => {
          walk(policy, story, (before, after, step) => {
            if (step.do === 'upgrade') {
              const all = (world: World) => seats(world.lives, 'o') + seats(world.lives, 't')
              expect(all(after)).toBe(all(before))
            }
            const life = step.do === 'seats' ? before.lives[step.on % before.lives.length] : undefined
            if (!life || policyOf(life, policy).seatsDecrease !== 'window') return
            const left = after.lives.find(one => one.standing.id === life.standing.id)?.standing.quantity ?? 0
            const refundable = refundableQuantity(life.lots, before.now).totalQuantity
            expect(life.standing.quantity - left).toBeLessThanOrEqual(refundable)
          })
        }),
        { numRuns: 50 },
      )
    })

    it('what was arranged for the next term does not outlive an immediate change', () => {
      fc.assert(
        fc.property(stories(30), story => {
          walk(policy, story, (before, { lives }, step) => {
            if (!['seats', 'upgrade', 'cancel', 'stopRenewal', 'term', 'convert'].includes(step.do)) return
            for (const life of lives) {
              const was = before.lives.find(one => one.standing.id === life.standing.id)
              const changed =
                was && was.standing !== life.standing && was.standing.quantity !== life.standing.quantity
              if (changed) expect(life.standing.nextTerm).toBeNull()
            }
          })
        }),
        { numRuns: 50 },
      )
    })
  },
)

it('a classic add-on ends with its base, whatever happens to either', () => {
  const classic = policies.find(({ addonOf, id }) => addonOf === 'subscription' && id === 'classic') as Policy
  fc.assert(
    fc.property(stories(40), story => {
      walk(classic, story, (_, { lives }) => {
        const [base, addon] = ['s', 'add'].map(id => lives.find(({ standing }) => standing.id === id))
        if (!base || !addon || gone(base) || gone(addon)) return
        expect(addon.standing.endsAt).toEqual(base.standing.endsAt)
        if (base.standing.state !== 'active') expect(addon.standing.state).not.toBe('active')
      })
    }),
    { numRuns: 100 },
  )
})
