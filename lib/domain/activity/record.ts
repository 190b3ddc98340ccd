import { v7 as uuid } from 'uuid'
import { type Db, within } from '../../db/scope'
import type { Actor, Member } from '../actor'
import type { Refusal } from '../refusal'

type Plain = string | number | boolean | null

/** What a command tells the activity log (rules §10). Never a password, a key or a link. */
export type Note = {
  customerId?: string
  /** A name a person knows: a company, an offer. */
  subject?: string
  subjectId?: string
  /** Old and new value of each thing changed. */
  changes?: Record<string, [from: Plain, to: Plain]>
}

/** A line of the log as its table has it, for the statement that writes it. */
export type Line = ReturnType<typeof lineOf>

const lineOf = (
  actor: Member,
  operation: string,
  at: Date,
  said: { outcome: 'done' | 'refused'; refusal?: string } & Note,
) => ({
  organisation_id: actor.organisation.id,
  id: uuid(),
  at,
  user_id: actor.user.id,
  user_name: actor.user.name,
  operation,
  outcome: said.outcome,
  refusal: said.refusal ?? null,
  customer_id: said.customerId ?? null,
  subject: said.subject ?? null,
  subject_id: said.subjectId ?? null,
  changes: said.changes ?? {},
})

/** The line of something that is being done, in the same transaction. */
export const doneLine = (actor: Member, operation: string, at: Date, note: Note): Line =>
  lineOf(actor, operation, at, { outcome: 'done', ...note })

export const record = (db: Db, line: Line) => db.$executeRaw`
  insert into activity select * from jsonb_populate_record(null::activity, ${JSON.stringify(line)}::jsonb)`

/** A refused attempt is told too, after the refusal has rolled everything else back: on what and for whom, as far as it came. */
export async function recordRefused(actor: Actor, operation: string, { key }: Refusal, noted: Note) {
  if (!actor.organisation) return
  const line = lineOf(actor, operation, new Date(), {
    ...noted,
    changes: {},
    outcome: 'refused',
    refusal: key,
  })
  await within(actor, false, db => record(db, line))
}
