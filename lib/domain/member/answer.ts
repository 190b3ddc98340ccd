import type { Details, FieldProblems, RefusalKey } from '../refusal'
import { Refusal } from '../refusal'

/** What the database's functions in `6-members.sql` say no with. */
const refusals: Record<string, RefusalKey> = {
  notFound: 'row.notFound',
  notYours: 'member.notYours',
  stale: 'member.rolesStale',
  lastAdmin: 'member.lastAdmin',
  elsewhere: 'member.elsewhere',
  taken: 'member.taken',
  waiting: 'member.waiting',
  inactive: 'member.inactive',
}

/** 'done' and 'already' are both what was wanted; answers whether it was this call that did it. */
export function settle(rows: { answer: string }[], details: Details = {}, fields: FieldProblems = {}) {
  const answer = rows[0]?.answer ?? 'notFound'
  if (answer === 'done' || answer === 'already') return answer === 'done'
  throw new Refusal(refusals[answer] ?? 'row.notFound', details, fields)
}
