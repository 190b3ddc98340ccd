import { describe, expect, it } from 'vitest'
import { readSession } from '@/lib/db/identity'
import { within } from '@/lib/db/scope'
import type { Role } from '@/lib/domain/actor'
import { renewInvitation } from '@/lib/domain/member/invitation-operations'
import {
  changeRoles,
  deactivateMember,
  reactivateMember,
  resetPassword,
} from '@/lib/domain/member/operations'
import { readMember } from '@/lib/domain/member/queries'
import { rows } from '../owner'
import { as, type Org, organisation, world } from '../world'
import { idOf, invited, key, session, value } from './member-scene'

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

  it('of one’s own are not taken on, and the right to give them is not dropped', async () => {
    const org = await organisation('provider')
    expect(key(await change(org, 'userAdmin', 'userAdmin', ['userAdmin', 'salesAgent']))).toBe(
      'member.ownRoles',
    )
    expect(key(await change(org, 'globalAdmin', 'globalAdmin', ['salesAgent']))).toBe('member.ownLastRight')
    const [mine] = await rows('select roles::text[] from membership where user_id = $1', [
      idOf(org, 'globalAdmin'),
    ])
    expect(mine?.roles).toEqual(['globalAdmin'])
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
