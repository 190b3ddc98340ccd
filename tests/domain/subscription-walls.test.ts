import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Db, within } from '@/lib/db/scope'
import { owner } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA })
  return { ...orgs, shop, id }
}
type Scene = Awaited<ReturnType<typeof scene>>

const order = ({ provider, shop, id }: Scene, transaction: 'addQuantity' | 'new') => {
  const orderId = uuid()
  return async (db: Db) => {
    const [bodyHash, placedById, createdAt] = [new Uint8Array(1), uuid(), new Date()]
    const head = {
      providerId: provider.id,
      id: orderId,
      customerId: shop.id,
      currency: 'EUR',
      totalMinor: 0n,
    }
    await db.order.createMany({ data: [{ ...head, bodyHash, placedById, placedBy: 'Test', createdAt }] })
    const what = { subscriptionId: id, offerId: 'CFQ7TTC0LH18:0001', transaction, quantity: 1 }
    const line = {
      providerId: provider.id,
      id: uuid(),
      orderId,
      term: 'P1Y',
      billing: 'monthly',
      unitMinor: 1,
    }
    await db.orderLine.createMany({ data: [{ ...line, ...what }] })
  }
}
const by = (org: Org, work: (db: Db) => Promise<unknown>) => within(as(org, 'adminAgent'), false, work)

describe('the wall around orders', () => {
  it('lets a reseller with delegated admin record a change of licences, and no purchase', async () => {
    const set = await scene()
    await expect(by(set.resellerA, order(set, 'addQuantity'))).resolves.not.toThrow()
    await expect(by(set.resellerA, order(set, 'new'))).rejects.toThrow(/row-level security/)
  })

  it('is closed to it without delegated admin, and to every other reseller', async () => {
    const set = await scene()
    await expect(by(set.resellerB, order(set, 'addQuantity'))).rejects.toThrow(/row-level security/)
    await owner().query('update customer_reseller set delegated_admin = false where customer_id = $1', [
      set.shop.id,
    ])
    await expect(by(set.resellerA, order(set, 'addQuantity'))).rejects.toThrow(/row-level security/)
  })

  it('keeps the dated history of resellers to the provider’s pen', async () => {
    const { provider, resellerA, id } = await scene()
    const from = new Date()
    const forged = { providerId: provider.id, id: uuid(), subscriptionId: id, resellerId: resellerA.id, from }
    const write = (db: Db) => db.resellerPeriod.createMany({ data: [{ ...forged, changedBy: 'Test' }] })
    await expect(by(resellerA, write)).rejects.toThrow(/row-level security/)
  })
})
