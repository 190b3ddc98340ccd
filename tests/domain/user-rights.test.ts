import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { addUser, deleteUser, editUser } from '@/lib/domain/user/operations'
import { listUsers, readUser } from '@/lib/domain/user/queries'
import { owner, rows } from '../owner'
import { as } from '../world'
import { names, refusal, scene } from './user-list-scene'
import { newUser, userScene } from './user-scene'

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
      if (seen.length === 50) {
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
