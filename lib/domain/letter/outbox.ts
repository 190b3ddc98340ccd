import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import { mailing } from '../../env'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import { type LetterKind, patience, sentPerHour } from './rules'

/** Does the portal send letters at all? */
export const sends = () => mailing() !== null

/** A subscription whose term ends, as a digest lists it. */
export type Item = Record<'id' | 'customerId' | 'company' | 'titleEn' | 'titleFr' | 'endsAt', string> & {
  nickname: string | null
  quantity: number
  days: number
  way: 'decision' | 'ends'
}
/** What a text is made of: names and numbers. */
export type Facts = Record<string, string | number>

/** Texts a person wrote, without the link that belongs in them; or the facts that a text is made of. */
export type Content =
  | { subject: string; body: string; replyTo: { name: string; address: string } }
  | { facts: Facts; items?: Item[] }

export type NewLetter = {
  id?: string
  kind: LetterKind
  subjectId: string
  to: { address: string; name?: string }
  locale: string
  content: Content
  /** When what it says is over. */
  until?: Date
}

/**
 * Puts a letter into the outbox, with whatever else this transaction does. Under the same id it is the same letter; one
 * about the same that still waits to be sent makes way for it, so that nobody gets both.
 */
export async function enterLetter(db: Db, actor: Member, letter: NewLetter, now: Date) {
  const { id = uuid(), kind, subjectId, to, locale, content, until } = letter
  const expiresAt = new Date(Math.min(now.getTime() + patience, until?.getTime() ?? Number.POSITIVE_INFINITY))
  await withdrawLetters(db, actor, subjectId, now, id)
  await db.letter.createMany({
    data: [
      {
        ...{ organisationId: actor.organisation.id, id, kind, subjectId, locale, content, expiresAt },
        ...{ toAddress: to.address, toName: to.name ?? null, dueAt: now },
        ...{ createdBy: actor.user.name, createdAt: now },
      },
    ],
    skipDuplicates: true,
  })
}

/** A person has the portal send a letter: only where it can, and not without end. */
export async function requireSending(db: Db, actor: Member) {
  if (!sends()) throw new Refusal('letter.off')
  const [row] = await db.$queryRaw<{ n: number }[]>`
    select rate_count(${`letter:${actor.organisation.id}`}, 3600) as n`
  if ((row?.n ?? 0) > sentPerHour) throw new Refusal('letter.tooMany', { most: sentPerHour })
}

/** Was this letter entered already, by a click before this one? */
export const isEntered = async (db: Db, actor: Member, id: string) =>
  (await db.letter.count({ where: { organisationId: actor.organisation.id, id } })) > 0

/** What nobody has sent yet about this is not sent any more, but for the one letter, if any. */
export const withdrawLetters = (db: Db, actor: Member, subjectId: string, now: Date, but?: string) =>
  db.letter.updateMany({
    where: {
      ...{ organisationId: actor.organisation.id, subjectId, state: 'waiting' },
      ...(but && { id: { not: but } }),
    },
    data: { state: 'failed', settledAt: now, answer: 'withdrawn' },
  })
