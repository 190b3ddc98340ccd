import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { passwordMatches } from '@/lib/domain/member/password'
import { addUser } from '@/lib/domain/user/operations'
import { owner, rows } from '../owner'
import { as } from '../world'
import { refusal, scene } from './user-list-scene'
import { newUser } from './user-scene'

describe('adding a user', () => {
  it('makes a person who signs in with the password that was told once and must replace it', async () => {
    const made = await newUser(scene.agent, scene.shop.id, {
      userName: 'Marie.Curie',
      displayName: 'Marie Curie',
    })
    expect(made.email).toBe(`marie.curie@${scene.shop.domain}`)
    const [row] = await rows<{ password_hash: string; must_change_password: boolean; roles: string }>(
      'select password_hash, must_change_password, roles::text from app_user join membership on user_id = id where id = $1',
      [made.id],
    )
    expect(row).toMatchObject({ must_change_password: true, roles: '{user}' })
    expect(await passwordMatches(row?.password_hash, made.password)).toBe(true)
    const told = await rows('select 1 from activity where changes::text like $1', [`%${made.password}%`])
    expect(told).toEqual([])
  })

  it('sent twice is one person with the same password', async () => {
    const same = { key: uuid(), userName: `twice${uuid().slice(-8)}` }
    const [first, second] = [
      await newUser(scene.agent, scene.shop.id, same),
      await newUser(scene.agent, scene.shop.id, same),
    ]
    expect(second).toMatchObject({ id: first.id, password: first.password })
  })

  it('does not tell the password to another session, nor after it was replaced', async () => {
    const same = {
      customerId: scene.shop.id,
      key: uuid(),
      userName: `lost${uuid().slice(-8)}`,
      displayName: 'Lost',
      location: 'FR',
    }
    const first = await newUser(scene.agent, scene.shop.id, same)
    const other = await addUser({ ...scene.agent, session: 'f'.repeat(64) }, same)
    expect(other.ok && other.value.password).not.toBe(first.password)
    await owner().query('update app_user set must_change_password = false where id = $1', [first.id])
    expect(await addUser(scene.agent, same)).toMatchObject({
      ok: false,
      refusal: { fields: { userName: { key: 'user.taken' } } },
    })
  })

  it.each([
    ['a name that is taken', { userName: 'taken' }, 'userName', 'user.taken'],
    ['accents in the user name', { userName: 'hélène' }, 'userName', 'user.userName'],
    [
      'a user name that would be an address elsewhere',
      { userName: 'a@evil.example' },
      'userName',
      'user.userName',
    ],
    ['no display name', { displayName: ' ' }, 'displayName', 'required'],
    ['51 letters', { displayName: 'x'.repeat(51) }, 'displayName', 'tooLong'],
    ['a country that is none', { location: 'XX' }, 'location', 'user.location'],
  ])('refuses %s at its field', async (_what, wish, field, key) => {
    const input = {
      customerId: scene.shop.id,
      key: uuid(),
      userName: 'free',
      displayName: 'Somebody',
      location: 'FR',
    }
    await addUser(scene.agent, { ...input, key: uuid(), userName: 'taken' })
    const answer = await addUser(scene.agent, { ...input, ...wish })
    expect(answer).toMatchObject({
      ok: false,
      refusal: { key: 'input.invalid', fields: { [field]: { key } } },
    })
  })

  it('lets only those who could be one make a Global admin', async () => {
    const input = {
      customerId: scene.shop.id,
      key: uuid(),
      userName: `boss${uuid().slice(-8)}`,
      displayName: 'Boss',
      location: 'FR',
      roles: ['globalAdmin' as const],
    }
    expect(await addUser(as(scene.provider, 'userAdmin'), input)).toMatchObject({
      refusal: { fields: { roles: { key: 'user.globalAdminPartner' } } },
    })
    expect(await addUser(as(scene.shop.tenant, 'userAdmin'), input)).toMatchObject({
      refusal: { fields: { roles: { key: 'user.globalAdminOwn' } } },
    })
    expect(refusal(await addUser(scene.agent, input))).toBe('done')
  })
})
