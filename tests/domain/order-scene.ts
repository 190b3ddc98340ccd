import { v7 as uuid } from 'uuid'
import { beforeAll } from 'vitest'
import { placeOrder } from '@/lib/domain/order/operations'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import type { customer } from '../scene'
import { as, type Org, world } from '../world'

export type Buyer = Awaited<ReturnType<typeof customer>>

export let provider: Org

export let rival: Org

export let reseller: Org

beforeAll(async () => {
  const made = await world()
  provider = made.provider
  rival = made.rival
  reseller = made.resellerA
})

export const order = (of: Buyer, lines: object[], more: object = {}) =>
  placeOrder(as(provider, 'salesAgent'), { id: uuid(), customerId: of.id, lines, ...more } as never)

/** The key of a refusal and those of its fields, or `done`. */
export const said = async (answer: Promise<Result<unknown>>) => {
  const result = await answer
  if (result.ok) return 'done'
  const fields = Object.entries(result.refusal.fields).map(([field, { key }]) => `${field}: ${key}`)
  return [result.refusal.key, ...fields].join(' | ')
}

export const bought = (of: Buyer) =>
  rows<{ id: string; offer_id: string; quantity: number; parent_id: string | null }>(
    `select id, offer_id, quantity, parent_id from subscription where customer_id = $1 and state = 'active' order by id`,
    [of.id],
  )
