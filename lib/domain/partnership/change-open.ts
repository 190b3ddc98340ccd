import { Refusal } from '../refusal'
import type { storedLetter } from './letter'

/** What changes of a request while it waits for its answer, whatever it asks for: its letter, its time, or that it is withdrawn. */
export type RequestChange = Partial<ReturnType<typeof storedLetter>> & {
  state?: 'revoked'
  revokedAt?: Date
  revokedBy?: string
  expiresAt?: Date
  resentAt?: Date
}

/** The request that so many rows were changed of: one that is not there, and one that waits no more, are refused. */
export function changedOpen<R>(request: R | null, count: number): R {
  if (!request) throw new Refusal('row.notFound')
  if (count === 0) throw new Refusal('request.notOpen')
  return request
}
