import { type Details, type FieldProblems, Refusal, type RefusalKey } from '../refusal'

/** What the database's functions in `9-tenant-people.sql` say no with. */
const refusals: Record<string, RefusalKey> = {
  notFound: 'row.notFound',
  notYours: 'user.globalAdminOnly',
  stale: 'row.stale',
  self: 'user.self',
  lastAdmin: 'user.lastAdmin',
  elsewhere: 'member.elsewhere',
  waiting: 'member.waiting',
  inactive: 'member.inactive',
  deleted: 'user.deleted',
}

/** 'done' and 'already' are both what was wanted; answers whether it was this call that did it. */
export function settle(answer: string | undefined, details: Details = {}, fields: FieldProblems = {}) {
  if (answer === 'done' || answer === 'already') return answer === 'done'
  throw new Refusal(refusals[answer ?? 'notFound'] ?? 'row.notFound', details, fields)
}
