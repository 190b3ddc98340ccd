import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '@/lib/domain/actor'
import { passwordMatches } from '@/lib/domain/member/password'
import { addUser, deleteUser, editUser, resetUser, restoreUser } from '@/lib/domain/user/operations'
import { listUsers, readUser } from '@/lib/domain/user/queries'
import { owner, rows } from '../owner'
import { as } from '../world'
import { ago, newUser, userScene } from './user-scene'

type Scene = Awaited<ReturnType<typeof userScene>>
let scene: Scene
beforeAll(async () => {
  scene = await userScene()
})
const refusal = (answer: { ok: boolean; refusal?: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal?.key
const list = async (actor: Member, wish: object = {}) => {
  const answer = await listUsers(actor, { customerId: scene.shop.id, ...wish })
  if (!answer.ok) throw answer.refusal
  return answer.value
}
const names = async (actor: Member, wish: object = {}) =>
  (await list(actor, wish)).page?.rows.map(row => row.displayName)

describe('who sees and changes a customer’s users', () => {
  it('is its provider, its reseller with delegated admin, and its own admins', async () => {
    const { displayName } = await newUser(scene.agent, scene.shop.id, { displayName: 'Seen By All' })
    for (const actor of [scene.agent, scene.reseller, scene.own])
      expect(await names(actor, { q: 'seen by' })).toEqual([displayName])
  })

  it('is not a reseller without delegated admin: it sees the customer, nobody in it, and is told who can grant it', async () => {
    const bare = await userScene({ delegatedAdmin: false })
    const answer = await listUsers(bare.reseller, { customerId: bare.shop.id })
    expect(answer.ok && answer.value).toMatchObject({ page: null, tenant: { companyName: bare.shop.name } })
    const add = await addUser(bare.reseller, {
      customerId: bare.shop.id,
      key: uuid(),
      userName: 'a',
      displayName: 'A',
      location: 'FR',
    })
    expect(refusal(add)).toBe('user.noRights')
  })

  it('is nobody else: another provider, another reseller and another customer find nothing', async () => {
    const { id } = await newUser(scene.agent, scene.shop.id)
    const other = await userScene()
    for (const actor of [as(scene.rival, 'adminAgent'), as(scene.resellerB, 'adminAgent'), other.agent]) {
      expect(refusal(await listUsers(actor, { customerId: scene.shop.id }))).toBe('row.notFound')
      expect(refusal(await deleteUser(actor, { customerId: scene.shop.id, id }))).toBe('row.notFound')
    }
    expect(refusal(await readUser(other.own, { id }))).toBe('row.notFound')
    expect(refusal(await readUser(other.agent, { customerId: other.shop.id, id }))).toBe('row.notFound')
  })

  it('ends with the delegated admin', async () => {
    const withdrawn = await userScene()
    await owner().query(
      'update customer_reseller set delegated_admin = false, withdrawn_at = now() where customer_id = $1',
      [withdrawn.shop.id],
    )
    expect(refusal(await readUser(withdrawn.reseller, { customerId: withdrawn.shop.id, id: uuid() }))).toBe(
      'user.noRights',
    )
    const seen = await listUsers(withdrawn.reseller, { customerId: withdrawn.shop.id })
    expect(seen.ok && seen.value.page).toBeNull()
  })
})

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
})

describe('the last Global admin of the customer', () => {
  it('is neither deleted nor demoted, by nobody, and not even when two try at once', async () => {
    const fresh = await userScene()
    const { shop, agent } = fresh
    const [one] = await rows<{ user_id: string }>(
      `select user_id from membership where organisation_id = $1 and 'globalAdmin' = any (roles)`,
      [shop.tenant.id],
    )
    const first = one?.user_id ?? ''
    const second = (await newUser(agent, shop.id, { roles: ['globalAdmin'] })).id
    const both = await Promise.all([first, second].map(id => deleteUser(agent, { customerId: shop.id, id })))
    expect(both.map(refusal).sort()).toEqual(['done', 'user.lastAdmin'])
    const left = both[0]?.ok ? second : first
    const [row] = await rows<{ version: number }>('select version from membership where user_id = $1', [left])
    const demoted = {
      customerId: shop.id,
      id: left,
      version: row?.version ?? 1,
      displayName: 'X',
      location: 'FR',
      roles: [],
    }
    expect(refusal(await editUser(agent, demoted))).toBe('user.lastAdmin')
  })

  it('cannot delete itself', async () => {
    expect(refusal(await deleteUser(scene.own, { id: scene.own.user.id }))).toBe('user.self')
  })
})

describe('the list', () => {
  it('is paged by name, searched without accents and filtered by role', async () => {
    const fresh = await userScene()
    for (const displayName of ['Émile Zola', 'Anaïs Nin', 'Zoé Test'])
      await newUser(fresh.agent, fresh.shop.id, {
        displayName,
        roles: displayName === 'Zoé Test' ? ['userAdmin'] : [],
      })
    const ask = async (wish: object) => {
      const answer = await listUsers(fresh.agent, { customerId: fresh.shop.id, ...wish })
      return answer.ok ? answer.value.page?.rows.map(row => row.displayName) : []
    }
    expect(await ask({ q: 'emile' })).toEqual(['Émile Zola'])
    expect(await ask({ role: 'user', q: 'a' })).toEqual(expect.arrayContaining(['Anaïs Nin', 'Émile Zola']))
    expect(await ask({ role: 'userAdmin', q: 'zoe' })).toEqual(['Zoé Test'])
  })

  it('leads on page by page and back, each user once', async () => {
    const fresh = await userScene()
    const { shop, agent } = fresh
    await owner().query(
      `with p as (insert into app_user (id, email, first_name, last_name, password_hash)
         select gen_random_uuid(), 'p' || n || '@${shop.domain}', 'Row', lpad(n::text, 3, '0'), 'none' from generate_series(1, 120) n returning id)
       insert into membership (user_id, organisation_id, roles) select id, $1, '{user}' from p`,
      [shop.tenant.id],
    )
    const seen: string[] = []
    let after: string | undefined
    do {
      const answer = await listUsers(agent, { customerId: shop.id, after, q: 'row' })
      if (!answer.ok || !answer.value.page) throw new Error('no page')
      expect(answer.value.page.total).toBe(120)
      seen.push(...answer.value.page.rows.map(row => row.displayName))
      after = answer.value.page.next
      if (seen.length === 100) {
        const back = await listUsers(agent, {
          customerId: shop.id,
          before: answer.value.page.previous,
          q: 'row',
        })
        expect(back.ok && back.value.page?.rows[0]?.displayName).toBe('Row 001')
      }
    } while (after)
    expect(new Set(seen).size).toBe(120)
    expect(seen).toEqual(seen.toSorted())
  })
})
