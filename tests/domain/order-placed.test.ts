import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { organisation, partnership } from '../world'
import { classicArchiving, classicE1, e3, line, offerOfOurOwn, premium } from './order-goods'
import { bought, order, provider, reseller, said } from './order-scene'

describe('placing an order', () => {
  it('writes the order, its lines, a subscription each, the seats and who is credited', async () => {
    const of = await customer(provider, { reseller })
    const before = new Date()
    const answer = await order(of, [line(e3, 10), line(premium, 3, { term: 'P1M' })], {
      resellerId: reseller.id,
    })
    expect(answer).toMatchObject({ ok: true, value: { customerId: of.id, subscriptions: 2 } })
    const [first] = await rows(
      `select s.*, l.unit_minor as line_minor, t.quantity as seats, t.refundable_until - t.added_at as refundable, p.mpn_id, p.reseller_name,
         o.total_minor, o.reseller_id as order_reseller from subscription s
       join order_line l on l.subscription_id = s.id join seat_lot t on t.subscription_id = s.id
       join reseller_period p on p.subscription_id = s.id join order_ o on o.id = s.order_id
       where s.customer_id = $1 and s.offer_id = $2`,
      [of.id, e3],
    )
    expect(first).toMatchObject({
      quantity: 10,
      seats: 10,
      state: 'active',
      term: 'P1Y',
      billing: 'monthly',
      currency: 'EUR',
      auto_renew: true,
      version: 1,
      tenant_id: of.tenant.id,
      reseller_id: reseller.id,
      order_reseller: reseller.id,
      reseller_mpn_id: reseller.mpnId,
      mpn_id: reseller.mpnId,
      reseller_name: reseller.name,
      support_contact_id: provider.id,
      refundable: { days: 7 },
    })
    expect(first?.line_minor).toBe(first?.unit_minor)
    expect(first?.starts_at.getTime()).toBeGreaterThanOrEqual(before.getTime())
    expect(first?.ends_at.toISOString()).toMatch(/T00:00:00.000Z$/)
    const [sum] = await rows(
      'select sum(quantity * unit_minor)::int as due from order_line where order_id = $1',
      [first?.order_id],
    )
    expect(Number(first?.total_minor)).toBe(sum?.due)
  })

  it('may be without a reseller, and is told to the activity log', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [line(e3, 1)], { resellerId: null }))).toBe('done')
    expect(
      await rows(
        `select operation, outcome, subject, changes->'lines'->>1 as lines from activity where customer_id = $1`,
        [of.id],
      ),
    ).toEqual([{ operation: 'placeOrder', outcome: 'done', subject: of.name, lines: '1 × Microsoft 365 E3' }])
    expect(
      await rows(
        'select 1 from reseller_period p join subscription s on s.id = p.subscription_id where s.customer_id = $1',
        [of.id],
      ),
    ).toEqual([])
  })

  it('takes its prices from the catalogue and asks again when they are not those that were seen', async () => {
    const of = await customer(provider)
    const own = await offerOfOurOwn()
    const [price] = await rows<{ unit_minor: number }>(
      `select unit_minor from offer_price where offer_id = $1 and currency = 'EUR' and term = 'P1Y' and billing = 'monthly'`,
      [own],
    )
    const seen = { expectedTotalMinor: 2 * (price?.unit_minor ?? 0), currency: 'EUR' }
    await owner().query(`update offer_price set unit_minor = unit_minor + 100 where offer_id = $1`, [own])
    expect(await order(of, [line(own, 2)], seen)).toMatchObject({
      refusal: {
        key: 'order.priceChanged',
        details: { total: (seen.expectedTotalMinor + 200) / 100, currency: 'EUR' },
      },
    })
    expect(await bought(of)).toEqual([])
    expect(await said(order(of, [line(own, 2)], { expectedTotalMinor: seen.expectedTotalMinor + 200 }))).toBe(
      'done',
    )
  })

  it('hangs an add-on on the base of the same order', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [line(classicArchiving, 5), line(classicE1, 5)]))).toBe('done')
    const made = await bought(of)
    const base = made.find(one => one.offer_id === classicE1)
    expect(made.find(one => one.offer_id === classicArchiving)?.parent_id).toBe(base?.id)
  })
})

describe('an order is placed once', () => {
  it('however often and however parallel it is sent', async () => {
    const of = await customer(provider)
    const id = uuid()
    const sends = await Promise.all(Array.from({ length: 20 }, () => order(of, [line(e3, 4)], { id })))
    expect(sends.map(answer => answer.ok && answer.value)).toEqual(
      sends.map(() => ({ id, customerId: of.id, subscriptions: 1 })),
    )
    expect(await bought(of)).toHaveLength(1)
  })

  it('and its id is no other order’s, for this customer or another', async () => {
    const [of, other] = [await customer(provider), await customer(provider)]
    const id = uuid()
    expect(await said(order(of, [line(e3, 4)], { id }))).toBe('done')
    expect(await said(order(of, [line(e3, 5)], { id }))).toBe('order.keyReused')
    expect(await said(order(other, [line(e3, 4)], { id }))).toBe('order.keyReused')
    const fresh = uuid()
    const both = await Promise.all([
      order(of, [line(e3, 1)], { id: fresh }),
      order(other, [line(e3, 1)], { id: fresh }),
    ])
    expect(both.filter(answer => answer.ok)).toHaveLength(1)
  })

  it('is found again when the answer was lost and the partnership has ended meanwhile', async () => {
    const leaving = await organisation('reseller')
    await partnership(provider, leaving)
    const of = await customer(provider)
    const again = { id: uuid(), resellerId: leaving.id }
    expect(await said(order(of, [line(e3, 4)], again))).toBe('done')
    await owner().query(
      `update partnership set state = 'removed', removed_at = now() where reseller_id = $1`,
      [leaving.id],
    )
    expect(await said(order(of, [line(e3, 4)], again))).toBe('done')
    expect(await bought(of)).toHaveLength(1)
  })
})
