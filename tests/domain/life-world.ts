import type { Standing } from '@/lib/domain/change/facts'
import type { Plan } from '@/lib/domain/change/plan'
import type { Lot, Taken } from '@/lib/domain/subscription/lots'
import { movesOf } from '@/lib/domain/time/rules'
import type { UpgradePlan } from '@/lib/domain/upgrade/plan'
import { factsOf, type Life, most, type Policy, paidOf, prices, windowFrom } from './life-model'

/** All subscriptions of one customer, and what the last step charged, gave back and recorded. */
export type World = {
  lives: Life[]
  now: Date
  calls: number
  chargeMinor: number
  refundMinor: number
  lines: number
}

/** The policy of the offer that it is now. */
export const policyOf = (life: Life, policy: Policy) =>
  life.standing.offerId === 't' ? paidOf(policy) : policy

export const given = (world: World, life: Life, policy: Policy) =>
  factsOf({ ...life, now: world.now }, policyOf(life, policy), world.lives)

type Change = Pick<Plan, 'after' | 'chargeMinor' | 'refundMinor' | 'lots' | 'along'> & {
  lines: readonly unknown[]
}
type Part = Partial<Pick<UpgradePlan, 'created' | 'taken'>>

const total = (lots: readonly Lot[]) => lots.reduce((sum, { quantity }) => sum + quantity, 0)
const without = (lots: readonly Lot[], taken: readonly Taken[]) =>
  lots.map(lot => ({
    ...lot,
    quantity: lot.quantity - (taken.find(({ id }) => id === lot.id)?.quantity ?? 0),
  }))

/** Writes a plan into the model as `writePlan` and `writeUpgrade` write it into the database. */
export function apply(
  world: World,
  life: Life,
  plan: Change & Part,
  windowHours: number | null = null,
): World {
  const { now, calls } = world
  const lot = (quantity: number, hours: number | null): Lot => ({
    ...{ id: `${calls}-${quantity}`, quantity, addedAt: now, refundableUntil: windowFrom(now, hours) },
  })
  const filled = (standing: Standing, lots: Lot[], hours: number | null) => {
    const missing = standing.state === 'deleted' ? 0 : standing.quantity - total(lots)
    return missing > 0 ? [...lots, lot(missing, hours)] : lots
  }
  const left = without(life.lots, plan.taken ?? [])
  const lots =
    plan.lots === 'gone'
      ? []
      : plan.lots === 'keep'
        ? left
        : [lot(plan.after.quantity, plan.lots.windowHours)]
  const lives = world.lives.map(one => {
    if (one.standing.id === life.standing.id)
      return {
        ...one,
        standing: plan.after,
        lots: filled(plan.after, lots, windowHours),
        users: plan.after.state === 'deleted' ? 0 : one.users,
      }
    const along = plan.along.find(({ kin }) => kin.id === one.standing.id)
    if (!along) return one
    const standing = { ...one.standing, ...along.set }
    const users = one.users + (along.adds ? life.users : 0)
    return { ...one, standing, users, lots: filled(standing, one.lots, along.adds?.windowHours ?? null) }
  })
  const { created } = plan
  const fresh: Life[] = created
    ? [
        {
          now,
          users: 0,
          parent: null,
          lots: [lot(created.quantity, null)],
          standing: bare(life.standing, created, `n${calls}`),
        },
      ]
    : []
  const { chargeMinor, refundMinor } = plan
  return { ...world, lives: [...lives, ...fresh], chargeMinor, refundMinor, lines: plan.lines.length }
}

const bare = (from: Standing, created: Partial<Standing>, id: string): Standing => ({
  ...from,
  ...created,
  ...{ id, state: 'active', suspendedAt: null, staysUntil: null, nextTerm: null },
  ...{ nextBilling: null, nextBillingMinor: null, nextBillingAt: null },
})

/** Time goes on, or back, and the worker has its turn. */
export function wait(world: World, policy: Policy, hours: number): World {
  const now = new Date(world.now.getTime() + hours * 3_600_000)
  let lives = world.lives
  for (const {
    standing: { id },
  } of world.lives) {
    const life = lives.find(one => one.standing.id === id) as Life
    // As the worker does, until nothing of it is due.
    for (let before: Life | undefined, after = life; after !== before; ) {
      before = after
      after = grown(before, policyOf(before, policy), { ...world, lives, now })
      lives = lives.map(one => (one === before ? after : one))
    }
  }
  return { ...world, now, lives }
}

function grown(life: Life, policy: Policy, { lives, now, calls }: World): Life {
  const { standing, users } = life
  const next = standing.nextTerm?.offerId ?? (policy.renewal === 'convert' ? 't' : standing.offerId)
  const elsewhere = lives.reduce(
    (sum, one) =>
      one !== life && one.standing.offerId === next && one.standing.state !== 'deleted'
        ? sum + one.standing.quantity
        : sum,
    0,
  )
  const paid = policy.renewal === 'convert' ? { id: 't', windowHours: paidOf(policy).windowHours } : null
  const chosen = standing.nextTerm?.offerId ? paid : null
  const facts = { policy, paid, chosen, room: most - elsewhere, prices, held: { assigned: users, most } }
  const moves = movesOf(standing, facts, now)
  const last = moves.at(-1)
  if (!last) return life
  const begun = moves.findLast(({ kind }) => kind === 'renewed' || kind === 'converted')
  const after = { ...standing, ...last.after, offerId: last.after.offerId }
  const gone = after.state === 'deleted'
  const lot = { id: `r${calls}-${after.id}`, quantity: after.quantity, addedAt: now }
  const lots = begun ? [{ ...lot, refundableUntil: windowFrom(now, begun.windowHours) }] : life.lots
  return { ...life, standing: after, lots: gone ? [] : lots, users: gone ? 0 : users }
}
