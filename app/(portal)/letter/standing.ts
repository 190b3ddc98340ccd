import type { Tone } from '@/components/ui/alert'
import type { LetterStanding } from '@/lib/domain/letter/standing'
import type { Standing } from '@/lib/domain/partnership/rules'
import { words } from '@/lib/i18n/words'

type Request = {
  standing: Standing
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  revokedBy: string | null
  acceptedAt: Date | null
  acceptedBy: { name: string } | null
}

const tones: Record<Standing, Tone | 'neutral'> = {
  requested: 'info',
  accepted: 'positive',
  revoked: 'neutral',
  expired: 'warning',
}

/** What became of a request, in a word, with who and when behind it. */
export async function standingCell(request: Request) {
  const t = await words('partnership.requests')
  const { standing, expiresAt, acceptedAt, acceptedBy, revokedAt, revokedBy } = request
  const by = (standing === 'accepted' ? acceptedBy?.name : revokedBy) ?? ''
  const date =
    (standing === 'accepted' ? acceptedAt : standing === 'revoked' ? revokedAt : expiresAt) ?? expiresAt
  return {
    tone: tones[standing],
    text: t(`states.${standing}`),
    tip: t(`tips.${standing}`, { by, date }),
  }
}

const letterTones = {
  waiting: 'info',
  sending: 'info',
  again: 'warning',
  sent: 'positive',
  failed: 'danger',
} as const

/** What became of the message that the portal sent, in a word, with where, when and why behind it. */
export async function letterCell({ state, to, at, answer, attempts }: LetterStanding) {
  const t = await words('letter')
  const now = state === 'waiting' && attempts > 0 ? 'again' : state
  const known = answer === 'withdrawn' || answer === 'expired'
  const said = { to, date: at, answer: known ? t(`answers.${answer}`) : (answer ?? '') }
  return {
    tone: letterTones[now],
    text: t(`states.${now}`),
    tip: t(`tips.${now === 'sending' ? 'waiting' : now}`, said),
  }
}

/** The same as a line of facts, said in full. */
export async function letterFacts(letter: LetterStanding | null) {
  if (!letter) return []
  const { text, tip } = await letterCell(letter)
  return [{ key: 'letter', term: (await words('letter'))('term'), value: `${text}. ${tip}` }]
}

/** Said after “Send”. */
export const sendingNote = async (letter: LetterStanding | null) =>
  letter && (await words('letter.form'))('onItsWay', { to: letter.to })
