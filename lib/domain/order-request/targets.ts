import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { type LoadedChange, loadChange } from '../change/load'
import { judgeChange } from '../change/rules'
import { type FieldProblems, Refusal } from '../refusal'
import { seatFacts } from '../subscription/load'
import { judgeQuantity } from '../subscription/rules'
import { judgeTarget, upgradeOf } from '../upgrade/rules'

type Which = { customerId: string; id: string }

/** What a subscription could be upgraded to today. */
export function targetsOf({ facts, others, delegatedAdmin }: LoadedChange) {
  if (!judgeChange('upgrade', facts).allowed) return []
  const whole = { ...facts, others, delegatedAdmin }
  return facts.targets
    .filter(target => judgeTarget(whole, target).allowed)
    .map(({ id, titleEn, titleFr }) => ({ id, titleEn, titleFr }))
}

/** More licences, or an upgrade, judged by the rules its provider changes it by: nothing is proposed that could not be done today. */
export async function judgeAsked(
  db: Db,
  actor: Member,
  which: Which,
  wish: { target?: string | undefined; quantity: number; now: Date },
) {
  const found = await loadChange(db, actor, which, wish.now)
  const { loaded } = found
  const problems = wish.target
    ? upgradeProblems(found, { target: wish.target, quantity: wish.quantity })
    : seatProblems(found, wish)
  if (Object.keys(problems).length > 0) throw new Refusal('input.invalid', {}, problems)
  const target = found.facts.targets.find(({ id }) => id === wish.target)
  return { loaded, target: target ?? null }
}

function seatProblems(
  { loaded }: LoadedChange,
  { quantity, now }: { quantity: number; now: Date },
): FieldProblems {
  if (quantity <= loaded.quantity)
    return { quantity: { key: 'atLeast', values: { min: loaded.quantity + 1 } } }
  const verdict = judgeQuantity(seatFacts(loaded, now), quantity)
  return verdict.allowed
    ? {}
    : { quantity: { key: `subscription.${verdict.reason}`, values: verdict.values } }
}

function upgradeProblems(
  { facts, others, delegatedAdmin }: LoadedChange,
  wish: { target: string; quantity: number },
): FieldProblems {
  const verdict = judgeChange('upgrade', facts)
  if (!verdict.allowed) throw new Refusal(`change.${verdict.reason}`, verdict.values)
  const upgrade = upgradeOf({ ...facts, others, delegatedAdmin }, wish)
  if (!('problems' in upgrade)) return {}
  const { plan, ...problems } = upgrade.problems
  return plan ? { ...problems, target: plan } : problems
}
