import { expect } from 'vitest'
import { type Actor, guest, type Member } from '@/lib/domain/actor'
import { enrolmentKey, holding } from '@/lib/domain/enrolment/link'
import { confirmEnrolment, requestEnrolment } from '@/lib/domain/enrolment/operations'
import { rows } from '../owner'
import { typedEnrolment } from './enrolment-typed'

export const said = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key

export const all = { email: 'true', employment: 'true', business: 'true' } as const

export type Typed = ReturnType<typeof typedEnrolment>

export const keyOf = ({ id, email }: Typed) => enrolmentKey(id, email.toLowerCase())

export const confirm = (key: string, who: Actor = guest()) => confirmEnrolment(holding(who, key), { key })

export async function enrolled(wish: Record<string, string> = {}, who: Actor = guest()) {
  const typed = typedEnrolment(wish)
  expect(said(await requestEnrolment(who, typed))).toBe('done')
  expect(said(await confirm(keyOf(typed)))).toBe('done')
  return { typed, admin: await adminOf(typed) }
}

/** The Global admin that a confirmed enrolment made. */
export async function adminOf({ email }: Typed): Promise<Member> {
  const [row] = await rows<Record<string, string>>(
    `select u.id as "userId", o.id, o.name, o.kind, o.country, o.market, m.roles::text[] as roles from app_user u
     join membership m on m.user_id = u.id join organisation o on o.id = m.organisation_id where u.email = $1`,
    [email.toLowerCase()],
  )
  if (!row) throw new Error('nobody')
  const { userId = '', id = '', name = '', kind, country = '', market = '', roles } = row
  return {
    user: { id: userId, name: 'Ada Test', email, locale: null },
    organisation: { id, name, kind: kind as 'reseller', country, market },
    roles: roles as unknown as Member['roles'],
    session: id.replaceAll('-', '').padEnd(64, '0'),
    mustChangePassword: false,
  }
}
