import { sql } from '../../db/scope'
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

/** What waits for the acting organisation, each kind counted to one more than `waitingTo`; a column of a larger question. */
export const waitingNow = (now: Date) => {
  const until = new Date(now.getTime() + decideWithin * 86_400_000)
  return sql`(select to_json(w) from search_waiting(${now}, ${until}, ${waitingTo + 1}::int) w)`
}

/** Of what waits, that which is this person's to do. */
export function ownWaiting(actor: Member, found: Required<Waiting>): Waiting {
  const own = Object.entries(kinds).filter(([, permission]) => may(actor, permission as Permission))
  return Object.fromEntries(own.map(([kind]) => [kind, found[kind as keyof Waiting]]))
}
