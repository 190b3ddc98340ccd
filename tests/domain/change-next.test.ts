import { describe, expect, it } from 'vitest'
import { convertTrial, scheduleRenewal, setAutoRenew } from '@/lib/domain/change/operations'
import { readConversion, readRenewal } from '@/lib/domain/change/queries'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import { agent, key, scene } from './change-scene'
import { classic, e3, e5, stored, trial, trialOfStandard } from './life-goods'

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

  it('can be decided to be as this one is: it then waits for nobody, until something is changed', async () => {
    const { provider, which } = await scene({ offer: e3 })
    const undecided = async () => {
      const shown = await readRenewal(agent(provider), which)
      return shown.ok && shown.value.undecided
    }
    expect(await undecided()).toBe(true)
    await scheduleRenewal(agent(provider), { ...which, version: 1, asIs: 'on' })
    expect((await stored(which.id)).next_term).toEqual({ quantity: 10 })
    expect(await undecided()).toBe(false)
    await updateSubscription(agent(provider), { ...which, version: 2, quantity: 11 })
    expect(await undecided()).toBe(true)
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
