import { describe, expect, it } from 'vitest'
import { previewQuantity, readSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as } from '../world'
import { agent, classic, refusal, save, scene, stored } from './subscription-scene'

describe('reading a subscription', () => {
  it('shows the provider its price, its choices and what may be changed', async () => {
    const { provider, resellerA, which, shop } = await scene()
    const result = await readSubscription(agent(provider), which)
    if (!result.ok) throw result.refusal
    const { value } = result
    expect(value).toMatchObject({
      ...{ companyName: shop.name, quantity: 10, resellerMpnId: resellerA.mpnId, version: 1 },
      contact: { id: provider.id, name: provider.name },
      money: { unitMinor: 570, next: { amountMinor: 5700 } },
      range: { lowest: 10, highest: 300 },
      refundable: { totalQuantity: 0 },
      whyNot: { change: null, associate: null, delegate: null },
      periods: [{ name: resellerA.name, to: null }],
    })
    expect(value.partners.map(one => one.mpnId)).toContain(resellerA.mpnId)
    expect(value.contacts.map(one => one.id)).toEqual([provider.id, resellerA.id])
  })

  it('shows a reseller no price and no choices, and the customer what it holds', async () => {
    const { resellerA, provider, which, shop } = await scene()
    const theirs = await readSubscription(as(resellerA, 'adminAgent'), which)
    expect(theirs.ok && theirs.value).toMatchObject({ money: null, partners: [], contacts: [] })
    expect(theirs.ok && theirs.value.whyNot).toMatchObject({
      change: null,
      associate: { key: 'subscription.providerOnly', details: { provider: provider.name } },
    })
    const own = await readSubscription(as(shop.tenant, 'globalAdmin'), which)
    expect(own.ok && own.value).toMatchObject({ quantity: 10, money: null })
  })

  it('is as if it were not there for a rival, for another reseller, and under another customer’s address', async () => {
    const { rival, provider, resellerB, which } = await scene()
    const other = await customer(provider)
    for (const attempt of [
      readSubscription(agent(rival), which),
      readSubscription(as(resellerB, 'adminAgent'), which),
      readSubscription(agent(provider), { ...which, customerId: other.id }),
    ])
      expect(await attempt).toMatchObject({ ok: false, refusal: { key: 'row.notFound' } })
    const forged = await save(agent(rival), which, { quantity: 99 })
    expect(refusal(forged)).toEqual({ key: 'row.notFound' })
    expect(await stored(which)).toMatchObject({ quantity: 10, version: 1 })
  })
})

