import { describe, expect, it } from 'vitest'
import {
  changeBilling,
  scheduleRenewal,
  setAutoRenew,
  suspendSubscription,
} from '@/lib/domain/change/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { classic, classicTrial, e3, stored, trial, trialOfStandard } from './life-goods'

const day = 86_400_000
async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, ...wish })
  return { ...orgs, shop, id, which: { customerId: shop.id, id } }
}
const agent = (org: Org) => as(org, 'adminAgent')
/** As the worker will find it so many days after this subscription's term ends. */
async function later(provider: Org, id: string, days: number) {
  const { ends_at } = await stored(id)
  await moveProvider(provider.id, { now: new Date((ends_at as Date).getTime() + days * day) })
  return stored(id)
}
const orders = (id: string) =>
  rows(
    `select l.transaction::text, l.quantity, l.unit_minor, o.total_minor::int, o.placed_by from order_line l join order_ o on o.id = l.order_id
     where l.subscription_id = $1 order by o.created_at, l.id`,
    [id],
  )

describe('the end of a term', () => {
  it('is a new one where it renews itself: its seats, a fresh window, an order at the price of that day, a line in the log', async () => {
    const { provider, id } = await scene()
    const before = await stored(id)
    const after = await later(provider, id, 0.01)
    expect(after).toMatchObject({ state: 'active', quantity: 10, starts_at: before.ends_at })
    expect((after.ends_at as Date).getTime()).toBeGreaterThan((before.ends_at as Date).getTime() + 364 * day)
    const [order, ...more] = await orders(id)
    expect(order).toMatchObject({ transaction: 'renew', quantity: 10, placed_by: 'Twotier' })
    expect(order?.total_minor).toBe(Number(order?.unit_minor) * 10)
    expect(more).toEqual([])
    const lots = await rows(
      'select quantity, refundable_until from seat_lot where subscription_id = $1 and quantity > 0',
      [id],
    )
    expect(lots).toHaveLength(1)
    const told = await rows(
      `select * from activity where subject_id = $1 and operation = 'renewSubscription'`,
      [id],
    )
    expect(told).toHaveLength(1)
  })

  it('brings what was arranged for it, and nothing is arranged any more', async () => {
    const { provider, id, which } = await scene({ offer: e3 })
    await scheduleRenewal(agent(provider), { ...which, version: 1, quantity: 6, plan: 'P3Y/annual' })
    expect(await later(provider, id, 0.01)).toMatchObject({
      quantity: 6,
      term: 'P3Y',
      billing: 'annual',
      next_term: null,
    })
  })

  it('brings what was arranged for it also where the billing changes with a charge before', async () => {
    const { provider, id, which } = await scene({ offer: e3, term: 'P3Y' })
    await owner().query(`update subscription set ends_at = starts_at + interval '3 years' where id = $1`, [
      id,
    ])
    await changeBilling(agent(provider), { ...which, version: 1, plan: 'P3Y/annual' })
    await scheduleRenewal(agent(provider), { ...which, version: 2, quantity: 6, plan: 'P1Y/monthly' })
    const { next_billing_at } = await stored(id)
    await moveProvider(provider.id, { now: next_billing_at as Date })
    expect(await stored(id)).toMatchObject({
      ...{ billing: 'annual', next_billing: null, quantity: 10 },
      next_term: { quantity: 6, term: 'P1Y', billing: 'monthly' },
    })
    expect(await later(provider, id, 0.01)).toMatchObject({
      ...{ quantity: 6, term: 'P1Y', billing: 'monthly', next_term: null },
    })
  })

  it('stopped, is expired for 30 days, disabled for 90, and then deleted', async () => {
    const { provider, id, which } = await scene()
    await setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' })
    expect(await later(provider, id, 0.01)).toMatchObject({ state: 'expired' })
    expect(await later(provider, id, 29.9)).toMatchObject({ state: 'expired' })
    expect(await later(provider, id, 30)).toMatchObject({ state: 'disabled' })
    expect(await later(provider, id, 119.9)).toMatchObject({ state: 'disabled' })
    expect(await later(provider, id, 120)).toMatchObject({ state: 'deleted', stays_until: null })
    expect(await orders(id)).toEqual([])
  })

  it('suspended, is not usable any more, and deleted after all its grace', async () => {
    const { provider, id, which } = await scene()
    await suspendSubscription(agent(provider), { ...which, version: 1 })
    expect(await later(provider, id, 0.01)).toMatchObject({ state: 'disabled' })
    expect(await later(provider, id, 120)).toMatchObject({ state: 'deleted' })
  })

  it('of a trial is its paid equivalent, unless it was stopped; a classic one is over', async () => {
    const { provider, shop } = await scene()
    const make = async (offer: string) => {
      const id = await subscription(provider, shop, { offer, quantity: 25, term: 'P1M', billing: 'none' })
      await owner().query(
        `update subscription set ends_at = now() + interval '9 days', unit_minor = 0 where id = $1`,
        [id],
      )
      return id
    }
    const [kept, stopped, old] = [await make(trial), await make(trial), await make(classicTrial)]
    await setAutoRenew(agent(provider), { customerId: shop.id, id: stopped, version: 1, autoRenew: 'off' })
    expect(await later(provider, kept, 0.01)).toMatchObject({
      offer_id: trialOfStandard,
      quantity: 25,
      term: 'P1Y',
      billing: 'monthly',
    })
    expect(await stored(stopped)).toMatchObject({ state: 'expired', offer_id: trial })
    expect(await stored(old)).toMatchObject({ state: 'disabled' })
    expect(await orders(kept)).toMatchObject([{ transaction: 'convert', quantity: 25 }])
  })

  it('that was missed for three months is three terms, each with its order', async () => {
    const { provider, id } = await scene({ term: 'P1M' })
    await owner().query(`update subscription set ends_at = starts_at + interval '30 days' where id = $1`, [
      id,
    ])
    await later(provider, id, 65)
    expect((await orders(id)).map(({ transaction }) => transaction)).toEqual(['renew', 'renew', 'renew'])
  })
})

