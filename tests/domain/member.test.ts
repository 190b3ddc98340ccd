import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { findIdentity, openSession, readSession } from '@/lib/db/identity'
import { within } from '@/lib/db/scope'
import { listActivity } from '@/lib/domain/activity/operations'
import { guest, type Role } from '@/lib/domain/actor'
import {
  acceptInvitation,
  inviteMember,
  readInvitation,
  renewInvitation,
} from '@/lib/domain/member/invitation-operations'
import { invitationKey } from '@/lib/domain/member/link'
import {
  changeRoles,
  deactivateMember,
  reactivateMember,
  resetPassword,
} from '@/lib/domain/member/operations'
import { passwordMatches } from '@/lib/domain/member/password'
import { listMembers, readMember } from '@/lib/domain/member/queries'
import { keyHash } from '@/lib/domain/partnership/link'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { as, type Org, organisation, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const idOf = (org: Org, role: Role) => as(org, role).user.id
const mail = () => `new.${uuid().slice(-12)}@test.example`
const person = (wish: object = {}) => ({
  id: uuid(),
  firstName: 'Zoé',
  lastName: 'Néerlande',
  email: mail(),
  roles: ['salesAgent' as const],
  ...wish,
})
const ownWords = 'a few words of my own'

async function invited(org: Org, wish: object = {}) {
  const who = person(wish)
  value(await inviteMember(as(org), who))
  const [row] = await rows<{ id: string }>('select id from invitation where user_id = $1', [who.id])
  const link = invitationKey(row?.id ?? '')
  return { ...who, key: link, holder: guest(keyHash(link).toString('hex')) }
}
const answer = (who: { key: string; holder: ReturnType<typeof guest> }) =>
  acceptInvitation(who.holder, { key: who.key, password: ownWords, repeated: ownWords })

async function session(userId: string, org: Org) {
  const token = randomBytes(32)
  await openSession(token, { id: userId, organisation_id: org.id }, 'test')
  return { token, live: async () => (await readSession(token)) !== undefined }
}

describe('inviting', () => {
  it('makes a person who chooses their own password, once', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    expect(value(await readMember(as(org), { id: who.id }))).toMatchObject({
      state: 'invited',
      roles: ['salesAgent'],
    })
    const seen = value(await readInvitation(who.holder, {}))
    expect(seen).toMatchObject({
      name: 'Zoé Néerlande',
      email: who.email,
      invitedBy: 'Test globalAdmin',
      roles: ['salesAgent'],
    })
    expect(seen.organisation).toEqual({ name: org.name, kind: 'provider' })
    expect(await passwordMatches((await findIdentity(who.email))?.password_hash, 'anything at all')).toBe(
      false,
    )

    const answers = await Promise.all([1, 2, 3].map(() => answer(who)))
    expect(answers.map(key).toSorted()).toEqual(['done', 'invitation.used', 'invitation.used'])
    expect(await passwordMatches((await findIdentity(who.email))?.password_hash, ownWords)).toBe(true)
    expect(value(await readMember(as(org), { id: who.id }))).toMatchObject({
      state: 'active',
      invitation: false,
    })
    expect(key(await readInvitation(who.holder, {}))).toBe('invitation.used')
    expect(key(await renewInvitation(as(org), { id: who.id }))).toBe('invitation.used')
    const log = value(await listActivity(as(org), { zone: 'UTC' })).rows
    expect(log.map(row => [row.operation, row.userName])).toEqual(
      expect.arrayContaining([
        ['acceptInvitation', 'Zoé Néerlande'],
        ['inviteMember', 'Test globalAdmin'],
      ]),
    )
  })

  it('sent twice is one person; an address that is taken is said at its field', async () => {
    const org = await organisation('provider')
    const who = person()
    const twice = await Promise.all([inviteMember(as(org), who), inviteMember(as(org), who)])
    expect(twice.map(key)).toEqual(['done', 'done'])
    const other = await inviteMember(
      as(await organisation('provider')),
      person({ email: who.email.toUpperCase() }),
    )
    expect(key(other)).toBe('member.taken')
    expect(!other.ok && other.refusal.fields).toHaveProperty('email')
  })

  it('leaves no link in the database, and no way in after it ran out or was withdrawn', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    const told = await rows(
      `select (select row_to_json(i)::text from invitation i where user_id = $1) || (select string_agg(row_to_json(a)::text, '') from activity a where organisation_id = $2) as text`,
      [who.id, org.id],
    )
    expect(told[0]?.text).not.toContain(who.key)
    await rows(`update invitation set expires_at = now() - interval '1 minute' where user_id = $1`, [who.id])
    expect(key(await answer(who))).toBe('invitation.expired')
    expect(value(await renewInvitation(as(org, 'userAdmin'), { id: who.id })).expiresAt > new Date()).toBe(
      true,
    )
    value(await deactivateMember(as(org), { id: who.id }))
    expect(key(await answer(who))).toBe('invitation.inactive')
    expect(key(await renewInvitation(as(org), { id: who.id }))).toBe('member.inactive')
    value(await reactivateMember(as(org), { id: who.id }))
    expect(key(await answer(who))).toBe('done')
    expect(key(await readInvitation(guest(keyHash('never').toString('hex')), {}))).toBe('invitation.gone')
    expect(key(await readInvitation(guest(), {}))).toBe('invitation.gone')
  })

  it('is not answered by somebody who is signed in', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    const other = { ...as(org, 'salesAgent'), invite: who.holder.invite ?? '' }
    expect(value(await readInvitation(other, {})).signedInAs).toBe('Test salesAgent')
    expect(key(await acceptInvitation(other, { key: who.key, password: ownWords, repeated: ownWords }))).toBe(
      'invitation.signedIn',
    )
    expect(key(await answer(who))).toBe('done')
  })

  it('of a Global admin is a Global admin’s; others do not even see the link', async () => {
    const org = await organisation('provider')
    expect(key(await inviteMember(as(org, 'userAdmin'), person({ roles: ['globalAdmin'] })))).toBe(
      'member.globalAdminOnly',
    )
    expect(key(await inviteMember(as(org, 'accountAdmin'), person()))).toBe('member.notYours')
    expect(key(await inviteMember(as(org), person({ roles: [] })))).toBe('input.invalid')
    const reseller = await organisation('reseller')
    expect(key(await inviteMember(as(reseller), person()))).toBe('input.invalid')
    const who = await invited(org, { roles: ['globalAdmin'] })
    const seen = value(await readMember(as(org, 'userAdmin'), { id: who.id }))
    expect(seen.invitation).toMatchObject({ link: null })
    expect(key(await renewInvitation(as(org, 'userAdmin'), { id: who.id }))).toBe('member.globalAdminOnly')
  })
})

