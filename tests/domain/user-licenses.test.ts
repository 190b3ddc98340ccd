import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { readSubscription, updateSubscription } from '@/lib/domain/subscription/operations'
import { readLicensing, setLicenses } from '@/lib/domain/user/license-operations'
import { deleteUser, restoreUser } from '@/lib/domain/user/operations'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import { as } from '../world'
import { holders, newUser, userScene } from './user-scene'

type Scene = Awaited<ReturnType<typeof userScene>>
let scene: Scene
beforeAll(async () => {
  scene = await userScene()
})

const basic = 'CFQ7TTC0LH18:0001'
const copilot = 'CFQ7TTC0MM8R:0002'
const sold = (wish: Parameters<typeof subscription>[2]) => subscription(scene.provider, scene.shop, wish)
const people = (count: number, wish: Record<string, unknown> = {}) =>
  Promise.all(Array.from({ length: count }, async () => (await newUser(scene.agent, scene.shop.id, wish)).id))
const set = async (users: string[], wish: { give?: string[]; take?: string[] }, actor = scene.agent) => {
  const answer = await setLicenses(actor, { customerId: scene.shop.id, users, ...wish })
  if (!answer.ok) throw answer.refusal
  return answer.value.results.map(({ outcome }) => outcome)
}

describe('licenses of users', () => {
  it('are given as long as some are left, and each user is told apart', async () => {
    const id = await sold({ quantity: 2 })
    const users = await people(3)
    expect(await set(users, { give: [id] })).toEqual(['done', 'done', 'none'])
    const [holder = '', ...others] = await holders(id)
    expect(others).toHaveLength(1)
    const without = users.find(user => user !== holder && !others.includes(user)) ?? ''
    expect(await set([without, holder], { take: [id] })).toEqual(['done'])
    expect(await set([without], { give: [id] })).toEqual(['done'])
  })

  it('are never more than bought, however many people press at once', async () => {
    const id = await sold({ quantity: 3 })
    const users = await people(8)
    const outcomes = (await Promise.all(users.map(user => set([user], { give: [id] })))).flat()
    expect(outcomes.filter(outcome => outcome === 'done')).toHaveLength(3)
    expect(await holders(id)).toHaveLength(3)
  })

  it('need a usage location, an active subscription, and no other license of the same product', async () => {
    const [id, other, suspended] = [
      await sold({}),
      await sold({}),
      await sold({ state: 'suspended', offer: copilot }),
    ]
    const [user = '', nowhere = ''] = await people(2)
    await owner().query('update membership set usage_location = null where user_id = $1', [nowhere])
    expect(await set([nowhere], { give: [id] })).toEqual(['location'])
    expect(await set([user], { give: [id] })).toEqual(['done'])
    expect(await set([user], { give: [other] })).toEqual(['conflict'])
    expect(await set([user], { give: [suspended] })).toEqual(['state'])
  })

  it('of an add-on need its base first, whatever order they were ticked in, and the base stays while it is needed', async () => {
    const [base, addon] = [await sold({ offer: basic }), await sold({ offer: copilot })]
    const [alone = '', both = ''] = await people(2)
    expect(await set([alone], { give: [addon] })).toEqual(['dependency'])
    expect(await set([both], { give: [addon, base] })).toEqual(['done', 'done'])
    expect(await set([both], { take: [base] })).toEqual(['needed'])
    expect(await set([both], { take: [base, addon] })).toEqual(['done', 'done'])
  })

  it('go from one to another in one step', async () => {
    const id = await sold({ quantity: 1 })
    const [one = '', two = ''] = await people(2)
    await set([one], { give: [id] })
    expect(await set([two], { give: [id] })).toEqual(['none'])
    expect(await set([one], { take: [id] })).toEqual(['done'])
    expect(await set([two], { give: [id] })).toEqual(['done'])
  })

  it('are free when their user is deleted, and come back with it if nobody has taken them', async () => {
    const id = await sold({ quantity: 1 })
    const [gone = '', next = ''] = await people(2)
    const which = { customerId: scene.shop.id, id: gone }
    await set([gone], { give: [id] })
    await deleteUser(scene.agent, which)
    expect(await holders(id)).toEqual([])
    expect(await restoreUser(scene.agent, which)).toMatchObject({ value: { back: 1, lost: 0 } })
    expect(await holders(id)).toEqual([gone])
    await deleteUser(scene.agent, which)
    expect(await set([next], { give: [id] })).toEqual(['done'])
    expect(await restoreUser(scene.agent, which)).toMatchObject({ value: { back: 0, lost: 1 } })
    expect(await holders(id)).toEqual([next])
  })

  it('of a deleted user, or of somebody else’s, are not given', async () => {
    const id = await sold({})
    const [gone = '', here = ''] = await people(2)
    await deleteUser(scene.agent, { customerId: scene.shop.id, id: gone })
    expect(await set([here, gone, scene.agent.user.id], { give: [id] })).toEqual(['done'])
    expect(await holders(id)).toEqual([here])
  })
})

