import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { convertTrial, scheduleRenewal } from '@/lib/domain/change/operations'
import { chargeCycle, prorated } from '@/lib/domain/subscription/charge'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { key } from './change-scene'
import { classicTrial, standard, stored } from './life-goods'
import { looked, premium, sold, told, trialScene } from './trial-scene'
import { holders } from './user-scene'

/** A trial, and a paid subscription of what it would become. */
async function scene(wish: Parameters<typeof trialScene>[0] = {}) {
  const all = await trialScene(wish)
  const { provider, shop, agent, which } = all
  const into = await subscription(provider, shop, { offer: standard, quantity: 4 })
  const ask = (change: object = {}) =>
    convertTrial(agent, { ...which, version: 1, offerId: standard, quantity: 25, into, ...change })
  return { ...all, into, ask }
}
const fields = (result: { ok: boolean; refusal?: { fields: object } }) => result.refusal?.fields
const untouched = async ({ which, into }: { which: { id: string }; into: string }) => {
  expect(await stored(which.id)).toMatchObject({ state: 'active', quantity: 25, version: 1 })
  expect(await sold(which.id)).toEqual([])
  const lots = await rows('select * from seat_lot where subscription_id = $1', [into])
  expect(lots).toEqual([])
}

describe('a trial converted into a subscription of its customer', () => {
  it('adds its licences there with a window and a charge by the day, takes its users along, and is gone', async () => {
    const all = await scene({ users: 3 })
    const { shop, agent, which, into, users, ask } = all
    await setLicenses(agent, { customerId: shop.id, users: users.slice(0, 1), give: [into] })
    await scheduleRenewal(agent, { customerId: shop.id, id: into, version: 1, quantity: 3 })
    const wish = { when: 'now', offerId: standard, quantity: '26', into }
    const page = await looked(agent, which, wish)
    const row = await stored(into)
    const cycle = chargeCycle(
      {
        ...{ state: 'active', quantity: 4, billing: 'monthly', unitMinor: 570, autoRenew: true },
        ...{ startsAt: row.starts_at as Date, endsAt: row.ends_at as Date },
      },
      new Date(),
    )
    const charge = prorated(570, 26, cycle)
    expect(page).toMatchObject({
      effect: { netMinor: charge, state: 'deleted' },
      merged: { id: into, arranged: true },
    })
    expect(page.effect?.money?.next?.amountMinor).toBe(570 * 30)

    const done = await ask({ quantity: 26, seenMinor: charge })
    expect(done).toMatchObject({ ok: true, value: { id: into } })
    expect(await stored(into)).toMatchObject({
      quantity: 30,
      next_term: null,
      changes: 1,
      ends_at: row.ends_at,
    })
    expect(await stored(which.id)).toMatchObject({ state: 'deleted', auto_renew: false })
    const lots = await rows(
      `select quantity, extract(epoch from refundable_until - added_at)::int / 3600 as hours from seat_lot where subscription_id = $1`,
      [into],
    )
    expect(lots).toEqual([{ quantity: 26, hours: 168 }])
    expect([await holders(which.id), await holders(into)]).toEqual([[], users])
    const [trialLine] = await sold(which.id)
    const [line] = await sold(into)
    expect(line).toMatchObject({ transaction: 'addQuantity', quantity: 26, total_minor: charge })
    expect(trialLine).toMatchObject({ transaction: 'convert', order_id: line?.order_id })
    expect((await told(which.id)).at(-1)).toMatchObject({
      operation: 'convertTrial',
      changes: { state: ['active', 'deleted'] },
    })
    expect((await told(into)).at(-1)).toMatchObject({
      operation: 'convertTrial',
      changes: { quantity: [4, 30] },
    })
  })

  it('shows what cannot take them with the reason, and what can', async () => {
    const { provider, shop, agent, which, into } = await scene()
    const early = await subscription(provider, shop, { offer: standard })
    const still = await subscription(provider, shop, { offer: standard, state: 'suspended' })
    await subscription(provider, shop, { offer: premium })
    await owner().query(`update subscription set ends_at = now() + interval '8 days' where id = $1`, [early])
    const page = await looked(agent, which)
    const found = Object.fromEntries(page.into.map(({ id, verdict }) => [id, verdict]))
    expect(Object.keys(found)).toHaveLength(3)
    expect(found[into]).toMatchObject({ allowed: true })
    expect(found[early]).toMatchObject({ problem: { key: 'change.into.endsEarlier' } })
    expect(found[still]).toMatchObject({ problem: { key: 'upgrade.into.notActive' } })
    expect((await looked(agent, which, { offerId: premium })).into).toHaveLength(1)
  })

  it.each([
    ['suspended', `state = 'suspended', suspended_at = now()`, 'upgrade.into.notActive'],
    ['over', `ends_at = now() - interval '1 hour'`, 'upgrade.into.notActive'],
    ['one that ends earlier', `ends_at = now() + interval '8 days'`, 'change.into.endsEarlier'],
    ['upgraded', `offer_id = '${premium}'`, 'change.into.unknown'],
    ['full', `quantity = 280`, 'change.into.room'],
  ])('is refused if that one is %s meanwhile, and nothing of it stays', async (_, set, why) => {
    const all = await scene()
    expect((await looked(all.agent, all.which, { offerId: standard, into: all.into })).effect).not.toBeNull()
    await owner().query(`update subscription set ${set}, version = version + 1 where id = $1`, [all.into])
    expect(fields(await all.ask())).toMatchObject({ into: { key: why } })
    await untouched(all)
  })

  it('is refused if the customer’s cap is full meanwhile or the price is another one; more licences there are no trouble', async () => {
    const all = await scene()
    const { provider, shop, agent, which, into, ask } = all
    const page = await looked(agent, which, { offerId: standard, into })
    const elsewhere = await subscription(provider, shop, { offer: standard, quantity: 280 })
    expect(fields(await ask())).toMatchObject({ into: { key: 'change.into.room', values: { more: 16 } } })
    await owner().query(`update subscription set state = 'deleted' where id = $1`, [elsewhere])
    await owner().query(`update subscription set unit_minor = 600 where id = $1`, [into])
    expect(key(await ask({ seenMinor: page.effect?.netMinor }))).toBe('change.moneyChanged')
    await untouched(all)
    await owner().query(
      `update subscription set unit_minor = 570, quantity = 9, version = version + 1 where id = $1`,
      [into],
    )
    expect(key(await ask({ seenMinor: page.effect?.netMinor }))).toBe('done')
    expect(await stored(into)).toMatchObject({ quantity: 34 })
  })

  it.each([
    [{ quantity: 24 }, 'quantity'],
    [{ quantity: 0 }, 'quantity'],
    [{ into: uuid() }, 'into'],
    [{ into: 'nonsense' }, 'into'],
    [{ offerId: premium }, 'into'],
  ])('is refused with %j at its field', async (change, name) => {
    const all = await scene()
    expect(Object.keys(fields(await all.ask(change)) ?? {})).toEqual([name])
    await untouched(all)
  })

  it('is never put into another customer’s subscription, nor a trial that is converted by hand into any', async () => {
    const all = await scene()
    const stranger = await customer(all.provider)
    const theirs = await subscription(all.provider, stranger, { offer: standard })
    expect(fields(await all.ask({ into: theirs }))).toMatchObject({ into: { key: 'change.into.unknown' } })
    await untouched(all)
    const byHand = await scene({ offer: classicTrial })
    const offerId = (await looked(byHand.agent, byHand.which)).targets[0]?.id
    const same = await subscription(byHand.provider, byHand.shop, { offer: offerId ?? '' })
    expect(fields(await byHand.ask({ offerId, into: same }))).toMatchObject({
      into: { key: 'change.into.unknown' },
    })
  })

  it('sent again, by two people at once, or beside a conversion of its own, happens once', async () => {
    const { which, into, ask } = await scene()
    const own = { into: undefined, plan: 'P1Y/monthly' }
    const all = await Promise.all([ask(), ask({ quantity: 30 }), ask(), ask(own)])
    const done = all.filter(({ ok }) => ok)
    expect(done).toHaveLength(1)
    for (const answer of all.filter(({ ok }) => !ok))
      expect(['row.stale', 'change.state']).toContain(key(answer))
    expect(['row.stale', 'subscription.notChangeable']).toContain(key(await ask()))
    const { quantity } = await stored(into)
    expect([4, 29, 34]).toContain(quantity)
    expect((await sold(which.id)).filter(({ transaction }) => transaction === 'convert')).toHaveLength(1)
  })
})
