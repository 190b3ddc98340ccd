import type { Result } from '@/lib/domain/refusal'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'

/** A customer of a provider and its reseller, with one subscription to change. */
export async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, ...wish })
  return { ...orgs, shop, which: { customerId: shop.id, id } }
}
export const agent = (org: Org) => as(org, 'adminAgent')
export const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
