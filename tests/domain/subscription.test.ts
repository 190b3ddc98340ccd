import { describe, expect, it } from 'vitest'
import { previewQuantity, readSubscription, updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, partnership, sign, world } from '../world'

/** A provider with two resellers, a customer of the first, and a subscription of it. */
async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, ...wish })
  return { ...orgs, shop, which: { customerId: shop.id, id } }
}
type Which = { customerId: string; id: string }

const agent = (org: Org) => as(org, 'salesAgent')
const save = (actor: ReturnType<typeof agent>, which: Which, changes: object, version = 1) =>
  updateSubscription(actor, { ...which, version, ...changes })
const refusal = (result: Awaited<ReturnType<typeof save>>) =>
  result.ok ? 'done' : { key: result.refusal.key, ...result.refusal.fields }
const stored = async ({ id }: Which) =>
  (await rows('select * from subscription where id = $1', [id]))[0] as Record<string, unknown>
const classic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'

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
})

describe('the reseller of record', () => {
  it('changes from now on: the period so far is closed, the next one opened', async () => {
    const { provider, resellerB, which } = await scene()
    const result = await save(agent(provider), which, { reseller: resellerB.mpnId })
    expect(result.ok && result.value.changes).toMatchObject([
      { field: 'reseller', to: `${resellerB.name} · ${resellerB.mpnId}` },
    ])
    expect(await stored(which)).toMatchObject({ reseller_id: resellerB.id, reseller_mpn_id: resellerB.mpnId })
    const periods = await rows('select * from reseller_period where subscription_id = $1 order by from_', [
      which.id,
    ])
    expect(periods).toHaveLength(2)
    expect(periods[0]?.to_).toEqual(periods[1]?.from_)
    expect(periods[1]).toMatchObject({ reseller_id: resellerB.id, to_: null, changed_by: 'Test salesAgent' })
  })

  it('can be taken off', async () => {
    const { provider, which } = await scene()
    expect((await save(agent(provider), which, { reseller: '' })).ok).toBe(true)
    expect(await stored(which)).toMatchObject({ reseller_id: null, reseller_mpn_id: null })
  })

  it('is a verified location of a partner, or nothing is saved at all', async () => {
    const { provider, resellerA, which } = await scene()
    const silent = await organisation('reseller', { signed: false })
    await partnership(provider, silent)
    const stranger = await organisation('reseller')
    const expected = {
      [resellerA.globalMpnId]: 'mpn.global',
      [provider.mpnId]: 'mpn.own',
      '0000000': 'mpn.unknown',
      [silent.mpnId]: 'mpn.noAgreement',
      [stranger.mpnId]: 'mpn.notPartner',
      '12': 'mpn.digits',
    }
    for (const [reseller, key] of Object.entries(expected))
      expect(refusal(await save(agent(provider), which, { reseller, nickname: 'New' }))).toMatchObject({
        reseller: { key },
      })
    expect(await stored(which)).toMatchObject({ nickname: null, version: 1 })
    await sign(silent)
    expect((await save(agent(provider), which, { reseller: silent.mpnId })).ok).toBe(true)
  })

  it('stays when the partnership is removed, and can then not be chosen anew', async () => {
    const { provider, resellerA, which } = await scene()
    await owner().query(`update partnership set state = 'removed' where reseller_id = $1`, [resellerA.id])
    const untouched = { reseller: resellerA.mpnId, nickname: 'Kept' }
    expect((await save(agent(provider), which, untouched)).ok).toBe(true)
    expect(await stored(which)).toMatchObject({ reseller_id: resellerA.id, nickname: 'Kept' })
    await save(agent(provider), which, { reseller: '' }, 2)
    expect(refusal(await save(agent(provider), which, { reseller: resellerA.mpnId }, 3))).toMatchObject({
      reseller: { key: 'mpn.notPartner' },
    })
  })
})

describe('the designated support contact', () => {
  it('is a reseller that serves the customer with delegated admin rights, or the provider', async () => {
    const { provider, resellerA, resellerB, rival, which } = await scene()
    expect(refusal(await save(agent(provider), which, { supportContact: resellerB.id }))).toMatchObject({
      supportContact: { key: 'support.unknown' },
    })
    expect(refusal(await save(agent(provider), which, { supportContact: rival.id }))).toMatchObject({
      supportContact: { key: 'support.unknown' },
    })
    const result = await save(agent(provider), which, { supportContact: resellerA.id })
    expect(result.ok && result.value.changes).toEqual([
      { field: 'supportContact', from: provider.name, to: resellerA.name },
    ])
    expect((await save(agent(provider), which, { supportContact: provider.id }, 2)).ok).toBe(true)
    await owner().query('update customer_reseller set delegated_admin = false where reseller_id = $1', [
      resellerA.id,
    ])
    expect(refusal(await save(agent(provider), which, { supportContact: resellerA.id }, 3))).toMatchObject({
      supportContact: { key: 'support.notEligible', values: { company: resellerA.name } },
    })
  })
})

