import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { changeBilling } from '@/lib/domain/change/operations'
import { placeOrder, prepareOrder } from '@/lib/domain/order/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'
import { classic, classicAddon, e3, stored } from './life-goods'

async function scene(wish: Parameters<typeof subscription>[2]) {
  const { provider } = await world()
  const shop = await customer(provider)
  const id = await subscription(provider, shop, wish)
  return { provider, shop, id, agent: as(provider, 'globalAdmin') }
}
type Scene = Awaited<ReturnType<typeof scene>>

async function buy({ agent, shop }: Scene, line: object) {
  const order = uuid()
  const done = await placeOrder(agent, { id: order, customerId: shop.id, lines: [line] as never })
  if (!done.ok) throw done.refusal
  const [row] = await rows(
    `select s.*, o.total_minor::int from subscription s join order_ o on o.id = s.order_id where o.id = $1`,
    [order],
  )
  return row as Record<string, unknown>
}
const addon = { offerId: classicAddon, term: 'P1Y', billing: 'monthly', quantity: 4 }

describe('a classic add-on', () => {
  it('ends with its base, renews with it, and keeps that end when it is billed otherwise', async () => {
    const all = await scene({ offer: classic })
    const base = await stored(all.id)
    const bought = await buy(all, addon)
    expect(bought).toMatchObject({ parent_id: all.id, ends_at: base.ends_at })

    const which = { customerId: all.shop.id, id: bought.id as string }
    const billed = await changeBilling(all.agent, { ...which, version: 1, plan: 'P1Y/annual' })
    const charged = billed.ok ? billed.value.effect.money?.chargeMinor : 0
    const row = await stored(which.id)
    expect(row).toMatchObject({ billing: 'annual', ends_at: base.ends_at })
    expect(charged).toBeLessThan((row.unit_minor as number) * 4)

    await moveProvider(all.provider.id, { now: new Date((base.ends_at as Date).getTime() + 1000) })
    const [renewed, along] = [await stored(all.id), await stored(which.id)]
    expect(along).toMatchObject({ state: 'active', ends_at: renewed.ends_at })
  })

  it('restarts its term with its base, whichever order it was bought by', async () => {
    const all = await scene({ offer: classic })
    const bought = await buy(all, addon)
    const which = { customerId: all.shop.id, id: all.id }
    const done = await changeBilling(all.agent, { ...which, version: 1, plan: 'P1Y/annual' })
    expect(done.ok).toBe(true)
    const [base, along] = [await stored(all.id), await stored(bought.id as string)]
    expect(along).toMatchObject({ billing: 'annual', ends_at: base.ends_at, starts_at: base.starts_at })
  })
})

describe('a new subscription in new commerce', () => {
  it('may end with another one of the customer, at a first charge that the page shows', async () => {
    const all = await scene({ offer: e3 })
    const page = await prepareOrder(all.agent, { customerId: all.shop.id })
    const ends = page.ok ? page.value.catalogue.ends : []
    const end = ends.find(({ term, other }) => term === 'P1Y' && other?.offerId === e3)
    const { ends_at } = await stored(all.id)
    expect(end?.endsAt).toEqual(ends_at)

    const line = {
      offerId: e3,
      term: 'P1Y',
      billing: 'annual',
      quantity: 3,
      endsAt: end?.endsAt.toISOString(),
    }
    const bought = await buy(all, line)
    expect(bought.ends_at).toEqual(ends_at)
    expect(bought.total_minor).toBeLessThan((bought.unit_minor as number) * 3)
    expect(bought.total_minor).toBeGreaterThan(0)
  })

  it('does not end on a day of anybody’s own choice', async () => {
    const all = await scene({ offer: e3 })
    const done = await placeOrder(all.agent, {
      id: uuid(),
      customerId: all.shop.id,
      lines: [
        { offerId: e3, term: 'P1Y', billing: 'annual', quantity: 3, endsAt: '2030-01-01T00:00:00.000Z' },
      ],
    })
    expect(done).toMatchObject({
      ok: false,
      refusal: { fields: { 'lines.0.endsAt': { key: 'order.notAligned' } } },
    })
  })
})
