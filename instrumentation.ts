import { logFailure } from './lib/web/failure'

/** Every failure of a page or a route, under the number that the person sees. */
export function onRequestError(error: unknown, { path, method }: { path: string; method: string }) {
  logFailure(error, { path, method })
}
