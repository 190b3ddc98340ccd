import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { requirePartner } from '../partnership/partners'
import { type FieldProblems, Refusal } from '../refusal'
import { type AccountJudgement, judgeAccount } from './account-rules'
import { blankAccount, type TypedAccount } from './account-schema'
import { isFree, suggestPrefixes } from './domain-free'
import { domainOf, isPrefix, normalisePrefix } from './domain-name'

/** The rules, and what only the database knows: who is a partner, whose addresses are whose, and which domain is free. */
export async function judgeWithin(
  db: Db,
  actor: Member,
  typed: TypedAccount,
  now: Date,
): Promise<AccountJudgement> {
  const problems: FieldProblems = {}
  const reseller = await resellerOf(db, actor, typed)
  if (reseller.gone) problems.resellerId = { key: 'reseller.gone' }
  const ids = [actor.organisation.id, ...(reseller.id ? [reseller.id] : [])]
  const companies = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { name: true, domain: true },
  })
  const partners = companies.flatMap(({ name, domain }) => (domain ? { company: name, domain } : []))
  const judged = judgeAccount(typed, { market: actor.organisation.market, now, partners })
  const prefix = normalisePrefix(typed.domain)
  if (isPrefix(prefix) && !(await isFree(db, prefix))) problems.domain = await takenProblem(db, typed)
  if (Object.keys(problems).length === 0) return judged
  return { ok: false, problems: { ...problems, ...(judged.ok ? {} : judged.problems) } }
}

/** A domain that somebody has, with free ones near it. */
export async function takenProblem(db: Db, typed: TypedAccount) {
  const suggestions = await suggestPrefixes(db, typed.domain, typed)
  const domain = domainOf(normalisePrefix(typed.domain))
  return {
    key: 'domain.taken',
    values: { domain, suggestions: suggestions.length > 0 ? suggestions : 'none' },
  }
}

const Id = z.uuid()
/** An ended partnership is said at its field, like everything else that is wrong. */
async function resellerOf(db: Db, actor: Member, { resellerId }: TypedAccount) {
  if (!resellerId) return { id: null, gone: false }
  if (!Id.safeParse(resellerId).success) return { id: null, gone: true }
  try {
    await requirePartner(db, actor.organisation.id, resellerId)
    return { id: resellerId, gone: false }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { id: null, gone: true }
  }
}

const order = Object.keys(blankAccount)
/** The summary reads from the top of the form to its end. */
export const inFormOrder = (problems: FieldProblems): FieldProblems =>
  Object.fromEntries(Object.entries(problems).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
