import { v7 as uuid } from 'uuid'
import { beforeAll } from 'vitest'
import { requestOrder } from '@/lib/domain/order-request/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

export type Orgs = Awaited<ReturnType<typeof world>>

export let orgs: Orgs

beforeAll(async () => {
  orgs = await world()
})

export const basic = 'CFQ7TTC0LH18:0001'

export const line = (quantity = 5) => ({ offerId: basic, term: 'P1Y', billing: 'monthly', quantity })

export const shop = (wish: Parameters<typeof customer>[1] = {}) =>
  customer(orgs.provider, { reseller: orgs.resellerA, ...wish })

export const reseller = () => as(orgs.resellerA, 'adminAgent')

export const sales = () => as(orgs.provider, 'salesAgent')

export const key = (answer: { ok: boolean; refusal?: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal?.key

export const ordersOf = (customerId: string) =>
  rows<{ id: string; placed_by: string }>('select id, placed_by from order_ where customer_id = $1', [
    customerId,
  ])

export const held = (customerId: string) =>
  rows<{ quantity: number; reseller_id: string | null }>(
    'select quantity, reseller_id from subscription where customer_id = $1',
    [customerId],
  )

export const ask = async (customerId: string, wish: object = {}) => {
  const id = uuid()
  const answer = await requestOrder(reseller(), { id, customerId, lines: [line()], ...wish })
  if (!answer.ok) throw answer.refusal
  return { ...answer.value, id }
}

export const agree = (customerId: string) =>
  owner().query(
    `insert into customer_agreement (provider_id, id, customer_id, proof, first_name, last_name, email, accepted_on, recorded_by)
     values ($1, $2, $3, 'attested', 'Ada', 'Test', 'ada@test.example', current_date, 'Test')`,
    [orgs.provider.id, uuid(), customerId],
  )
