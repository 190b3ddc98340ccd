import { type Db, within } from '../../db/scope'
import { guest } from '../actor'
import type { Run } from './run'

type Old = { gone: number }[]

/** What is swept, each in transactions of its own. */
const sweeps: ((db: Db, now: Date, most: number) => Promise<Old>)[] = [
  (db, now, most) => db.$queryRaw`select sweep_people(${now}, ${most}::int) as gone`,
  (db, now, most) => db.$queryRaw`select sweep_sessions(${now}, ${most}::int) as gone`,
  (db, now, most) => db.$queryRaw`select sweep_drafts(${now}, ${most}::int) as gone`,
]

/**
 * Takes away what time alone has made old: people deleted for thirty days, sessions, attempts, drafts and links that ran
 * out. A batch at a time until there is none, and whatever else fails.
 */
export async function sweepOld({ now = new Date(), size = 200, onFailure }: Run = {}): Promise<number> {
  let gone = 0
  for (const sweep of sweeps)
    try {
      for (let more = true; more; ) {
        const [batch] = await within(guest(), false, db => sweep(db, now, size))
        gone += batch?.gone ?? 0
        more = (batch?.gone ?? 0) >= size
      }
    } catch (error) {
      onFailure?.(error, { providerId: '', subscriptions: [] })
    }
  return gone
}
