import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/domain/order/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as } from '../world'
import { line, standard } from './order-goods'
import { order, provider, rival, said } from './order-scene'

describe('the pool of seats', () => {
  it('gives the last ten licences to ten of fifty who ask at once', async () => {
    const of = await customer(provider)
    await subscription(provider, of, { offer: standard, quantity: 290 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => said(order(of, [line(standard, 1)]))))
    expect(answers.filter(answer => answer === 'done')).toHaveLength(10)
    expect(new Set(answers)).toEqual(
      new Set(['done', 'order.lineInvalid | lines.0.offerId: order.poolEmpty']),
    )
    const [held] = await rows('select sum(quantity)::int as seats from subscription where tenant_id = $1', [
      of.tenant.id,
    ])
    expect(held?.seats).toBe(300)
  })

  it('lies across the providers of one customer, at the same moment too', async () => {
    const of = await customer(provider)
    const theirs = uuid()
    await owner().query(
      `insert into customer select (jsonb_populate_record(c, jsonb_build_object('provider_id', $2::text, 'id', $3::text))).* from customer c where id = $1`,
      [of.id, rival.id, theirs],
    )
    await owner().query(
      `insert into customer_agreement select (jsonb_populate_record(a, jsonb_build_object('provider_id', $2::text, 'customer_id', $3::text, 'id', $4::text))).*
       from customer_agreement a where customer_id = $1`,
      [of.id, rival.id, theirs, uuid()],
    )
    const rivals = (quantity: number) =>
      placeOrder(as(rival, 'salesAgent'), {
        id: uuid(),
        customerId: theirs,
        lines: [line(standard, quantity)],
      } as never)
    const both = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? rivals(60) : order(of, [line(standard, 60)]))),
    )
    expect(both.filter(answer => answer.ok)).toHaveLength(5)
    expect(await said(rivals(1))).toBe('order.lineInvalid | lines.0.offerId: order.poolEmpty')
  })
})
