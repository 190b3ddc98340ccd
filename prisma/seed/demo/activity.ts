import type { Person } from './companies'
import type { Dice } from './random'
import type { Tables } from './tables'
import { daysBetween } from './time'

const TOLD_DAYS = 60

type Plain = string | number | boolean | null

export type Note = {
  at: Date
  organisationId: string
  by: Person
  /** The operation's name in the registry. */
  operation: string
  refusal?: string
  customerId?: string
  subject?: string
  subjectId?: string
  changes?: Record<string, [from: Plain, to: Plain]>
}

export function scribe(rows: Tables, chance: Dice, now: Date, { at, by, ...note }: Note) {
  if (daysBetween(at, now) > TOLD_DAYS) return
  rows.activity.push({
    organisation_id: note.organisationId,
    id: chance.id(at),
    at,
    user_id: by.id,
    user_name: by.name,
    operation: note.operation,
    outcome: note.refusal ? 'refused' : 'done',
    refusal: note.refusal ?? null,
    customer_id: note.customerId ?? null,
    subject: note.subject ?? null,
    subject_id: note.subjectId ?? null,
    changes: note.changes ?? {},
  })
}
