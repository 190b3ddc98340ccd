import type { Reason, Refusal } from '../domain/refusal'
import { say } from './say'

const status: Partial<Record<Reason, number>> = { unauthenticated: 401, notFound: 404, invalid: 404 }

/** A file that is not given, and why, as plain text. */
export const refusedFile = async (refusal: Refusal) =>
  new Response(await say(refusal), {
    status: status[refusal.reason] ?? 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