describe('licences', () => {
  it('added become an order and a lot with its own window; given back they leave it again', async () => {
    const { provider, which } = await scene()
    const more = await save(agent(provider), which, { quantity: '14' })
    expect(more.ok && more.value).toMatchObject({
      version: 2,
      changes: [{ field: 'quantity', from: 10, to: 14 }],
      seats: { addedSeats: 4, money: { currency: 'EUR' } },
    })
    const [lot] = await rows('select * from seat_lot where subscription_id = $1', [which.id])
    expect(lot).toMatchObject({ quantity: 4 })
    expect(lot?.refundable_until - lot?.added_at).toBe(168 * 3600 * 1000)
    expect(refusal(await save(agent(provider), which, { quantity: 9 }, 2))).toMatchObject({
      quantity: { key: 'subscription.window', values: { refundable: 4, lowest: 10 } },
    })
    const less = await save(agent(provider), which, { quantity: 11 }, 2)
    expect(less.ok).toBe(true)
    const lines = await rows(
      `select l.transaction, l.quantity, o.total_minor from order_line l join order_ o on o.id = l.order_id
       where l.subscription_id = $1 order by o.created_at`,
      [which.id],
    )
    expect(lines).toMatchObject([
      { transaction: 'addQuantity', quantity: 4 },
      { transaction: 'removeQuantity', quantity: 3 },
    ])
    expect(Number(lines[1]?.total_minor)).toBeLessThan(0)
    expect(await stored(which)).toMatchObject({ quantity: 11, version: 3, changes: 2 })
  })

  it('are refused, each with its reason, when they are nothing, negative, fractional, words or too many', async () => {
    const { provider, which } = await scene({ offer: classic })
    const expected = {
      '0': 'atLeast',
      '-4': 'atLeast',
      '2.5': 'wholeNumber',
      '2,5': 'wholeNumber',
      ten: 'wholeNumber',
      '': 'required',
      '301': 'subscription.aboveMax',
      '99999999999999999999': 'subscription.aboveMax',
    }
    for (const [typed, key] of Object.entries(expected)) {
      expect(refusal(await save(agent(provider), which, { quantity: typed }))).toMatchObject({
        key: 'input.invalid',
        quantity: { key },
      })
    }
    expect((await save(agent(provider), which, { quantity: '3' })).ok).toBe(true)
    expect((await save(agent(provider), which, { quantity: ' 1 0 0 ' }, 2)).ok).toBe(true)
    expect(await stored(which)).toMatchObject({ quantity: 100 })
  })

  it('do not change while suspended', async () => {
    const { provider, which } = await scene({ offer: classic, state: 'suspended' })
    expect(refusal(await save(agent(provider), which, { quantity: 11 }))).toMatchObject({
      quantity: { key: 'subscription.state', values: { state: 'suspended' } },
    })
    expect((await save(agent(provider), which, { nickname: 'Sleeping' })).ok).toBe(true)
  })

  it('keep within the customer’s cap over all partners, even when two providers add at once', async () => {
    const { provider, rival, shop, which } = await scene({ quantity: 140 })
    const twin = await customer(rival)
    await owner().query('update customer set tenant_id = $1 where id = $2', [shop.tenant.id, twin.id])
    const other = await subscription(rival, { ...twin, tenant: shop.tenant }, { quantity: 140 })
    const [one, two] = await Promise.all([
      save(agent(provider), which, { quantity: 155 }),
      save(agent(rival), { customerId: twin.id, id: other }, { quantity: 155 }),
    ])
    const results = [refusal(one), refusal(two)]
    expect(results.filter(result => result === 'done')).toHaveLength(1)
    expect(results.find(result => result !== 'done')).toMatchObject({
      quantity: { key: 'subscription.pooled', values: { max: 300, elsewhere: 155, highest: 145 } },
    })
  })

  it('can be tried before they are submitted', async () => {
    const { provider, resellerA, which } = await scene()
    const preview = await previewQuantity(agent(provider), { ...which, quantity: '12' })
    expect(preview.ok && preview.value).toMatchObject({ addedSeats: 2, money: { perChargeMinor: 6840 } })
    const no = await previewQuantity(agent(provider), { ...which, quantity: '900' })
    expect(!no.ok && no.refusal.fields).toMatchObject({ quantity: { key: 'subscription.aboveMax' } })
    const theirs = await previewQuantity(as(resellerA, 'adminAgent'), { ...which, quantity: '12' })
    expect(theirs.ok && theirs.value).toEqual({ addedSeats: 2, removedSeats: 0, drops: false, money: null })
    expect(await stored(which)).toMatchObject({ quantity: 10, version: 1 })
  })

  it('cost what was shown, or are refused with both amounts; a reseller cannot ask for the price that way', async () => {
    const { provider, resellerA, which } = await scene({ offer: classic })
    const preview = await previewQuantity(agent(provider), { ...which, quantity: '12' })
    const charge = (preview.ok && preview.value.money?.chargeMinor) || 0
    expect(charge).toBeGreaterThan(0)
    const late = await save(agent(provider), which, { quantity: '12', seenMinor: charge + 100 })
    expect(!late.ok && late.refusal).toMatchObject({
      key: 'change.moneyChanged',
      details: { seen: (charge + 100) / 100, amount: charge / 100, way: 'due' },
    })
    expect(await stored(which)).toMatchObject({ quantity: 10, version: 1 })
    const done = await save(agent(provider), which, { quantity: '12', seenMinor: charge })
    expect(done.ok && done.value.seats?.money?.chargeMinor).toBe(charge)
    const guess = await save(as(resellerA, 'adminAgent'), which, { quantity: '13', seenMinor: 1 }, 2)
    expect(guess).toMatchObject({ ok: true, value: { seats: { money: null } } })
  })
})
