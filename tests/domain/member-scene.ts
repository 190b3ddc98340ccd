import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { openSession, readSession } from '@/lib/db/identity'
import { guest, type Role } from '@/lib/domain/actor'
import { acceptInvitation, inviteMember } from '@/lib/domain/member/invitation-operations'
import { invitationKey } from '@/lib/domain/member/link'
import { keyHash } from '@/lib/domain/partnership/link'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { as, type Org } from '../world'

export const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}

export const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

export const idOf = (org: Org, role: Role) => as(org, role).user.id

export const mail = () => `new.${uuid().slice(-12)}@test.example`

export const person = (wish: object = {}) => ({
  id: uuid(),
  firstName: 'Zoé',
  lastName: 'Néerlande',
  email: mail(),
  roles: ['salesAgent' as const],
  ...wish,
})

export const ownWords = 'a few words of my own'

export async function invited(org: Org, wish: object = {}) {
  const who = person(wish)
  value(await inviteMember(as(org), who))
  const [row] = await rows<{ id: string }>('select id from invitation where user_id = $1', [who.id])
  const link = invitationKey(row?.id ?? '')
  return { ...who, key: link, holder: guest(keyHash(link).toString('hex')) }
}

export const answer = (who: { key: string; holder: ReturnType<typeof guest> }) =>
  acceptInvitation(who.holder, { key: who.key, password: ownWords, repeated: ownWords })

export async function session(userId: string, org: Org) {
  const token = randomBytes(32)
  await openSession(token, { id: userId, organisation_id: org.id }, 'test')
  return { token, live: async () => (await readSession(token)) !== undefined }
}
