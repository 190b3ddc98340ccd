import { describe, expect, it } from 'vitest'
import { scheduleRenewal } from '@/lib/domain/change/operations'
import { readRenewal } from '@/lib/domain/change/queries'
import { seatsOfNext } from '@/lib/domain/renewal/next-rules'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { rows } from '../owner'
import { subscription } from '../scene'
import { e3, stored } from './life-goods'
import { holders, newUser, userScene } from './user-scene'

/** Ten licences, three of them held, and a next term arranged with so many. */
async function scene(quantity: number) {
  const scene = await userScene()
  const { agent, shop, provider } = scene
  const id = await subscription(provider, shop, { offer: e3 })
  const users: string[] = []
  for (const displayName of ['Ada', 'Bo', 'Cy'])
    users.push((await newUser(agent, shop.id, { displayName })).id)
  await setLicenses(agent, { customerId: shop.id, users, give: [id] })
  const which = { customerId: shop.id, id }
  await scheduleRenewal(agent, { ...which, version: 1, quantity })
  return { ...scene, users, which }
}
type Scene = Awaited<ReturnType<typeof scene>>
const row = async ({ agent }: Scene, wish = {}) => {
  const list = await listRenewals(agent, { size: 25, ...wish })
  if (!list.ok) throw list.refusal
  return list.value.rows[0]
}
async function renew({ provider, which }: Scene) {
  const { ends_at } = await stored(which.id)
  const failures: unknown[] = []
  const now = new Date((ends_at as Date).getTime() + 1000)
  await moveProvider(provider.id, { now, onFailure: error => failures.push(error) })
  expect(failures).toEqual([])
  return stored(which.id)
}

describe('a renewal arranged with fewer licences than users hold', () => {
  it('says before it is submitted who they are, and that none is taken from them', async () => {
    const { agent, which } = await scene(9)
    const found = await readRenewal(agent, { ...which, quantity: '1' })
    expect(found.ok && found.value.held).toEqual({ assigned: 3, names: ['Ada', 'Bo', 'Cy'], arranged: 1 })
    expect(found.ok && found.value.coming).toMatchObject({ quantity: 3 })
    const enough = await readRenewal(agent, { ...which, quantity: '3' })
    expect(enough.ok && enough.value.held).toBeNull()
  })

  it('needs a decision in the calendar, with the seats and the amount that will be, and on its own page', async () => {
    const all = await scene(1)
    const said = await row(all)
    expect(said).toMatchObject({ way: 'decision', held: { wanted: 1, assigned: 3 }, next: { quantity: 3 } })
    expect(await row(all, { way: 'decision' })).toEqual(said)
    expect(await row(all, { way: 'rolls' })).toBeUndefined()
    const page = await readSubscription(all.agent, all.which)
    expect(page.ok && page.value.held).toMatchObject({ assigned: 3, arranged: 1 })
  })

  it('goes on with as many as are held, charges for those, and tells why in the log', async () => {
    const all = await scene(1)
    const said = await row(all)
    expect(await renew(all)).toMatchObject({ state: 'active', quantity: 3, next_term: null })
    expect(await holders(all.which.id)).toHaveLength(3)
    const [order] = await rows(
      `select o.total_minor::int, l.quantity from order_line l join order_ o on o.id = l.order_id
       where l.subscription_id = $1 and l.transaction = 'renew'`,
      [all.which.id],
    )
    expect(order).toEqual({ total_minor: said?.next?.amountMinor, quantity: 3 })
    const [told] = await rows<{ changes: object }>(
      `select changes from activity where subject_id = $1 and operation = 'renewSubscription'`,
      [all.which.id],
    )
    expect(told?.changes).toMatchObject({ keptForUsers: [1, '3 · Ada · Bo · Cy'] })
  })

  it('goes down as arranged once the users have given theirs back', async () => {
    const all = await scene(1)
    await setLicenses(all.agent, {
      customerId: all.which.customerId,
      users: all.users.slice(1),
      take: [all.which.id],
    })
    expect(await row(all)).toMatchObject({ way: 'rolls', held: null, next: { quantity: 1 } })
    expect(await renew(all)).toMatchObject({ quantity: 1 })
    expect(await holders(all.which.id)).toHaveLength(1)
  })

  it('goes on as it was where the next offer cannot have so many', () => {
    expect(seatsOfNext(5, { assigned: 8, most: 7 })).toBeNull()
    expect(seatsOfNext(5, { assigned: 8, most: 8 })).toBe(8)
    expect(seatsOfNext(5, { assigned: 5, most: 5 })).toBe(5)
  })
})
