import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { may, type Permission } from '../permission'

/** Renewals are looked at this many days ahead: late enough to know, early enough to decide (asks §5). */
export const decideWithin = 30

/** Beyond this, how many wait makes no difference to what one does next. */
export const waitingTo = 100

const kinds = {
  requests: 'order.decide',
  cases: 'serviceRequest.answer',
  decisions: 'subscription.renewal',
} as const
export type Waiting = { [kind in keyof typeof kinds]?: number }

/** What waits for this person's organisation and is this person's to do, each counted to one more than `waitingTo`. */
export async function waitingFor(db: Db, actor: Member, now: Date): Promise<{ waiting: Waiting }> {
  const own = Object.entries(kinds).filter(([, permission]) => may(actor, permission as Permission))
  if (own.length === 0) return { waiting: {} }
  const until = new Date(now.getTime() + decideWithin * 86_400_000)
  const [row] = await db.$queryRaw<Required<Waiting>[]>`
    select requests, cases, decisions from search_waiting(${now}, ${until}, ${waitingTo + 1}::int)`
  return { waiting: Object.fromEntries(own.map(([kind]) => [kind, row?.[kind as keyof Waiting] ?? 0])) }
}
