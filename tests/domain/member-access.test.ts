import { describe, expect, it } from 'vitest'
import { findIdentity, readSession } from '@/lib/db/identity'
import { deactivateMember, reactivateMember, resetPassword } from '@/lib/domain/member/operations'
import { passwordMatches } from '@/lib/domain/member/password'
import { listMembers } from '@/lib/domain/member/queries'
import { rows } from '../owner'
import { as, organisation, world } from '../world'
import { idOf, invited, key, session, value } from './member-scene'

describe('shutting out and letting in', () => {
  it('a deactivated person is out at once and cannot sign in until reactivated', async () => {
    const org = await organisation('provider')
    const id = idOf(org, 'salesAgent')
    const one = await session(id, org)
    expect(await one.live()).toBe(true)
    expect(key(await deactivateMember(as(org, 'userAdmin'), { id }))).toBe('done')
    expect(key(await deactivateMember(as(org, 'userAdmin'), { id }))).toBe('done')
    expect(await one.live()).toBe(false)
    expect((await findIdentity(as(org, 'salesAgent').user.email))?.disabled).toBe(true)
    expect(key(await resetPassword(as(org), { id }))).toBe('member.inactive')
    value(await reactivateMember(as(org), { id }))
    expect(await one.live()).toBe(false)
    expect((await findIdentity(as(org, 'salesAgent').user.email))?.disabled).toBe(false)
  })

  it('a temporary password ends the sessions, must be replaced, and is kept nowhere', async () => {
    const org = await organisation('provider')
    const id = idOf(org, 'salesAgent')
    const one = await session(id, org)
    const given = value(await resetPassword(as(org, 'userAdmin'), { id }))
    expect(await one.live()).toBe(false)
    expect(await passwordMatches((await findIdentity(given.email))?.password_hash, given.password)).toBe(true)
    const { token } = await session(id, org)
    expect((await readSession(token))?.must_change_password).toBe(true)
    const [told] = await rows(
      `select string_agg(row_to_json(a)::text, '') as text from activity a where organisation_id = $1`,
      [org.id],
    )
    expect(told?.text).not.toContain(given.password)
  })

  it('spares oneself, Global admins for lesser admins, and whoever works elsewhere too', async () => {
    const { provider: org, rival } = await world()
    const admin = idOf(org, 'globalAdmin')
    expect(key(await deactivateMember(as(org), { id: admin }))).toBe('member.self')
    expect(key(await resetPassword(as(org, 'userAdmin'), { id: admin }))).toBe('member.globalAdminOnly')
    expect(key(await deactivateMember(as(org, 'userAdmin'), { id: admin }))).toBe('member.globalAdminOnly')
    expect(key(await resetPassword(as(org, 'accountAdmin'), { id: idOf(org, 'salesAgent') }))).toBe(
      'member.notYours',
    )
    expect(key(await resetPassword(as(org, 'salesAgent'), { id: idOf(org, 'adminAgent') }))).toBe(
      'role.missing',
    )
    const shared = idOf(org, 'helpdeskAgent')
    await rows(`insert into membership (user_id, organisation_id, roles) values ($1, $2, '{salesAgent}')`, [
      shared,
      rival.id,
    ])
    expect(key(await resetPassword(as(org), { id: shared }))).toBe('member.elsewhere')
    expect(key(await deactivateMember(as(org), { id: shared }))).toBe('member.elsewhere')
    const waiting = await invited(org)
    expect(key(await resetPassword(as(org), { id: waiting.id }))).toBe('member.waiting')
  })
})

describe('the list of users', () => {
  it('is searched by name without accents or by address, filtered by role, and paged', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    const named = async (wanted: object) =>
      value(await listMembers(as(org, 'accountAdmin'), wanted)).rows.map(row => row.id)
    expect(await named({ q: 'neerlande' })).toEqual([who.id])
    expect(await named({ q: 'ZOE NEER' })).toEqual([who.id])
    expect(await named({ q: who.email.slice(0, 14) })).toEqual([who.id])
    expect(await named({ q: '%' })).toEqual([])
    expect((await named({ role: 'salesAgent' })).toSorted()).toEqual(
      [idOf(org, 'salesAgent'), who.id].toSorted(),
    )
    expect(value(await listMembers(as(org), {}))).toMatchObject({ total: 10, all: 10, admins: 1 })
  })

  it('pages forth and back', async () => {
    const org = await organisation('provider')
    await rows(
      `with p as (insert into app_user (id, email, first_name, last_name, password_hash)
         select gen_random_uuid(), n || '@' || $1 || '.more', 'Same', 'Name', 'none' from generate_series(1, 100) n returning id)
       insert into membership (user_id, organisation_id, roles) select id, $1::uuid, '{salesAgent}' from p`,
      [org.id],
    )
    const list = async (place: object) => value(await listMembers(as(org), place))
    const one = await list({})
    const two = await list({ after: one.next })
    const three = await list({ after: two.next })
    const ids = [one, two, three].flatMap(page => page.rows.map(row => row.id))
    expect([new Set(ids).size, ids.length, one.previous, three.next]).toEqual([
      109,
      109,
      undefined,
      undefined,
    ])
    expect((await list({ before: three.previous })).rows).toEqual(two.rows)
  })
})