describe('roles', () => {
  const change = (org: Org, by: Role, of: Role, to: Role[], was: Role[] = [of]) =>
    changeRoles(as(org, by), { id: idOf(org, of), was, roles: to })

  it('hold from the next request on', async () => {
    const org = await organisation('provider')
    const { token } = await session(idOf(org, 'salesAgent'), org)
    value(await change(org, 'userAdmin', 'salesAgent', ['helpdeskAgent', 'adminAgent']))
    expect((await readSession(token))?.roles).toEqual(['adminAgent', 'helpdeskAgent'])
    expect(
      value(await readMember(as(org), { id: idOf(org, 'salesAgent') })).history.entries[0],
    ).toMatchObject({
      operation: 'changeRoles',
      changes: { roles: ['salesAgent', 'adminAgent, helpdeskAgent'] },
    })
  })

  it('changed by somebody else meanwhile are not overwritten', async () => {
    const org = await organisation('provider')
    value(await change(org, 'globalAdmin', 'salesAgent', ['helpdeskAgent']))
    expect(key(await change(org, 'globalAdmin', 'salesAgent', ['adminAgent']))).toBe('member.rolesStale')
  })

  it('keep one Global admin who can sign in, whatever two admins do at once', async () => {
    const org = await organisation('provider')
    const [second] = [idOf(org, 'salesAgent')]
    value(await change(org, 'globalAdmin', 'salesAgent', ['globalAdmin', 'userAdmin']))
    const other = { ...as(org, 'globalAdmin'), user: { ...as(org).user, id: second } }
    const mine = idOf(org, 'globalAdmin')
    const race = await Promise.all([
      changeRoles(as(org), { id: second, was: ['globalAdmin', 'userAdmin'], roles: ['userAdmin'] }),
      changeRoles(other, { id: mine, was: ['globalAdmin'], roles: ['userAdmin'] }),
    ])
    expect(race.filter(one => one.ok)).toHaveLength(1)
    const left = await rows(
      `select user_id from membership where organisation_id = $1 and 'globalAdmin' = any (roles)`,
      [org.id],
    )
    expect(left).toHaveLength(1)
  })

  it('count nobody as the last Global admin who never accepted or is deactivated', async () => {
    const org = await organisation('provider')
    await invited(org, { roles: ['globalAdmin'] })
    const self = await changeRoles(as(org), {
      id: idOf(org, 'globalAdmin'),
      was: ['globalAdmin'],
      roles: ['userAdmin'],
    })
    expect(key(self)).toBe('member.lastAdmin')
  })

  it('of another organisation’s people are out of reach, by the portal and by the database', async () => {
    const { provider, rival } = await world()
    const id = idOf(rival, 'salesAgent')
    expect(key(await readMember(as(provider), { id }))).toBe('row.notFound')
    for (const work of [deactivateMember, reactivateMember, resetPassword, renewInvitation])
      expect(key(await work(as(provider), { id }))).toBe('row.notFound')
    expect(key(await changeRoles(as(provider), { id, was: ['salesAgent'], roles: ['adminAgent'] }))).toBe(
      'row.notFound',
    )
    const asked = (org: Org, by: Role, sql: string) =>
      within(as(org, by), false, db => db.$queryRawUnsafe<{ a: string }[]>(`select ${sql} as a`)).then(
        ([row]) => row?.a,
      )
    expect(await asked(provider, 'globalAdmin', `member_set_disabled('${id}', true)`)).toBe('notFound')
    expect(
      await asked(rival, 'salesAgent', `member_set_disabled('${idOf(rival, 'adminAgent')}', true)`),
    ).toBe('notYours')
    expect(
      await asked(rival, 'userAdmin', `member_set_roles('${id}', '{salesAgent}', '{globalAdmin}')`),
    ).toBe('notYours')
    await expect(
      within(as(provider), false, db => db.$executeRawUnsafe(`update membership set roles = '{}'`)),
    ).rejects.toThrow(/permission denied/)
    await expect(
      within(as(provider), false, db => db.$executeRawUnsafe(`select password_hash from app_user`)),
    ).rejects.toThrow(/permission denied/)
  })
})

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