describe('two people saving the same subscription', () => {
  it('the second sees both values, and saves with the newer version', async () => {
    const { provider, resellerA, which } = await scene()
    await save(agent(provider), which, { nickname: 'First', supportContact: resellerA.id })
    const second = await save(as(provider, 'adminAgent'), which, { nickname: 'Second', quantity: 20 })
    expect(!second.ok && second.refusal.details).toEqual({ version: 2 })
    expect(refusal(second)).toMatchObject({
      key: 'row.stale',
      nickname: { key: 'subscription.stale', values: { theirs: 'First', yours: 'Second' } },
      quantity: { values: { theirs: 10, yours: 20 } },
    })
    expect((await save(as(provider, 'adminAgent'), which, { nickname: 'Second' }, 2)).ok).toBe(true)
  })

  it('at the same instant, one of them is second', async () => {
    const { provider, which } = await scene()
    const both = await Promise.all(
      [21, 22].map(quantity => save(agent(provider), which, { quantity, nickname: `No. ${quantity}` })),
    )
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { key: 'row.stale' } })
    expect(await rows('select 1 from order_line where subscription_id = $1', [which.id])).toHaveLength(1)
  })

  it('a Submit that arrives twice is one change', async () => {
    const { provider, which } = await scene()
    expect((await save(agent(provider), which, { quantity: 20 })).ok).toBe(true)
    const again = await save(agent(provider), which, { quantity: 20 })
    expect(again.ok && again.value.changes).toEqual([])
    expect(await rows('select 1 from order_line where subscription_id = $1', [which.id])).toHaveLength(1)
  })
})

describe('who may', () => {
  it('a reseller with delegated admin changes licences and nickname, and nothing else', async () => {
    const { resellerA, resellerB, which } = await scene()
    const actor = as(resellerA, 'adminAgent')
    expect((await save(actor, which, { quantity: 12, nickname: 'Ours' })).ok).toBe(true)
    expect(refusal(await save(actor, which, { reseller: resellerB.mpnId }, 2))).toEqual({
      key: 'subscription.providerOnly',
    })
    expect(refusal(await save(actor, which, { supportContact: resellerA.id }, 2))).toEqual({
      key: 'subscription.providerOnly',
    })
    const lines = await rows('select transaction from order_line where subscription_id = $1', [which.id])
    expect(lines).toEqual([{ transaction: 'addQuantity' }])
  })

  it('without delegated admin it reads only, and is told what is missing', async () => {
    const { resellerA, which } = await scene()
    await owner().query('update customer_reseller set delegated_admin = false where reseller_id = $1', [
      resellerA.id,
    ])
    const actor = as(resellerA, 'adminAgent')
    expect((await readSubscription(actor, which)).ok).toBe(true)
    expect(refusal(await save(actor, which, { quantity: 12 }))).toEqual({ key: 'subscription.noAdminRights' })
  })

  it('the provider’s Helpdesk agents delegate support but do not associate; billing only reads', async () => {
    const { provider, resellerA, resellerB, which } = await scene()
    const desk = as(provider, 'helpdeskAgent')
    expect((await save(desk, which, { supportContact: resellerA.id })).ok).toBe(true)
    const no = await save(desk, which, { reseller: resellerB.mpnId }, 2)
    expect(!no.ok && no.refusal).toMatchObject({
      key: 'role.missing',
      details: { roles: ['globalAdmin', 'userAdmin', 'adminAgent', 'salesAgent'] },
    })
    expect(refusal(await save(as(provider, 'billingAdmin'), which, { nickname: 'x' }, 2))).toEqual({
      key: 'role.missing',
    })
  })
})

describe('the activity log', () => {
  it('tells from what to what', async () => {
    const { provider, resellerA, shop, which } = await scene()
    await save(agent(provider), which, { quantity: 12, supportContact: resellerA.id })
    const [line] = await rows('select * from activity where organisation_id = $1', [provider.id])
    expect(line).toMatchObject({
      ...{ operation: 'updateSubscription', outcome: 'done', customer_id: shop.id, subject_id: which.id },
      changes: { quantity: [10, 12], supportContact: [provider.name, resellerA.name] },
    })
  })
})