describe('a classic suspension', () => {
  it('ends in deletion after 90 days, with its add-ons', async () => {
    const { provider, id, which } = await scene({ offer: classic })
    await suspendSubscription(agent(provider), { ...which, version: 1 })
    await moveProvider(provider.id, { now: new Date(Date.now() + 89 * day) })
    expect(await stored(id)).toMatchObject({ state: 'suspended' })
    await moveProvider(provider.id, { now: new Date(Date.now() + 91 * day) })
    expect(await stored(id)).toMatchObject({ state: 'deleted' })
  })
})

describe('several workers', () => {
  it('renew each subscription once, whoever comes first; a clock set back does nothing', async () => {
    const { provider, shop } = await scene()
    const ids = await Promise.all(Array.from({ length: 30 }, () => subscription(provider, shop, {})))
    const now = new Date(Date.now() + 340 * day)
    const moved = await Promise.all(
      Array.from({ length: 4 }, () => moveProvider(provider.id, { now, size: 4 })),
    )
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(31)
    for (const id of ids) expect(await orders(id)).toHaveLength(1)
    expect(await moveProvider(provider.id, { now: new Date(Date.now() - day) })).toBe(0)
    expect(await moveProvider(provider.id, { now })).toBe(0)
  })

  it('go on past one that is broken, and say which it is', async () => {
    const { provider, shop, id } = await scene({ offer: e3 })
    const fine = await subscription(provider, shop, {})
    await owner().query(`update subscription set next_term = '{"quantity": 99999999999}' where id = $1`, [id])
    const failures: string[] = []
    const now = new Date(Date.now() + 340 * day)
    await moveProvider(provider.id, {
      now,
      onFailure: (_, { subscriptions }) => failures.push(...subscriptions),
    })
    expect(failures).toEqual([id])
    expect(await orders(fine)).toHaveLength(1)
    expect(await orders(id)).toEqual([])
  })

  it('are told whose turn it is by a role that changes nobody’s subscriptions', async () => {
    const { provider, id } = await scene()
    await owner().query(`update subscription set ends_at = now() - interval '1 second' where id = $1`, [id])
    const client = await owner().connect()
    try {
      await client.query(`begin; set local role portal_identity`)
      await expect(client.query('update subscription set quantity = quantity + 1')).rejects.toThrow(
        /permission denied/,
      )
      await client.query('rollback; begin; set local role portal_app')
      const { rows: due } = await client.query('select time_due(now()) as id')
      expect(due.map(one => one.id)).toContain(provider.id)
    } finally {
      await client.query('rollback')
      client.release()
    }
    await moveProvider(provider.id, { now: new Date() })
    expect(await orders(id)).toHaveLength(1)
  })
})
