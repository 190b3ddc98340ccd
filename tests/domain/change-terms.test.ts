import { describe, expect, it } from 'vitest'
import { changeBilling, changeTerm, suspendSubscription } from '@/lib/domain/change/operations'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { owner } from '../owner'
import { subscription } from '../scene'
import { as, type Org } from '../world'
import { agent, key, scene } from './change-scene'
import { addon, classic, classicAddon, e3, stored } from './life-goods'
import { offerOfOurOwn } from './order-goods'

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

describe('an amount that changes between look and confirm', () => {
  /** What each choice was said to cost on the page. */
  async function shownCosts(
    provider: Org,
    which: { customerId: string; id: string },
    change: 'billing' | 'term',
  ) {
    const shown = await readSubscription(agent(provider), which)
    const choices = shown.ok ? (shown.value.changes?.choices[change] ?? []) : []
    return Object.fromEntries(
      choices.map(({ term, billing, costMinor }) => [`${term}/${billing}`, costMinor]),
    )
  }
  const dearer = (offer: string) =>
    owner().query(`update offer_price set unit_minor = unit_minor + 100 where offer_id = $1`, [offer])

  it('refuses another billing of a classic order with both amounts, and does it as soon as the new one was seen', async () => {
    const offer = await offerOfOurOwn(classic)
    const { provider, which } = await scene({ offer })
    const seen = await shownCosts(provider, which, 'billing')
    await dearer(offer)
    const late = await changeBilling(agent(provider), { ...which, version: 1, plan: 'P1Y/annual', seen })
    expect(late).toMatchObject({
      ok: false,
      refusal: {
        key: 'change.moneyChanged',
        details: { seen: (seen['P1Y/annual'] ?? 0) / 100, amount: ((seen['P1Y/annual'] ?? 0) + 1000) / 100 },
      },
    })
    expect(await stored(which.id)).toMatchObject({ billing: 'monthly', version: 1 })
    const again = {
      ...which,
      version: 1,
      plan: 'P1Y/annual',
      seen: await shownCosts(provider, which, 'billing'),
    }
    expect(key(await changeBilling(agent(provider), again))).toBe('done')
  })

  it('refuses a longer term', async () => {
    const offer = await offerOfOurOwn(e3)
    const { provider, which } = await scene({ offer })
    const seen = await shownCosts(provider, which, 'term')
    await dearer(offer)
    const late = await changeTerm(agent(provider), { ...which, version: 1, plan: 'P3Y/annual', seen })
    expect(key(late)).toBe('change.moneyChanged')
    expect(await stored(which.id)).toMatchObject({ term: 'P1Y', version: 1 })
  })

  it('refuses what is due only with the next charge, and shows that charge at its new price', async () => {
    const offer = await offerOfOurOwn(e3)
    const { provider, which } = await scene({ offer, term: 'P3Y' })
    await owner().query(`update subscription set ends_at = starts_at + interval '3 years' where id = $1`, [
      which.id,
    ])
    const seen = await shownCosts(provider, which, 'billing')
    expect(Object.values(seen).every(minor => minor > 0)).toBe(true)
    await dearer(offer)
    const choice = { ...which, version: 1, plan: 'P3Y/annual' }
    expect(key(await changeBilling(agent(provider), { ...choice, seen }))).toBe('change.moneyChanged')
    const now = await shownCosts(provider, which, 'billing')
    const done = await changeBilling(agent(provider), { ...choice, seen: now })
    expect(done.ok && done.value.effect.money?.next?.amountMinor).toBe(now['P3Y/annual'])
    const after = await readSubscription(agent(provider), which)
    expect(after.ok && after.value.money?.next?.amountMinor).toBe(now['P3Y/annual'])
  })
})
