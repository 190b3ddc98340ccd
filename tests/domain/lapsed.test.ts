import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/domain/order/operations'
import { approveOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { requestOrder } from '@/lib/domain/order-request/operations'
import { associateSubscriptions } from '@/lib/domain/record/operations'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, sign, world } from '../world'
import { stored } from './life-goods'

const line = { offerId: 'CFQ7TTC0LH18:0001', term: 'P1Y', billing: 'monthly', quantity: 5 }
const key = (answer: { ok: boolean; refusal?: { key: string } }) => (answer.ok ? 'done' : answer.refusal?.key)

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  return { ...orgs, shop, agent: as(orgs.provider, 'adminAgent') }
}
/** What may be taken from a reseller between look and confirm. */
const lapses: [string, (org: Org) => Promise<unknown>][] = [
  [
    'mpn.noAgreement',
    org => owner().query('delete from agreement_signature where organisation_id = $1', [org.id]),
  ],
  [
    'mpn.notEnrolled',
    org => owner().query(`update organisation set programme = 'declined' where id = $1`, [org.id]),
  ],
]

describe.each(lapses)('a reseller that has lapsed meanwhile (%s)', (reason, lapse) => {
  it('is not put on an order, and nothing is ordered without it instead', async () => {
    const { shop, resellerA, agent } = await scene()
    await lapse(resellerA)
    const order = { id: uuid(), customerId: shop.id, lines: [line], resellerId: resellerA.id }
    expect(key(await placeOrder(agent, order))).toBe(reason)
    expect(await rows('select 1 from subscription where customer_id = $1', [shop.id])).toEqual([])
  })

  it('is not put on a subscription, alone or with others; what it is credited with stays', async () => {
    const { provider, shop, resellerA, agent } = await scene()
    const [own, bare] = [
      await subscription(provider, shop, { reseller: resellerA }),
      await subscription(provider, shop),
    ]
    await lapse(resellerA)
    const one = await updateSubscription(agent, {
      ...{ customerId: shop.id, id: bare, version: 1, reseller: resellerA.mpnId },
    })
    expect(one).toMatchObject({ ok: false, refusal: { fields: { reseller: { key: reason } } } })
    const many = await associateSubscriptions(agent, { ids: [bare], reseller: resellerA.mpnId } as never)
    expect(many).toMatchObject({ ok: false, refusal: { fields: { reseller: { key: reason } } } })
    expect(await stored(bare)).toMatchObject({ reseller_id: null })
    expect(await stored(own)).toMatchObject({ reseller_id: resellerA.id })
  })

  it('leaves its request open, to be approved when it is in order again', async () => {
    const { shop, resellerA, agent } = await scene()
    const id = uuid()
    expect(
      key(await requestOrder(as(resellerA, 'adminAgent'), { id, customerId: shop.id, lines: [line] })),
    ).toBe('done')
    await lapse(resellerA)
    expect(key(await approveOrderRequest(agent, { id }))).toBe(reason)
    expect(await rows('select state::text from order_request where id = $1', [id])).toEqual([
      { state: 'open' },
    ])
    await owner().query(`update organisation set programme = 'active' where id = $1`, [resellerA.id])
    if (reason === 'mpn.noAgreement') await sign(resellerA)
    expect(key(await approveOrderRequest(agent, { id }))).toBe('done')
  })
})
