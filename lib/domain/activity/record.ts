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

export async function recordDone(db: Db, actor: Member, operation: string, at: Date, note: Note) {
  await db.activity.createMany({ data: [{ ...lineOf(actor, operation), at, outcome: 'done', ...note }] })
}

/** A refused attempt is told too, after the refusal has rolled everything else back. */
export async function recordRefused(actor: Actor, operation: string, refusal: Refusal) {
  if (!actor.organisation) return
  await within(actor, false, db =>
    db.activity.createMany({
      data: [{ ...lineOf(actor, operation), at: new Date(), outcome: 'refused', refusal: refusal.key }],
    }),
  )
}

const lineOf = (actor: Member, operation: string) => ({
  organisationId: actor.organisation.id,
  id: uuid(),
  userId: actor.user.id,
  userName: actor.user.name,
  operation,
})
