import { updateSubscription } from '@/lib/domain/subscription/operations'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'

/** A provider with two resellers, a customer of the first, and a subscription of it. */
export async function scene(wish: Parameters<typeof subscription>[2] = {}) {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const id = await subscription(orgs.provider, shop, { reseller: orgs.resellerA, ...wish })
  return { ...orgs, shop, which: { customerId: shop.id, id } }
}

export type Which = { customerId: string; id: string }

export const agent = (org: Org) => as(org, 'salesAgent')

export const save = (actor: ReturnType<typeof agent>, which: Which, changes: object, version = 1) =>
  updateSubscription(actor, { ...which, version, ...changes })

export const refusal = (result: Awaited<ReturnType<typeof save>>) =>
  result.ok ? 'done' : { key: result.refusal.key, ...result.refusal.fields }

export const stored = async ({ id }: Which) =>
  (await rows('select * from subscription where id = $1', [id]))[0] as Record<string, unknown>

export const classic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
