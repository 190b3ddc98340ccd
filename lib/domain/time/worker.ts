import { env } from '../../env'
import { keepLedgers, moveInTime, type Run } from './run'
import { sweepOld } from './sweep'

const keep = globalThis as typeof globalThis & { twotierWorker?: NodeJS.Timeout }

/** Looks every minute for what is due. One a process; several processes share the work. */
export function startWorker(onFailure: NonNullable<Run['onFailure']>) {
  const seconds = env().WORKER_SECONDS
  if (keep.twotierWorker || seconds === 0) return
  const round = async () => {
    await moveInTime({ onFailure }).catch(error => onFailure(error, { providerId: '', subscriptions: [] }))
    await keepLedgers({ onFailure }).catch(error => onFailure(error, { providerId: '', subscriptions: [] }))
    await sweepOld({ onFailure })
    keep.twotierWorker = setTimeout(round, seconds * 1000)
    keep.twotierWorker.unref()
  }
  // A little later than the server, and not all instances at once.
  keep.twotierWorker = setTimeout(round, 2_000 + Math.random() * 3_000)
  keep.twotierWorker.unref()
}
