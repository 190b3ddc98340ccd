import { describe, expect, it } from 'vitest'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import type { Result } from '@/lib/domain/refusal'
import { endRelationship, readEnding } from '@/lib/domain/relationship/end-operations'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const sold = await subscription(orgs.provider, shop, { reseller: orgs.resellerA })
  return { ...orgs, shop, sold, which: { id: shop.id } }
}
const suspend = (id: string) =>
  owner().query(`update subscription set state = 'suspended' where id = $1`, [id])

describe('ending the relationship with a customer (rules §3.6)', () => {
  it('says what is in the way, and does nothing while it is', async () => {
    const { provider, shop, which } = await scene()
    expect(value(await readEnding(as(provider), which))).toMatchObject({
      allowed: false,
      preconditions: [
        { key: 'suspended', met: false, count: 1 },
        { key: 'software', met: true, count: 0 },
      ],
    })
    expect(key(await endRelationship(as(provider), which))).toBe('relationship.tied')
    expect(await rows('select state from customer where id = $1', [shop.id])).toEqual([{ state: 'active' }])
  })

  it('takes the customer off the list with its rights and its reseller, and keeps the history', async () => {
    const { provider, resellerA, shop, sold, which } = await scene()
    await suspend(sold)
    value(await endRelationship(as(provider), which))
    expect(
      value(await listCustomers(as(provider), { from: '', size: '' })).rows.map(({ id }) => id),
    ).not.toContain(shop.id)
    expect(value(await readCustomer(as(provider), which))).toMatchObject({
      state: 'ended',
      delegatedAdmin: false,
      resellers: [],
    })
    expect(key(await readSubscription(as(provider), { customerId: shop.id, id: sold }))).toBe('done')
    expect(key(await readCustomer(as(resellerA, 'adminAgent'), which))).toBe('row.notFound')
    expect(key(await endRelationship(as(provider), which))).toBe('relationship.over')
  })

  it('two at once: one ends it, the other reads that it is over', async () => {
    const { provider, sold, which } = await scene()
    await suspend(sold)
    const answers = await Promise.all([1, 2].map(() => endRelationship(as(provider), which)))
    expect(answers.map(key).toSorted()).toEqual(['done', 'relationship.over'])
  })

  it('a reseller leaves by itself, once nothing active is credited to it; the provider stays', async () => {
    const { provider, resellerA, shop, sold, which } = await scene()
    const admin = as(resellerA)
    expect(key(await endRelationship(admin, which))).toBe('relationship.tied')
    await suspend(sold)
    value(await endRelationship(admin, which))
    expect(key(await readCustomer(admin, which))).toBe('row.notFound')
    expect(value(await readCustomer(as(provider), which))).toMatchObject({ state: 'active', resellers: [] })
    expect(
      await rows('select ended_at is not null as over from customer_reseller where customer_id = $1', [
        shop.id,
      ]),
    ).toEqual([{ over: true }])
  })

  it('is the Global admin’s alone, and nobody else’s customer', async () => {
    const { provider, rival, which } = await scene()
    expect(key(await endRelationship(as(provider, 'adminAgent'), which))).toBe('role.missing')
    expect(key(await endRelationship(as(rival), which))).toBe('row.notFound')
    expect(key(await readEnding(as(rival), which))).toBe('row.notFound')
  })
})
