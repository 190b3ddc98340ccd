import { headers } from 'next/headers'
import { countAttempt } from '../db/identity'
import { Refusal, type RefusalKey } from '../domain/refusal'

/** Refuses what one network asks for more often than this in a window of time. A whole office may sit behind one address. */
export const atMost = (most: number, windowSeconds: number, what: string, key: RefusalKey) => async () => {
  const network = (await headers()).get('x-forwarded-for') ?? 'local'
  const tries = await countAttempt(`${what}:${network}`, windowSeconds)
  return tries > most ? new Refusal(key, { minutes: Math.ceil(windowSeconds / 60) }) : undefined
}
