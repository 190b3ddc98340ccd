import { within } from '../../db/scope'
import { guest, type Member } from '../actor'
import { keepLedger } from '../incentive/run'
import { moveBatch } from './batch'

export type Run = {
  /** The clock; tests set it. */
  now?: Date
  /** Subscriptions a transaction. */
  size?: number
  onFailure?: (error: unknown, what: { providerId: string; subscriptions: string[] }) => void
}

/** Time acts as each provider in turn, behind the same walls as its people; it has no role and no door of its own. */
export const time = (providerId: string): Member => ({
  user: { id: '00000000-0000-7000-8000-00000000000c', name: 'Twotier', email: '', locale: null },
  organisation: { id: providerId, name: '', kind: 'provider', country: '', market: '' },
  roles: [],
  session: '',
  mustChangePassword: false,
})

/**
 * Moves on whatever is due: each subscription once, however many instances run and whenever one of them dies, because
 * a batch holds its rows and is committed whole.
 */
export async function moveInTime({ now = new Date(), size = 500, onFailure }: Run = {}): Promise<number> {
  const due = await within(
    guest(),
    true,
    db => db.$queryRaw<{ id: string }[]>`select time_due(${now})::text as id`,
  )
  let moved = 0
  for (const { id } of due) moved += await moveProvider(id, { now, size, ...(onFailure && { onFailure }) })
  return moved
}

/** A provider's due subscriptions in two lanes: one thinks while the database writes for the other. */
export async function moveProvider(providerId: string, run: Run & { now: Date }) {
  const except: string[] = []
  const moved = await Promise.all([moveLane(providerId, run, except), moveLane(providerId, run, except)])
  return moved.reduce((sum, count) => sum + count, 0)
}

/** A batch that fails is gone through one by one, so that one broken subscription does not stop the others. */
async function moveLane(
  providerId: string,
  { now, size = 500, onFailure }: Run & { now: Date },
  except: string[],
) {
  const actor = time(providerId)
  let [moved, limit] = [0, size]
  for (;;) {
    let held: string[] = []
    const taken = (ids: string[]) => {
      held = ids
    }
    try {
      const done = await within(actor, false, db => moveBatch(db, actor, { now, limit, except, taken }))
      if (done === 0) return moved
      moved += done
      limit = Math.min(size, limit * 2)
    } catch (error) {
      if (limit > 1 && held.length > 0) {
        limit = 1
        continue
      }
      // The other lane may have met it at the same moment.
      if (held.some(id => !except.includes(id)) || held.length === 0)
        onFailure?.(error, { providerId, subscriptions: held })
      if (held.length === 0) return moved
      except.push(...held)
    }
  }
}

/** Brings every provider's ledger of incentives up to now (product M15). */
export async function keepLedgers({ now = new Date(), onFailure }: Run = {}) {
  const providers = await within(
    guest(),
    true,
    db => db.$queryRaw<{ id: string }[]>`select ledgers_due(${now})::text as id`,
  )
  for (const { id } of providers)
    await keepLedger(time(id), now).catch(error => onFailure?.(error, { providerId: id, subscriptions: [] }))
}
