import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { loadChange } from '../change/load'
import { judgeTarget } from '../upgrade/rules'

/** What a subscription could be upgraded to today. */
export async function targetsOf(db: Db, actor: Member, which: { customerId: string; id: string }, now: Date) {
  const { facts, others, delegatedAdmin } = await loadChange(db, actor, which, now)
  const whole = { ...facts, others, delegatedAdmin }
  return facts.targets
    .filter(target => judgeTarget(whole, target).allowed)
    .map(({ id, titleEn, titleFr }) => ({ id, titleEn, titleFr }))
}
