import fc from 'fast-check'
import { planSimple, type Simple } from '@/lib/domain/change/answers'
import { conversionOf } from '@/lib/domain/change/convert-rules'
import { mergeable, mergeOf } from '@/lib/domain/change/merge-rules'
import { alignments, judgeNext, nextOf } from '@/lib/domain/change/next-rules'
import { planMerge } from '@/lib/domain/change/plan-merge'
import { planBilling, planConvert, planNext, planTerm } from '@/lib/domain/change/plan-terms'
import { billingOptions, judgeChange, termOptions } from '@/lib/domain/change/rules'
import { judgeQuantity } from '@/lib/domain/subscription/rules'
import { planUpgrade } from '@/lib/domain/upgrade/plan'
import { upgradeOf } from '@/lib/domain/upgrade/rules'
import { begin, born, classic, type Life, type Policy, paidOf } from './life-model'
import { apply, given, type World, wait } from './life-world'

const quantity = fc.integer({ min: 1, max: 320 })
const nat = fc.nat(9)
const plans = fc.constantFrom('P1M/monthly', 'P1Y/monthly', 'P1Y/annual', 'P3Y/monthly')
const simple = ['suspend', 'resume', 'cancel', 'stopRenewal', 'startRenewal'] as const satisfies Simple[]

/** Everything people, users and time can do to the subscriptions of one customer; `on` picks which. */
export const steps = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...simple), on: nat }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('billing' as const, 'term' as const), on: nat, pick: nat }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ do: fc.constant('schedule' as const), on: nat, quantity, align: fc.boolean() },
      plan: plans,
      offerId: fc.constantFrom('o', 't', undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('seats' as const), on: nat, quantity }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('users' as const), on: nat, quantity: fc.nat(320) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('convert' as const), on: nat, quantity, into: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('convertLater' as const), on: nat, quantity, plan: plans }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('upgrade' as const),
      on: nat,
      quantity,
      into: fc.boolean(),
      pick: nat,
    }),
  },
  {
    weight: 4,
    // The clock may be set back too.
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.oneof(
        { weight: 4, arbitrary: fc.nat(24 * 20) },
        { weight: 2, arbitrary: fc.nat(24 * 120) },
        { weight: 1, arbitrary: fc.nat(24 * 400) },
        { weight: 1, arbitrary: fc.integer({ min: -24 * 40, max: 0 }) },
      ),
    }),
  },
)
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never

/** A subscription; beside it another one of the target, and on a classic one an add-on, if so wished. */
export const bornWorld = (policy: Policy, { other = true, addon = true } = {}): World => {
  const lives = [
    born(policy),
    ...(other ? [born(paidOf(policy), 't', 'x')] : []),
    ...(addon && policy === classic ? [born(classic, 'a', 'add', 's')] : []),
  ]
  return { lives, now: begin, calls: 0, chargeMinor: 0, refundMinor: 0, lines: 0 }
}

/** What the portal would do with this step, or the world unchanged where it says no. */
export function live(before: World, step: Step, policy: Policy): World {
  const world = { ...before, calls: before.calls + 1, chargeMinor: 0, refundMinor: 0, lines: 0 }
  if (step.do === 'wait') return wait(world, policy, step.hours)
  const life = world.lives[step.on % world.lives.length] as Life
  const facts = given(world, life, policy)
  const { standing, users } = life
  if (step.do === 'users')
    return replace(world, {
      ...life,
      users: standing.state === 'active' ? Math.min(step.quantity, standing.quantity) : users,
    })
  if (step.do === 'seats') {
    const verdict = judgeQuantity(
      { ...facts, offer: { ...facts.offer, minShareOfBase: null }, base: 0 },
      step.quantity,
    )
    if (!verdict.allowed || step.quantity < users) return world
    const { effect } = verdict
    const after = { ...standing, quantity: step.quantity, nextTerm: null }
    const money = { chargeMinor: effect.chargeMinor, refundMinor: effect.refundMinor, lines: [effect] }
    return apply(
      world,
      life,
      { after, ...money, lots: 'keep', taken: effect.taken, along: [] },
      facts.policy.windowHours,
    )
  }
  if (!judgeChange(step.do, facts).allowed) return world
  switch (step.do) {
    case 'schedule': {
      const [term = '', billing = ''] = step.plan.split('/')
      const aligned = alignments(facts, facts.others, term)
      const endsAt = step.align ? aligned[0]?.endsAt.toISOString() : undefined
      const wish = { offerId: step.offerId, quantity: step.quantity, term, billing, endsAt }
      if (Object.keys(judgeNext(facts, wish, aligned)).length > 0) return world
      return apply(world, life, planNext(facts, nextOf(facts, wish)))
    }
    case 'billing':
    case 'term': {
      const choices = step.do === 'billing' ? billingOptions(facts) : termOptions(facts)
      const option = choices[step.pick % choices.length]
      if (!option) return world
      return apply(world, life, step.do === 'billing' ? planBilling(facts, option) : planTerm(facts, option))
    }
    case 'convertLater': {
      const [term = '', billing = ''] = step.plan.split('/')
      const wish = { offerId: 't', plan: { term, billing }, quantity: step.quantity, when: 'end' as const }
      if ('problems' in conversionOf(facts, wish)) return world
      return apply(world, life, planNext(facts, { offerId: 't', quantity: step.quantity, term, billing }))
    }
    case 'convert': {
      const into = step.into ? mergeable(facts, facts.others)[0]?.into.id : undefined
      if (into) {
        const merge = mergeOf(facts, facts.others, { offerId: 't', into, quantity: step.quantity })
        return 'problems' in merge ? world : apply(world, life, planMerge(facts, merge))
      }
      const plan = { term: 'P1Y', billing: 'monthly' }
      const verdict = conversionOf(facts, { offerId: 't', plan, quantity: step.quantity })
      if ('problems' in verdict || step.quantity < users) return world
      return apply(world, life, planConvert(facts, verdict.target, verdict.option, step.quantity))
    }
    case 'upgrade': {
      const into = step.into ? facts.others.find(({ offerId }) => offerId === 't')?.id : undefined
      const seats = step.pick > 4 ? standing.quantity : step.quantity
      const upgrade = upgradeOf(facts, { target: 't', quantity: seats, into })
      if ('problems' in upgrade) return world
      // Licences that users hold stay with them: only free ones leave.
      if (seats < standing.quantity && standing.quantity - seats < users) return world
      return apply(world, life, planUpgrade(facts, upgrade))
    }
    default:
      return apply(world, life, planSimple(step.do, facts))
  }
}

const replace = (world: World, life: Life): World => ({
  ...world,
  lives: world.lives.map(one => (one.standing.id === life.standing.id ? life : one)),
})
