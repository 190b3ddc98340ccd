import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { sends } from './outbox'
import type { LetterState } from './rules'

/** What became of the last letter about something. */
export type LetterStanding = {
  to: string
  state: LetterState
  at: Date
  answer: string | null
  attempts: number
}

/** The last letter about each of these; asked only where the portal sends any. */
export async function lettersAbout(db: Db, actor: Member, ids: readonly string[]) {
  if (!sends() || ids.length === 0) return new Map<string, LetterStanding>()
  const found = await db.letter.findMany({
    where: { organisationId: actor.organisation.id, subjectId: { in: [...ids] } },
    distinct: ['subjectId'],
    orderBy: [{ subjectId: 'asc' }, { createdAt: 'desc' }],
    select: {
      ...{ subjectId: true, toAddress: true, state: true, createdAt: true, settledAt: true, answer: true },
      attempts: true,
    },
  })
  return new Map(
    found.map(({ subjectId, toAddress: to, settledAt, createdAt, ...letter }) => [
      subjectId ?? '',
      { ...letter, to, at: settledAt ?? createdAt },
    ]),
  )
}
