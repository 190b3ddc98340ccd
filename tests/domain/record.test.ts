import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/domain/order/operations'
import {
  associateSubscriptions,
  readRecord,
  setResellerCompulsory,
  tryAssociation,
} from '@/lib/domain/record/operations'
import type { Result } from '@/lib/domain/refusal'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, partnership, world } from '../world'
import { stored, trial } from './life-goods'

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider)
  const bare = [await subscription(orgs.provider, shop), await subscription(orgs.provider, shop)]
  const credited = await subscription(orgs.provider, shop, { reseller: orgs.resellerA })
  return { ...orgs, shop, bare, credited }
}
const agent = (org: Org) => as(org, 'salesAgent')
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const field = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)

describe('subscriptions without a reseller', () => {
  it('are listed, tried without a change, and associated together from now on', async () => {
    const { provider, resellerB, bare, credited } = await scene()
    const list = await readRecord(agent(provider), { tab: 'without', size: 25 })
    expect(list.ok && list.value.page?.rows.map(({ id }) => id).sort()).toEqual([...bare].sort())
    const wish = { ids: [...bare, credited], reseller: resellerB.mpnId }
    const tried = await tryAssociation(agent(provider), wish)
    expect(tried.ok && tried.value).toMatchObject({ able: 2, unable: [{ id: credited, why: 'credited' }] })
    expect(await stored(bare[0] ?? '')).toMatchObject({ reseller_id: null, version: 1 })
    const done = await associateSubscriptions(agent(provider), wish)
    expect(done.ok && done.value).toMatchObject({ able: 2 })
    for (const id of bare) {
      expect(await stored(id)).toMatchObject({
        reseller_mpn_id: resellerB.mpnId,
        version: 2,
        reseller_name: resellerB.name,
      })
      expect(
        await rows('select * from reseller_period where subscription_id = $1 and to_ is null', [id]),
      ).toHaveLength(1)
    }
    expect(await stored(credited)).not.toMatchObject({ reseller_mpn_id: resellerB.mpnId })
  })

  it.each(['expired', 'disabled', 'deleted'])(
    'are over (%s): neither together nor alone is anybody credited with them',
    async state => {
      const { provider, shop, resellerB, bare } = await scene()
      const [id = '', other = ''] = bare
      await owner().query('update subscription set state = $2::"SubscriptionState" where id = $1', [
        id,
        state,
      ])
      const together = await associateSubscriptions(agent(provider), { ids: bare, reseller: resellerB.mpnId })
      expect(together.ok && together.value).toMatchObject({ able: 1, unable: [{ id, why: 'over' }] })
      const wish = { customerId: shop.id, id, version: 1, reseller: resellerB.mpnId }
      expect(key(await updateSubscription(agent(provider), wish))).toBe('subscription.notChangeable')
      expect(await stored(id)).toMatchObject({ reseller_id: null })
      expect(await stored(other)).toMatchObject({ reseller_mpn_id: resellerB.mpnId })
    },
  )

  it('are associated with verified locations of partners only, and nobody else’s are touched', async () => {
    const { provider, rival, resellerA, bare } = await scene()
    const stranger = await organisation('reseller')
    const foreign = await subscription(rival, await customer(rival))
    const ask = (wish: object) =>
      associateSubscriptions(agent(provider), { ids: bare, reseller: resellerA.mpnId, ...wish })
    expect(field(await ask({ reseller: stranger.mpnId }))).toMatchObject({
      reseller: { key: 'mpn.notPartner' },
    })
    expect(field(await ask({ reseller: resellerA.globalMpnId }))).toMatchObject({
      reseller: { key: 'mpn.global' },
    })
    expect(field(await ask({ ids: [] }))).toMatchObject({ ids: { key: 'record.none' } })
    expect(key(await ask({ ids: [...bare, foreign] }))).toBe('row.notFound')
    expect(
      key(
        await associateSubscriptions(as(provider, 'helpdeskAgent'), { ids: bare, reseller: resellerA.mpnId }),
      ),
    ).toBe('role.missing')
    expect(await stored(bare[0] ?? '')).toMatchObject({ reseller_id: null })
  })
})

describe('eligibility', () => {
  it('lists today whom an order would refuse tomorrow, with what is in the way', async () => {
    const { provider } = await scene()
    const unsigned = await organisation('reseller', { signed: false })
    const declined = await organisation('reseller', { programme: 'declined' })
    for (const one of [unsigned, declined]) await partnership(provider, one)
    const list = await readRecord(agent(provider), { tab: 'eligibility', size: 25 })
    const reasons = Object.fromEntries(
      (list.ok ? list.value.refused : []).map(({ id, reason }) => [id, reason]),
    )
    expect(reasons).toEqual({ [unsigned.id]: 'mpn.noAgreement', [declined.id]: 'mpn.notEnrolled' })
  })
})

describe('a compulsory reseller', () => {
  it('is asked for at every order of a paid offer, by the provider’s own decision', async () => {
    const { provider, resellerA, shop } = await scene()
    const order = (wish: object = {}) =>
      placeOrder(agent(provider), {
        ...{ id: uuid(), customerId: shop.id },
        lines: [{ offerId: 'CFQ7TTC0LH05:0001', term: 'P1Y', billing: 'monthly', quantity: 2 }],
        ...wish,
      })
    expect(key(await order())).toBe('done')
    expect(key(await setResellerCompulsory(agent(provider), { compulsory: 'on', version: 0 }))).toBe(
      'role.missing',
    )
    expect(
      key(await setResellerCompulsory(as(provider, 'adminAgent'), { compulsory: 'on', version: 0 })),
    ).toBe('done')
    const bare = await order()
    expect([key(bare), Object.keys(field(bare))]).toEqual(['order.resellerCompulsory', ['resellerId']])
    expect(key(await order({ resellerId: resellerA.id }))).toBe('done')
    const free = [{ offerId: trial, term: 'P1M', billing: 'none', quantity: 25 }]
    expect(key(await order({ lines: free }))).toBe('done')
    expect(
      key(await setResellerCompulsory(as(provider, 'globalAdmin'), { compulsory: 'off', version: 0 })),
    ).toBe('row.stale')
    expect(
      key(await setResellerCompulsory(as(provider, 'globalAdmin'), { compulsory: 'off', version: 1 })),
    ).toBe('done')
    expect(key(await order())).toBe('done')
    expect(
      await owner().query('select 1 from provider_setting where provider_id = $1', [provider.id]),
    ).toMatchObject({ rowCount: 1 })
  })
})
