import { describe, expect, it } from 'vitest'
import {
  cancelSubscription,
  changeBilling,
  changeTerm,
  convertTrial,
  resumeSubscription,
  scheduleRenewal,
  setAutoRenew,
  suspendSubscription,
} from '@/lib/domain/change/operations'
import { readConversion, readRenewal } from '@/lib/domain/change/queries'
import type { Result } from '@/lib/domain/refusal'
import { readSubscription, updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { addon, classic, classicAddon, e3, e5, lot, stored, trial, trialOfStandard } from './life-goods'

async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, ...wish })
  return { ...orgs, shop, which: { customerId: shop.id, id } }
}
const agent = (org: Org) => as(org, 'adminAgent')
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

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
    expect(late).toMatchObject({ ok: false, refusal: { key: 'change.windowShut', details: { hours: 168 } } })
    const stopped = await setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' })
    expect(key(stopped)).toBe('done')
    expect(await stored(which.id)).toMatchObject({ state: 'active', auto_renew: false })
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

describe('billing and term', () => {
  it('a classic order changes its billing whole, and its term begins anew', async () => {
    const { provider, shop, which } = await scene({ offer: classic })
    const child = await addon(provider, shop, which.id, classicAddon)
    const done = await changeBilling(agent(provider), { ...which, version: 1, plan: 'P1Y/annual' })
    expect(key(done)).toBe('done')
    for (const id of [which.id, child]) {
      const row = await stored(id)
      expect(row).toMatchObject({ billing: 'annual' })
      expect((row.ends_at as Date).getTime()).toBeGreaterThan(Date.now() + 364 * 86_400_000)
    }
  })

  it('a new-commerce year changes its billing only at the renewal, three years with the next charge', async () => {
    const { provider, which, shop } = await scene()
    expect(key(await changeBilling(agent(provider), { ...which, version: 1, plan: 'P1Y/annual' }))).toBe(
      'change.billingAtRenewal',
    )
    const long = await subscription(provider, shop, { offer: e3, term: 'P3Y' })
    await owner().query(`update subscription set ends_at = starts_at + interval '3 years' where id = $1`, [
      long,
    ])
    const done = await changeBilling(agent(provider), {
      customerId: shop.id,
      id: long,
      version: 1,
      plan: 'P3Y/annual',
    })
    expect(key(done)).toBe('done')
    expect(await stored(long)).toMatchObject({ billing: 'monthly', next_billing: 'annual' })
  })

  it('a term grows and never shrinks', async () => {
    const { provider, shop } = await scene()
    const id = await subscription(provider, shop, { offer: e3, term: 'P1M' })
    await owner().query(`update subscription set ends_at = now() + interval '3 days' where id = $1`, [id])
    const done = await changeTerm(agent(provider), {
      customerId: shop.id,
      id,
      version: 1,
      plan: 'P1Y/monthly',
    })
    expect(key(done)).toBe('done')
    expect(await stored(id)).toMatchObject({ term: 'P1Y' })
    const back = await changeTerm(agent(provider), {
      customerId: shop.id,
      id,
      version: 2,
      plan: 'P1M/monthly',
    })
    expect(back).toMatchObject({ ok: false, refusal: { fields: { plan: { key: 'change.noPlan' } } } })
  })

  it('is a Billing admin’s to bill otherwise, and not its to suspend', async () => {
    const { provider, which } = await scene({ offer: classic })
    const billing = as(provider, 'billingAdmin')
    expect(key(await suspendSubscription(billing, { ...which, version: 1 }))).toBe('role.missing')
    expect(key(await changeBilling(billing, { ...which, version: 1, plan: 'P1Y/annual' }))).toBe('done')
  })
})

