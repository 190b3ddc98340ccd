import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { upgradeSubscription } from '@/lib/domain/upgrade/operations'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { owner } from '../owner'
import { subscription } from '../scene'
import { as } from '../world'
import { standard } from './life-goods'
import { holders, newUser, userScene } from './user-scene'

/** Ten Basic licences, six of them held by users. */
async function held() {
  const { provider, shop, agent } = await userScene()
  const id = await subscription(provider, shop, { quantity: 10 })
  await owner().query(
    `insert into seat_lot values ($1, $2, $3, 10, now() - interval '30 days', now() - interval '23 days')`,
    [provider.id, uuid(), id],
  )
  const users = await Promise.all(Array.from({ length: 6 }, async () => (await newUser(agent, shop.id)).id))
  await setLicenses(agent, { customerId: shop.id, users, give: [id] })
  const upgrade = (quantity: number, into?: string) =>
    upgradeSubscription(as(provider, 'salesAgent'), {
      ...{ customerId: shop.id, id, version: 1, target: standard, quantity },
      ...(into && { into }),
    })
  return { provider, shop, id, users: users.toSorted(), upgrade }
}

it('an upgrade of all licenses into another subscription takes their users along', async () => {
  const { provider, shop, id, users, upgrade } = await held()
  const into = await subscription(provider, shop, { offer: standard, quantity: 2 })
  expect((await upgrade(10, into)).ok).toBe(true)
  expect([await holders(id), await holders(into)]).toEqual([[], users])
})

it('an upgrade of some licenses leaves those that users hold', async () => {
  const { id, users, upgrade } = await held()
  expect(await upgrade(5)).toMatchObject({
    ok: false,
    refusal: { fields: { quantity: { key: 'subscription.assigned', values: { assigned: 6, free: 1 } } } },
  })
  expect((await upgrade(4)).ok).toBe(true)
  expect(await holders(id)).toEqual(users)
})

it('licenses of a subscription that is deleted are nobody’s', async () => {
  const { id } = await held()
  await owner().query(`update subscription set state = 'deleted' where id = $1`, [id])
  expect(await holders(id)).toEqual([])
})
