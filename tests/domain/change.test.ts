import { describe, expect, it } from 'vitest'
import {
  cancelSubscription,
  resumeSubscription,
  scheduleRenewal,
  setAutoRenew,
  suspendSubscription,
} from '@/lib/domain/change/operations'
import { readSubscription, updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { agent, key, scene } from './change-scene'
import { addon, classic, classicAddon, lot, stored } from './life-goods'

describe('suspending', () => {
  it('in new commerce goes on being billed, turns auto-renew off and drops what was scheduled; resuming leaves it off', async () => {
    const { provider, which } = await scene()
    await scheduleRenewal(agent(provider), { ...which, version: 1, quantity: 7 })
    const done = await suspendSubscription(agent(provider), { ...which, version: 2 })
    expect(done.ok && done.value.effect).toMatchObject({ drops: true, autoRenew: false, staysUntil: null })
    expect(done.ok && done.value.effect.money?.next?.amountMinor).toBe(5700)
    expect(await stored(which.id)).toMatchObject({ state: 'suspended', auto_renew: false, next_term: null })
    await resumeSubscription(agent(provider), { ...which, version: 3 })
    expect(await stored(which.id)).toMatchObject({ state: 'active', auto_renew: false, suspended_at: null })
    const [period] = await rows('select * from suspension where subscription_id = $1', [which.id])
    expect(period?.to_).not.toBeNull()
  })

  it('a classic one stops billing, says when it is deleted, and takes its add-ons along and back', async () => {
    const { provider, shop, which } = await scene({ offer: classic })
    const child = await addon(provider, shop, which.id, classicAddon)
    const done = await suspendSubscription(agent(provider), { ...which, version: 1 })
    const effect = done.ok ? done.value.effect : undefined
    expect(effect).toMatchObject({ autoRenew: true, money: { next: null } })
    expect(effect?.staysUntil?.getTime()).toBeGreaterThan(Date.now() + 89.9 * 86_400_000)
    expect(await stored(child)).toMatchObject({ state: 'suspended' })
    const alone = await resumeSubscription(agent(provider), { customerId: shop.id, id: child, version: 2 })
    expect(key(alone)).toBe('change.parentNotActive')
    await resumeSubscription(agent(provider), { ...which, version: 2 })
    expect(await stored(child)).toMatchObject({ state: 'active' })
  })

  it('with delegated admin is the reseller’s too; cancelling, terms and schedules are not', async () => {
    const { resellerA, which } = await scene()
    expect(key(await suspendSubscription(agent(resellerA), { ...which, version: 1 }))).toBe('done')
    expect(key(await resumeSubscription(agent(resellerA), { ...which, version: 2 }))).toBe('done')
    expect(key(await setAutoRenew(agent(resellerA), { ...which, version: 3, autoRenew: 'on' }))).toBe('done')
    expect(key(await cancelSubscription(agent(resellerA), { ...which, version: 4 }))).toBe('kind.never')
  })

  it('a reseller’s forged write of what is its provider’s is refused by the database', async () => {
    const { resellerA, which } = await scene()
    const client = await owner().connect()
    try {
      for (const set of [
        `unit_minor = 1`,
        `ends_at = now()`,
        `state = 'deleted'`,
        `next_term = '{"quantity":1}'`,
        `next_billing = 'annual'`,
      ]) {
        await client.query(
          `begin; set local role portal_app; select set_config('app.org', '${resellerA.id}', true), set_config('app.kind', 'reseller', true)`,
        )
        await expect(
          client.query(`update subscription set ${set} where id = $1`, [which.id]),
        ).rejects.toThrow(/reseller/)
        await client.query('rollback')
      }
    } finally {
      client.release()
    }
  })
})

describe('cancelling', () => {
  it('is possible while every seat can be given back, and gives back the days not used', async () => {
    const { provider, which } = await scene()
    await lot(provider, which.id, 10, 24)
    const shown = await readSubscription(agent(provider), which)
    const effect = shown.ok ? shown.value.changes?.effects.cancel : undefined
    expect(effect?.money?.refundMinor).toBeGreaterThan(0)
    const seenMinor = effect ? effect.netMinor : 0
    const other = await cancelSubscription(agent(provider), {
      ...which,
      version: 1,
      seenMinor: seenMinor - 1,
    })
    expect(key(other)).toBe('change.moneyChanged')
    const done = await cancelSubscription(agent(provider), { ...which, version: 1, seenMinor })
    expect(key(done)).toBe('done')
    expect(await stored(which.id)).toMatchObject({ state: 'deleted', auto_renew: false })
    const [order] = await rows(
      `select o.total_minor from order_ o join order_line l on l.order_id = o.id where l.subscription_id = $1 and l.transaction = 'cancel'`,
      [which.id],
    )
    expect(Number(order?.total_minor)).toBe(seenMinor)
  })

  it('is refused as soon as the window is shut, by the server’s clock, and says how to stop it instead', async () => {
    const { provider, which } = await scene()
    await lot(provider, which.id, 10, -0.001)
    const late = await cancelSubscription(agent(provider), { ...which, version: 1 })
    const shut = { key: 'change.windowShut', details: { hours: 168, renews: 'yes' } }
    expect(late).toMatchObject({ ok: false, refusal: shut })
    const stopped = await setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' })
    expect(key(stopped)).toBe('done')
    expect(await stored(which.id)).toMatchObject({ state: 'active', auto_renew: false })
    const ending = await cancelSubscription(agent(provider), { ...which, version: 2 })
    expect(ending).toMatchObject({ refusal: { details: { renews: 'no' } } })
  })

  it('is not what a classic subscription does', async () => {
    const { provider, which } = await scene({ offer: classic })
    expect(key(await cancelSubscription(agent(provider), { ...which, version: 1 }))).toBe(
      'change.suspendInstead',
    )
    expect(key(await setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' }))).toBe(
      'change.renewsAlways',
    )
  })
})

describe('two people', () => {
  it('changing one subscription: the second is told what it is now, and nothing of it is done', async () => {
    const { provider, which } = await scene()
    await updateSubscription(agent(provider), { ...which, version: 1, quantity: 12 })
    const late = await suspendSubscription(agent(provider), { ...which, version: 1 })
    expect(late).toMatchObject({
      ok: false,
      refusal: { key: 'row.stale', fields: { change: { values: { state: 'active', quantity: 12 } } } },
    })
    expect(await stored(which.id)).toMatchObject({ state: 'active' })
  })

  it('at the same moment: exactly one of them is', async () => {
    const { provider, which } = await scene()
    const both = await Promise.all([
      suspendSubscription(agent(provider), { ...which, version: 1 }),
      setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' }),
    ])
    expect(both.map(key).sort()).toEqual(['done', 'row.stale'])
  })

  it('while a renewal is due, nothing else moves', async () => {
    const { provider, which } = await scene()
    await owner().query(`update subscription set ends_at = now() - interval '1 minute' where id = $1`, [
      which.id,
    ])
    expect(key(await suspendSubscription(agent(provider), { ...which, version: 1 }))).toBe('change.renewing')
  })
})
