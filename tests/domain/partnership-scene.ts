import { v7 as uuid } from 'uuid'
import type { Actor, Role } from '@/lib/domain/actor'
import { keyHash, linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { acceptPartnership } from '@/lib/domain/partnership/operations'
import { requestPartnership } from '@/lib/domain/partnership/request-operations'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { as, type Org } from '../world'

export const letter = (id: string) => ({
  id,
  locale: 'fr' as const,
  subject: 'Un partenariat',
  body: `Bonjour,\n\n${linkOf(id)}\n`,
  note: 'Cumulus',
})

export const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}

export const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

export const seen = { customers: 0, delegated: 0, credited: 0, supported: 0 }

export const removal = (id: string) => ({ id, goodFaith: true as const, locale: 'fr' as const, seen })

export const holding = <A extends Actor>(actor: A, id: string) => ({
  ...actor,
  invite: keyHash(linkKeyOf(id)).toString('hex'),
})

export const accept = (by: Org, id: string, ...held: Role[]) =>
  acceptPartnership(holding(as(by, ...held), id), { key: linkKeyOf(id), understood: true })

export async function requested(by: Org) {
  const id = uuid()
  value(await requestPartnership(as(by, 'salesAgent'), letter(id)))
  return id
}

export const expire = (id: string) =>
  rows(`update partnership_request set expires_at = now() - interval '1 day' where id = $1`, [id])