describe('a reseller', () => {
  it('gives licenses of what is credited to it or to nobody, and never sees what is another’s', async () => {
    const [own, nobodys, others] = [
      await sold({ reseller: scene.resellerA }),
      await sold({ offer: copilot }),
      await sold({ reseller: scene.resellerB }),
    ]
    const [user = ''] = await people(1)
    const seen = await readLicensing(scene.reseller, { customerId: scene.shop.id, users: user })
    const ids = seen.ok ? seen.value.products.map(one => one.subscriptionId) : []
    expect(ids).toEqual(expect.arrayContaining([own, nobodys]))
    expect(ids).not.toContain(others)
    expect(await set([user], { give: [own, nobodys, others] }, scene.reseller)).toEqual(['done', 'done'])
    expect(await holders(others)).toEqual([])
    // The wall stands behind the list.
    const { tenant } = scene.shop
    const round = await within(
      scene.reseller,
      false,
      db =>
        db.$queryRaw`select * from license_set(${tenant.id}::uuid, ${others}::uuid, ${[user]}::uuid[], true, 'x')`,
    )
    expect(round).toEqual([])
    expect(await holders(others)).toEqual([])
  })

  it('may not see who holds licenses once its rights are withdrawn', async () => {
    const ended = await userScene()
    await owner().query(
      'update customer_reseller set delegated_admin = false, withdrawn_at = now() where customer_id = $1',
      [ended.shop.id],
    )
    const { id } = await newUser(ended.agent, ended.shop.id)
    const answer = await setLicenses(ended.reseller, { customerId: ended.shop.id, users: id, give: [] })
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'user.noRights' } })
  })
})

describe('fewer licenses than are assigned', () => {
  const classic = '031C9E47-4802-4248-838E-778FB1D2CC05'
  const lower = async (id: string, quantity: number) => {
    const which = { customerId: scene.shop.id, id }
    const seen = await readSubscription(scene.agent, which)
    if (!seen.ok) throw seen.refusal
    return updateSubscription(scene.agent, { ...which, version: seen.value.version, quantity })
  }

  it('are refused, naming the users; down to those assigned it goes', async () => {
    const id = await sold({ offer: classic, quantity: 5 })
    const users = await people(2, { displayName: 'Holder Of One' })
    await set(users, { give: [id] })
    expect(await lower(id, 1)).toMatchObject({
      refusal: {
        fields: {
          quantity: {
            key: 'subscription.assigned',
            values: { assigned: 2, free: 1, names: ['Holder Of One', 'Holder Of One'] },
          },
        },
      },
    })
    expect((await lower(id, 2)).ok).toBe(true)
  })

  it('never come to be, even when licenses are given while the number is lowered', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await sold({ offer: classic, quantity: 3 })
      const users = await people(3)
      await Promise.all([set(users, { give: [id] }), lower(id, 1)])
      const [row] = await rows<{ quantity: number }>('select quantity from subscription where id = $1', [id])
      expect((await holders(id)).length).toBeLessThanOrEqual(row?.quantity ?? 0)
    }
  })

  it('are refused by the database itself to whoever goes round the rule', async () => {
    const id = await sold({ offer: classic, quantity: 3 })
    await set(await people(2), { give: [id] })
    const round = `begin; select set_config('app.kind', 'provider', true); update subscription set quantity = 1 where id = '${id}'; commit`
    await expect(rows(round)).rejects.toThrow(/assigned to users/)
    await owner().query('rollback')
  })
})

describe('who may', () => {
  it('a sales agent gives licenses and adds nobody', async () => {
    const sales = as(scene.provider, 'salesAgent')
    const [user = ''] = await people(1)
    expect((await readLicensing(sales, { customerId: scene.shop.id, users: user })).ok).toBe(true)
    await expect(newUser(sales, scene.shop.id)).rejects.toMatchObject({ key: 'role.missing' })
  })
})
