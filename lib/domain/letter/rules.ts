import type { OrganisationKind } from '../actor'

/** What letters there are. People send the first two themselves; the portal writes the others. */
export const letterKinds = [
  'partnership',
  'relationship',
  'enrolment',
  'invitation',
  'serviceRequest',
  'orderRequest',
  'renewals',
  'passwordReset',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Those a person can do without. */
export const optionalKinds = ['serviceRequest', 'orderRequest', 'renewals'] as const satisfies LetterKind[]
export type OptionalKind = (typeof optionalKinds)[number]

/** Which of them there are for the people of such a company. */
export function choicesOf(kind: OrganisationKind): readonly OptionalKind[] {
  if (kind === 'provider') return optionalKinds
  if (kind === 'reseller') return ['serviceRequest', 'orderRequest']
  return kind === 'customer' ? ['serviceRequest'] : []
}

export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed'

const minute = 60_000
const hour = 60 * minute

/** How long an attempt may take altogether, and when one that was never heard of again counts as lost. */
export const attemptMost = 60_000
export const attemptLost = 2 * minute

/** How long the portal goes on trying, unless the letter is of no use any more before that. */
export const patience = 3 * 24 * hour

const pauses = [1, 5, 15, 60, 180, 360].map(minutes => minutes * minute)

/** The pause after the given attempt (1 for the first) failed for now; it grows. */
export const pauseAfter = (attempt: number) => pauses[Math.min(attempt, pauses.length) - 1] ?? minute

/** How an attempt ended: taken by the server, refused for now, or refused for good, in the server's words. */
export type Outcome = { done: true } | { done: false; final: boolean; answer: string }

type Tried = { attempts: number; expiresAt: Date }

/** What becomes of a letter after an attempt. */
export function afterAttempt({ attempts, expiresAt }: Tried, outcome: Outcome, now: Date) {
  if (outcome.done) return { state: 'sent' as const, settledAt: now, answer: null }
  const answer = outcome.answer.slice(0, 500)
  const dueAt = new Date(now.getTime() + pauseAfter(attempts))
  if (outcome.final || dueAt >= expiresAt) return { state: 'failed' as const, settledAt: now, answer }
  return { state: 'waiting' as const, dueAt, answer }
}

/** One line of a header: whatever could begin another is a space. */
export const headerLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

/** How many letters a company's people may send in an hour. */
export const sentPerHour = 200
