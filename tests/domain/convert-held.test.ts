import { expect, it } from 'vitest'
import { convertTrial } from '@/lib/domain/change/operations'
import { readConversion } from '@/lib/domain/change/queries'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { owner } from '../owner'
import { subscription } from '../scene'
import { classicTrial, stored } from './life-goods'
import { holders, newUser, userScene } from './user-scene'

it('a trial becomes no fewer licences than its users hold, and both look and confirm name them', async () => {
  const { provider, agent, shop } = await userScene()
  const id = await subscription(provider, shop, {
    ...{ offer: classicTrial, quantity: 25, term: 'P1M', billing: 'none' },
  })
  await owner().query(`update subscription set ends_at = now() + interval '9 days' where id = $1`, [id])
  const names = ['Ada', 'Bo', 'Cy']
  const users: string[] = []
  for (const displayName of names) users.push((await newUser(agent, shop.id, { displayName })).id)
  await setLicenses(agent, { customerId: shop.id, users, give: [id] })

  const which = { customerId: shop.id, id }
  const page = await readConversion(agent, which)
  const offerId = page.ok ? (page.value.targets[0]?.id ?? '') : ''
  const wish = { ...which, offerId, plan: 'P1Y/monthly' }
  const problem = { key: 'subscription.assigned', values: { assigned: 3, free: 1, names } }
  const look = await readConversion(agent, { ...wish, quantity: '2' })
  expect(look.ok && [look.value.problems.quantity, look.value.effect]).toMatchObject([problem, null])
  const few = await convertTrial(agent, { ...wish, version: 1, quantity: 2 })
  expect(few).toMatchObject({ ok: false, refusal: { fields: { quantity: problem } } })
  expect((await convertTrial(agent, { ...wish, version: 1, quantity: 3 })).ok).toBe(true)
  expect(await stored(id)).toMatchObject({ quantity: 3, offer_id: offerId })
  expect(await holders(id)).toHaveLength(3)
})