describe('the next term', () => {
  it('is arranged, shown with its price, taken back, and dropped by another number of licences', async () => {
    const { provider, which } = await scene({ offer: e3 })
    const shown = await readRenewal(agent(provider), { ...which, quantity: '6', plan: 'P3Y/annual' })
    expect(shown.ok && shown.value.coming).toMatchObject({ quantity: 6, term: 'P3Y', billing: 'annual' })
    await scheduleRenewal(agent(provider), { ...which, version: 1, quantity: 6, plan: 'P3Y/annual' })
    expect((await stored(which.id)).next_term).toEqual({ quantity: 6, term: 'P3Y', billing: 'annual' })
    await scheduleRenewal(agent(provider), { ...which, version: 2 })
    expect((await stored(which.id)).next_term).toBeNull()
    await scheduleRenewal(agent(provider), { ...which, version: 3, offerId: e5 })
    await updateSubscription(agent(provider), { ...which, version: 4, quantity: 11 })
    expect((await stored(which.id)).next_term).toBeNull()
  })

  it.each([
    [{ quantity: 0 }, 'quantity'],
    [{ quantity: 999_999_999 }, 'quantity'],
    [{ plan: 'P6Y/annual' }, 'plan'],
    [{ offerId: classic }, 'offerId'],
    [{ endsAt: '2050-01-01T00:00:00Z' }, 'endsAt'],
  ])('refuses %j at its field', async (wish, field) => {
    const { provider, which } = await scene({ offer: e3 })
    const result = await scheduleRenewal(agent(provider), { ...which, version: 1, ...wish })
    expect(result.ok).toBe(false)
    expect(Object.keys(result.ok ? {} : result.refusal.fields)).toEqual([field])
  })

  it('needs auto-renew', async () => {
    const { provider, which } = await scene()
    await setAutoRenew(agent(provider), { ...which, version: 1, autoRenew: 'off' })
    expect(key(await scheduleRenewal(agent(provider), { ...which, version: 2, quantity: 5 }))).toBe(
      'change.needsAutoRenew',
    )
  })
})

describe('a trial', () => {
  it('becomes the paid offer, keeps its id, and its window opens anew', async () => {
    const { provider, shop } = await scene()
    const id = await subscription(provider, shop, {
      offer: trial,
      quantity: 25,
      term: 'P1M',
      billing: 'none',
    })
    await owner().query(
      `update subscription set ends_at = now() + interval '9 days', unit_minor = 0 where id = $1`,
      [id],
    )
    const which = { customerId: shop.id, id }
    const shown = await readConversion(agent(provider), which)
    expect(shown.ok && shown.value.targets.map(target => target.id)).toContain(trialOfStandard)
    const few = await convertTrial(agent(provider), {
      ...which,
      version: 1,
      offerId: trialOfStandard,
      plan: 'P1Y/monthly',
      quantity: 3,
    })
    expect(few).toMatchObject({ ok: false, refusal: { fields: { quantity: { values: { min: 25 } } } } })
    const done = await convertTrial(agent(provider), {
      ...which,
      version: 1,
      offerId: trialOfStandard,
      plan: 'P1Y/monthly',
      quantity: '26',
    })
    expect(key(done)).toBe('done')
    expect(await stored(id)).toMatchObject({
      offer_id: trialOfStandard,
      quantity: 26,
      term: 'P1Y',
      billing: 'monthly',
    })
    const lots = await rows('select * from seat_lot where subscription_id = $1 and quantity > 0', [id])
    expect(lots).toMatchObject([{ quantity: 26 }])
  })

  it('does not become what it has nothing to do with, and a paid subscription is not converted', async () => {
    const { provider, shop, which } = await scene()
    const id = await subscription(provider, shop, {
      offer: trial,
      quantity: 25,
      term: 'P1M',
      billing: 'none',
    })
    await owner().query(`update subscription set ends_at = now() + interval '9 days' where id = $1`, [id])
    const wrong = await convertTrial(agent(provider), {
      customerId: shop.id,
      id,
      version: 1,
      offerId: e5,
      plan: 'P1Y/monthly',
      quantity: 25,
    })
    expect(wrong).toMatchObject({ ok: false, refusal: { fields: { offerId: { key: 'change.targetGone' } } } })
    const paid = await convertTrial(agent(provider), {
      ...which,
      version: 1,
      offerId: e5,
      plan: 'P1Y/monthly',
      quantity: 25,
    })
    expect(key(paid)).toBe('change.notTrial')
  })
})
