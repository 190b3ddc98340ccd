export const severities = ['critical', 'moderate', 'minimal'] as const
export type Severity = (typeof severities)[number]

/** Hours until the first answer is due (pages §19). */
export const answerHours: Record<Severity, number> = { critical: 2, moderate: 4, minimal: 8 }

export const dueFrom = (severity: Severity, now: Date) =>
  new Date(now.getTime() + answerHours[severity] * 3_600_000)

export const states = ['open', 'inProgress', 'waiting', 'solved', 'closed', 'reopened'] as const
export type State = (typeof states)[number]
export const unsolved = ['open', 'inProgress', 'waiting', 'reopened'] as const satisfies State[]
export const isUnsolved = (state: State) => (unsolved as readonly State[]).includes(state)

/** What is said or done to a request, but handing it over. */
export const acts = ['note', 'waiting', 'solved', 'closed', 'reopened'] as const
export type Act = (typeof acts)[number]
export type Side = 'customer' | 'holder'

/** Days in which a closed request may be opened again; after that a new one is clearer. */
export const reopenDays = 30

const partner: Partial<Record<Act, State>> = { note: 'inProgress', waiting: 'waiting', solved: 'solved' }

/**
 * Where an act leads from a state, or null where it is not possible. A partner's note is an answer; a customer's reply takes
 * a request that waited for it up again; only the customer closes and reopens.
 */
export function next(side: Side, act: Act, state: State): State | null {
  if (side === 'holder') return isUnsolved(state) ? (partner[act] ?? null) : null
  if (act === 'note') return state === 'closed' ? null : state === 'waiting' ? 'inProgress' : state
  if (act === 'closed') return state === 'closed' ? null : 'closed'
  if (act === 'reopened') return state === 'solved' || state === 'closed' ? 'reopened' : null
  return null
}

/** Which acts this side has in this state, in the order of their buttons. */
export const possible = (side: Side, state: State) => acts.filter(act => next(side, act, state) !== null)

/** Closing needs no words; everything else says something. */
export const needsWords = (act: Act) => act !== 'closed'

/** Too old to be opened again? */
export const tooOld = (state: State, changedAt: Date, now: Date) =>
  state === 'closed' && now.getTime() - changedAt.getTime() > reopenDays * 86_400_000

/** So many files go with one message, each of so many bytes at most (asks §15). */
export const mostFiles = 5
export const largestFile = 2 * 1024 * 1024

/** Short enough to say on the telephone: the end of the id. */
export const numberOf = (id: string) => `SR-${id.slice(-8).toUpperCase()}`
