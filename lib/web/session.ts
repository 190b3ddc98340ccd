import { cookies } from 'next/headers'
import { cache } from 'react'
import { readSession, type SessionRow } from '../db/identity'
import { type Actor, guest, type Member, type OrganisationKind, type Role } from '../domain/actor'
import { fingerprint, sessionCookie } from './token'

export const sessionToken = async () => (await cookies()).get(sessionCookie().name)?.value

/** Who is asking, read afresh for every request: a removed member or a revoked session is out at once. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await sessionToken()
  if (!token) return guest()
  const hash = fingerprint(token)
  const row = await readSession(hash)
  return row ? memberOf(row, hash.toString('hex')) : guest()
})

const memberOf = (row: SessionRow, session: string): Member => ({
  user: {
    id: row.user_id,
    name: `${row.first_name} ${row.last_name}`.trim(),
    email: row.email,
    locale: row.locale,
  },
  organisation: {
    id: row.organisation_id,
    name: row.organisation_name,
    kind: row.organisation_kind as OrganisationKind,
    country: row.country,
    market: row.market,
  },
  roles: row.roles as Role[],
  session,
  mustChangePassword: row.must_change_password,
})
