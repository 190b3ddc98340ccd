import { v7 as uuid } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Result } from '@/lib/domain/refusal'
import { upgradeSubscription } from '@/lib/domain/upgrade/operations'
import { readUpgrade } from '@/lib/domain/upgrade/queries'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { addon, classic, classicAddon, classicE3, lot, standard, stored } from './life-goods'

/** Twenty Basic licences bought a month ago, credited to a reseller. */
async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, quantity: 20, ...wish })
  await owner().query(
    `insert into seat_lot values ($1, $2, $3, 20, now() - interval '30 days', now() - interval '23 days')`,
    [orgs.provider.id, uuid(), id],
  )
  return { ...orgs, shop, which: { customerId: shop.id, id } }
}
const agent = (org: Org) => as(org, 'salesAgent')
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const field = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)

describe('an upgrade', () => {
  it('of all licences keeps the subscription, its end and its reseller, and charges the difference by the day', async () => {
    const { provider, which } = await scene()
    const before = await stored(which.id)
    const page = await readUpgrade(agent(provider), { ...which, target: standard })
    if (!page.ok) throw page.refusal
    const effect = page.value.result?.effect
    expect(effect?.netMinor).toBeGreaterThan(0)
    const done = await upgradeSubscription(agent(provider), {
      ...{ ...which, version: 1, target: standard, quantity: 20 },
      seenMinor: effect?.netMinor,
    })
    expect(done).toMatchObject({ ok: true, value: { id: which.id, moves: 'automatic' } })
    const after = await stored(which.id)
    expect(after).toMatchObject({ offer_id: standard, quantity: 20, reseller_id: before.reseller_id })
    expect(after.ends_at).toEqual(before.ends_at)
    const open = await rows('select * from seat_lot where subscription_id = $1 and quantity > 0', [which.id])
    expect(open).toMatchObject([{ quantity: 20, refundable_until: null }])
  })

  it('of some opens a subscription that ends on the same day, and no licence is lost or doubled', async () => {
    const { provider, resellerA, which } = await scene()
    const page = await readUpgrade(agent(provider), { ...which, target: standard, quantity: '5' })
    const next = page.ok ? page.value.result?.effect.money?.next : null
    const done = await upgradeSubscription(agent(provider), {
      ...{ ...which, version: 1, target: standard, quantity: '5' },
    })
    if (!done.ok) throw done.refusal
    const [left, opened] = [await stored(which.id), await stored(done.value.id)]
    expect(left).toMatchObject({ quantity: 15, state: 'active' })
    expect(opened).toMatchObject({
      offer_id: standard,
      quantity: 5,
      reseller_id: resellerA.id,
      ends_at: left.ends_at,
    })
    // Both parts are charged on the same day, and the page said how much that is.
    expect(next?.amountMinor).toBe(15 * Number(left.unit_minor) + 5 * Number(opened.unit_minor))
    const lots = await rows<{ sum: string }>(
      'select sum(quantity) from seat_lot where subscription_id = $1',
      [which.id],
    )
    expect(Number(lots[0]?.sum)).toBe(15)
    const periods = await rows('select * from reseller_period where subscription_id = $1', [done.value.id])
    expect(periods).toHaveLength(1)
  })

  it('into an existing subscription adds to it, unless that one is in its window, ends earlier or is not active', async () => {
    const { provider, shop, which } = await scene()
    const into = await subscription(provider, shop, { offer: standard, quantity: 4 })
    const ask = (version: number) =>
      upgradeSubscription(agent(provider), { ...which, version, target: standard, quantity: 20, into })
    await owner().query(`update subscription set ends_at = ends_at - interval '9 days' where id = $1`, [into])
    expect(field(await ask(1))).toMatchObject({ into: { key: 'upgrade.into.endsEarlier' } })
    await owner().query(`update subscription set ends_at = ends_at + interval '9 days' where id = $1`, [into])
    await lot(provider, into, 4, 30)
    expect(field(await ask(1))).toMatchObject({ into: { key: 'upgrade.into.window' } })
    await owner().query(`update seat_lot set refundable_until = now() where subscription_id = $1`, [into])
    await owner().query(`update subscription set state = 'suspended' where id = $1`, [into])
    expect(field(await ask(1))).toMatchObject({ into: { key: 'upgrade.into.notActive' } })
    await owner().query(`update subscription set state = 'active' where id = $1`, [into])
    expect(key(await ask(1))).toBe('done')
    expect(await stored(into)).toMatchObject({ quantity: 24 })
    expect(await stored(which.id)).toMatchObject({ state: 'deleted' })
  })

  it('is refused when the target was withdrawn while the page was open', async () => {
    const { provider, which } = await scene()
    const page = await readUpgrade(agent(provider), { ...which, target: standard })
    expect(page.ok && page.value.result).not.toBeNull()
    const code = uuid()
    await owner().query(
      `insert into offer (id, title_en, title_fr, description_en, description_fr, publisher, category, kind, policy_id, unit, min_quantity, max_quantity, countries, prerequisites, excludes, upgrades_to, withdrawn_at)
       select $1, 'Gone', 'Parti', '', '', publisher, category, kind, policy_id, unit, 1, 300, countries, '{}', '{}', '{}', now() from offer where id = $2`,
      [code, standard],
    )
    await owner().query(
      `update offer set upgrades_to = upgrades_to || $1::text where id = 'CFQ7TTC0LH18:0001'`,
      [code],
    )
    onTestFinished(async () => {
      await owner().query(
        `update offer set upgrades_to = array_remove(upgrades_to, $1) where id = 'CFQ7TTC0LH18:0001'`,
        [code],
      )
    })
    const late = await upgradeSubscription(agent(provider), {
      ...which,
      version: 1,
      target: code,
      quantity: 20,
    })
    expect(field(late)).toMatchObject({ target: { key: 'upgrade.withdrawn' } })
    expect(await stored(which.id)).toMatchObject({ version: 1 })
  })

  it('of a classic subscription moves everything or nothing, and not with add-ons or beside the same offer', async () => {
    const { provider, shop, which } = await scene({ offer: classic })
    const some = await upgradeSubscription(agent(provider), {
      ...which,
      version: 1,
      target: classicE3,
      quantity: 5,
    })
    expect(field(some)).toMatchObject({ quantity: { key: 'atLeast', values: { min: 20 } } })
    const child = await addon(provider, shop, which.id, classicAddon)
    const attached = await upgradeSubscription(agent(provider), {
      ...which,
      version: 1,
      target: classicE3,
      quantity: 20,
    })
    expect(attached).toMatchObject({
      refusal: {
        key: 'change.addonsPresent',
        details: {
          names: ['Exchange Online Archiving (classic)'],
          namesFr: ['Archivage Exchange Online (classique)'],
        },
      },
    })
    await owner().query(`update subscription set state = 'deleted' where id = $1`, [child])
    const same = await subscription(provider, shop, { offer: classicE3 })
    const owned = await upgradeSubscription(agent(provider), {
      ...which,
      version: 1,
      target: classicE3,
      quantity: 20,
    })
    expect(field(owned)).toMatchObject({ target: { key: 'upgrade.owned' } })
    await owner().query(`update subscription set state = 'deleted' where id = $1`, [same])
    const done = await upgradeSubscription(agent(provider), {
      ...which,
      version: 1,
      target: classicE3,
      quantity: 20,
    })
    expect(key(done)).toBe('done')
  })

  it.each([
    [{ quantity: 21 }, 'quantity'],
    [{ quantity: 0 }, 'quantity'],
    [{ quantity: '1,5' }, 'quantity'],
    [{ target: 'nothing' }, 'target'],
    [{ plan: 'P6Y/annual' }, 'plan'],
    [{ into: uuid() }, 'into'],
  ])('refuses %j at its field', async (wish, name) => {
    const { provider, which } = await scene()
    const result = await upgradeSubscription(agent(provider), {
      ...{ ...which, version: 1, target: standard, quantity: 20 },
      ...wish,
    })
    expect(Object.keys(field(result))).toEqual([name])
  })

  it('sent twice, or by two people, happens once; a suspended one is not upgraded', async () => {
    const { provider, which } = await scene()
    const ask = () =>
      upgradeSubscription(agent(provider), { ...which, version: 1, target: standard, quantity: 8 })
    const both = await Promise.all([ask(), ask(), ask()])
    expect(both.map(key).sort()).toEqual(['done', 'row.stale', 'row.stale'])
    expect(await stored(which.id)).toMatchObject({ quantity: 12 })
    await owner().query(`update subscription set state = 'suspended' where id = $1`, [which.id])
    const late = await upgradeSubscription(agent(provider), {
      ...which,
      version: 2,
      target: standard,
      quantity: 8,
    })
    expect(key(late)).toBe('change.state')
  })
})
