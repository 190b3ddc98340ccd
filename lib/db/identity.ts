import { database } from './scope'

/** Rows of the functions in `prisma/policies/functions/2-identity.sql`: the little that happens before anybody is known. */
type Identity = { id: string; password_hash: string; disabled: boolean; organisation_id: string }
export type SessionRow = {
  user_id: string
  email: string
  first_name: string
  last_name: string
  locale: string | null
  must_change_password: boolean
  roles: string[]
  organisation_id: string
  organisation_name: string
  organisation_kind: string
  country: string
  market: string
}

/** Hours a session may last at most, and minutes it may lie idle. */
const lifetime = { hours: 12, idleMinutes: 30 }

const one = async <T>(text: string, values: unknown[]) => {
  const name = text.slice(0, 60)
  const { rows } = await database().pool.query({ name, text, values })
  return rows[0] as T | undefined
}

export const findIdentity = (email: string) => one<Identity>('select * from identity_by_email($1)', [email])

export const openSession = (
  token: Buffer,
  identity: Pick<Identity, 'id' | 'organisation_id'>,
  agent: string,
) =>
  one('select session_open($1, $2, $3, $4, $5)', [
    token,
    identity.id,
    identity.organisation_id,
    agent,
    lifetime.hours,
  ])

export const readSession = (token: Buffer) =>
  one<SessionRow>('select * from session_read($1, $2)', [token, lifetime.idleMinutes])

export const closeSession = (token: Buffer) => one('select session_close($1)', [token])

export const sessionPassword = async (token: Buffer) =>
  (await one<{ hash: string | null }>('select session_password($1) as hash', [token]))?.hash ?? null

export const setSessionPassword = (token: Buffer, hash: string) =>
  one('select session_set_password($1, $2)', [token, hash])

export const rememberLocale = (token: Buffer, locale: string) =>
  one('select person_set_locale($1, $2)', [token, locale])

/** Counts an attempt; answers how many there were under this key in the current window (seconds). */
export const countAttempt = async (key: string, windowSeconds: number) =>
  (await one<{ n: number }>('select rate_count($1, $2) as n', [key, windowSeconds]))?.n ?? 0

export const forgetAttempts = (key: string) => one('select rate_forget($1)', [key])
