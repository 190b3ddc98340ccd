import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { addUser, deleteUser, editUser, resetUser, restoreUser } from '@/lib/domain/user/operations'
import { owner, rows } from '../owner'
import { as } from '../world'
import { names, refusal, scene } from './user-list-scene'
import { ago, newUser } from './user-scene'

describe('a user', () => {
  it('is edited, unless somebody wrote meanwhile: then both values are told', async () => {
    const { id } = await newUser(scene.agent, scene.shop.id, { displayName: 'Before' })
    const edit = {
      customerId: scene.shop.id,
      id,
      version: 1,
      displayName: 'After',
      location: 'DE',
      roles: ['billingAdmin' as const],
    }
    expect(refusal(await editUser(scene.agent, edit))).toBe('done')
    expect(await editUser(scene.agent, { ...edit, displayName: 'Mine' })).toMatchObject({
      refusal: { key: 'row.stale', fields: { displayName: { values: { theirs: 'After', yours: 'Mine' } } } },
    })
    const [row] = await rows(
      'select display_name, sort_name, usage_location, roles::text from membership where user_id = $1',
      [id],
    )
    expect(row).toEqual({
      display_name: 'After',
      sort_name: 'after',
      usage_location: 'DE',
      roles: '{billingAdmin}',
    })
  })

  it('is out on the next request when its password is reset or its account deleted', async () => {
    for (const act of [resetUser, deleteUser]) {
      const { id } = await newUser(scene.agent, scene.shop.id)
      await owner().query(
        `insert into session (token_hash, user_id, organisation_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
        [Buffer.from(id), id, scene.shop.tenant.id],
      )
      const there = () => rows('select * from session_read($1, 30)', [Buffer.from(id)])
      expect(await there()).toHaveLength(1)
      expect(refusal(await act(scene.reseller, { customerId: scene.shop.id, id }))).toBe('done')
      expect(await there()).toHaveLength(0)
    }
  })

  it('waits deleted for 30 days, is restored within them, and is gone after', async () => {
    const { id, email } = await newUser(scene.agent, scene.shop.id, { displayName: 'Come Back' })
    const which = { customerId: scene.shop.id, id }
    expect(refusal(await deleteUser(scene.agent, which))).toBe('done')
    expect(await names(scene.agent, { q: 'come back' })).toEqual([])
    expect(await names(scene.agent, { q: 'come back', deleted: true })).toEqual(['Come Back'])
    expect(await rows('select disabled from identity_by_email($1)', [email])).toEqual([{ disabled: true }])
    expect(refusal(await resetUser(scene.agent, which))).toBe('user.deleted')
    await ago(id, 29)
    expect(refusal(await restoreUser(scene.agent, which))).toBe('done')
    expect(await names(scene.agent, { q: 'come back' })).toEqual(['Come Back'])
    await deleteUser(scene.agent, which)
    await ago(id, 30)
    expect(await names(scene.agent, { q: 'come back', deleted: true })).toEqual([])
    expect(refusal(await restoreUser(scene.agent, which))).toBe('row.notFound')
    const again = await newUser(scene.agent, scene.shop.id, {
      userName: email.split('@')[0],
      displayName: 'New One',
    })
    expect(again.id).not.toBe(id)
    expect(await rows('select 1 from app_user where id = $1', [id])).toEqual([])
  })

  it('of a deleted address says so', async () => {
    const { id, email } = await newUser(scene.agent, scene.shop.id)
    await deleteUser(scene.agent, { customerId: scene.shop.id, id })
    const answer = await addUser(scene.agent, {
      customerId: scene.shop.id,
      key: uuid(),
      userName: email.split('@')[0] ?? '',
      displayName: 'X',
      location: 'FR',
    })
    expect(answer).toMatchObject({ refusal: { fields: { userName: { key: 'user.takenDeleted' } } } })
  })

  it('who is a Global admin is reset, deleted and edited by those alone who could be one', async () => {
    const { id, displayName } = await newUser(scene.agent, scene.shop.id, { roles: ['globalAdmin'] })
    const which = { customerId: scene.shop.id, id }
    for (const lesser of [as(scene.resellerA, 'helpdeskAgent'), as(scene.provider, 'userAdmin')]) {
      expect(refusal(await resetUser(lesser, which))).toBe('user.globalAdminOnly')
      expect(refusal(await deleteUser(lesser, which))).toBe('user.globalAdminOnly')
      const edit = { ...which, version: 1, displayName, location: 'FR', roles: ['user' as const] }
      expect(refusal(await editUser(lesser, edit))).toBe('user.globalAdminOnly')
    }
    expect(refusal(await resetUser(scene.reseller, which))).toBe('done')
  })
})
