import { logFailure } from './lib/web/failure'

/** Every failure of a page or a route, under the number that the person sees. */
export function onRequestError(error: unknown, { path, method }: { path: string; method: string }) {
  logFailure(error, { path, method })
}

/** Renewals, expiries and the sending of letters happen in the same process as the pages. */
export async function register() {
  // Said in full, so that the bundler leaves the database out of the other runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkSettings } = await import('./lib/web/settings')
  checkSettings()
  const { startWorker } = await import('./lib/domain/time/worker')
  startWorker((error, { providerId, subscriptions }) =>
    logFailure(error, { path: `worker ${providerId} ${subscriptions.join(' ')}`, method: 'TIME' }),
  )
  const { startMail } = await import('./lib/mail/start')
  startMail()
}
