import { type Db, within } from '../../db/scope'
import { guest } from '../actor'
import { time } from '../time/run'
import { linkOfLetter } from './links'
import type { Content } from './outbox'
import { afterAttempt, attemptLost, type LetterKind, type Outcome } from './rules'

/** A letter on its way, with its link made for this moment. */
export type Outgoing = {
  organisationId: string
  id: string
  kind: LetterKind
  toAddress: string
  toName: string | null
  locale: string
  content: Content
  attempts: number
  expiresAt: Date
  link: string
}

/** Hands one letter over, and tells how that went. It never throws for what a mail server says. */
export type Deliver = (letter: Outgoing) => Promise<Outcome>

export type Post = {
  deliver: Deliver
  /** The clock; tests set it. */
  now?: () => Date
  /** Letters at a time, of one company. */
  size?: number
  onFailure?: (error: unknown, letter: string) => void
}

/**
 * Sends whatever is due, a few of every company in turn. Each letter is claimed, sent outside of any transaction, and then
 * settled; a claim nobody settled is lost after two minutes, and only then somebody else tries. So no letter is ever tried
 * twice at once, and one whose sender is killed between the server's answer and the settling arrives twice at most, under
 * one Message-ID.
 */
export async function sendDue({
  deliver,
  now = () => new Date(),
  size = 4,
  onFailure,
}: Post): Promise<number> {
  let sent = 0
  for (;;) {
    const due = await within(
      guest(),
      true,
      db => db.$queryRaw<{ id: string }[]>`select letters_due(${now()})::text as id`,
    )
    let claimed = 0
    for (const { id } of due) {
      const letters = await within(time(id), false, db => claim(db, id, now(), size))
      const tries = letters.map(letter =>
        attempt(letter, deliver, now).catch(error => onFailure?.(error, letter.id)),
      )
      claimed += (await Promise.all(tries)).length
    }
    if (claimed === 0) return sent
    sent += claimed
  }
}

/** Takes the letters that are due, which nobody else then takes. */
async function claim(db: Db, organisationId: string, now: Date, size: number): Promise<Outgoing[]> {
  const lost = new Date(now.getTime() + attemptLost)
  const claimed = await db.$queryRaw<(Omit<Outgoing, 'link'> & { subjectId: string | null })[]>`
    with due as materialized (
      select id from letter where organisation_id = ${organisationId}::uuid and state in ('waiting', 'sending') and due_at <= ${now}
      order by due_at, id limit ${size}::int for update skip locked)
    update letter l set state = 'sending', attempts = l.attempts + 1, due_at = ${lost}
    from due where l.organisation_id = ${organisationId}::uuid and l.id = due.id
    returning l.organisation_id as "organisationId", l.id, l.kind::text, l.subject_id as "subjectId", l.to_address as "toAddress",
      l.to_name as "toName", l.locale, l.content, l.attempts, l.expires_at as "expiresAt"`
  return claimed.map(({ subjectId, ...letter }) => ({
    ...letter,
    link: linkOfLetter({ ...letter, subjectId }),
  }))
}

async function attempt(letter: Outgoing, deliver: Deliver, now: () => Date) {
  const { organisationId, id, attempts } = letter
  const late = letter.expiresAt <= now()
  const outcome: Outcome = late ? { done: false, final: true, answer: 'expired' } : await deliver(letter)
  const after = afterAttempt(letter, outcome, now())
  await within(time(organisationId), false, db =>
    // Somebody who took it over after a lost claim counts one attempt more, and settles it then.
    db.letter.updateMany({
      where: { organisationId, id, state: 'sending', attempts },
      data: { ...after, ...(after.state === 'sent' && { content: {} }) },
    }),
  )
}
