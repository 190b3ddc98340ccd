import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { placeOrder } from '@/lib/domain/order/operations'
import { approveOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { requestChange, resumeOrderRequest } from '@/lib/domain/order-request/operations'
import { setOrdering } from '@/lib/domain/order-request/ordering-operations'
import { waitingFor } from '@/lib/domain/order-request/rules'
import { rows } from '../owner'
import { subscription } from '../scene'
import { as } from '../world'
import { standard } from './life-goods'
import { agree, ask, held, key, line, ordersOf, orgs, reseller, sales, shop } from './order-request-scene'

describe('a change that is requested', () => {
  it('of more licenses is made once it is approved', async () => {
    const made = await shop()
    const sold = await subscription(orgs.provider, made, { quantity: 10, reseller: orgs.resellerA })
    const input = { id: uuid(), customerId: made.id, subscriptionId: sold, quantity: '14' }
    expect(await requestChange(reseller(), { ...input, quantity: '10' })).toMatchObject({
      refusal: { fields: { quantity: { key: 'atLeast' } } },
    })
    expect(key(await requestChange(reseller(), input))).toBe('done')
    expect(await held(made.id)).toMatchObject([{ quantity: 10 }])
    const approved = await approveOrderRequest(sales(), { id: input.id })
    expect(approved).toMatchObject({ ok: true, value: { orderId: expect.any(String) } })
    expect(await held(made.id)).toMatchObject([{ quantity: 14 }])
  })

  it('of the offer is an upgrade once it is approved', async () => {
    const made = await shop()
    const sold = await subscription(orgs.provider, made, { quantity: 10, reseller: orgs.resellerA })
    const input = { id: uuid(), customerId: made.id, subscriptionId: sold, quantity: 10, target: standard }
    expect(key(await requestChange(reseller(), input))).toBe('done')
    expect(key(await approveOrderRequest(sales(), { id: input.id }))).toBe('done')
    expect(await rows('select offer_id from subscription where id = $1', [sold])).toEqual([
      { offer_id: standard },
    ])
  })
})

describe('a change that its provider could not make either', () => {
  it.each([
    [
      'more than the offer takes',
      { quantity: 301 },
      {},
      { fields: { quantity: { key: 'subscription.aboveMax' } } },
    ],
    [
      'suspended',
      { quantity: 14 },
      { state: 'suspended' },
      { fields: { quantity: { key: 'subscription.state' } } },
    ],
    ['an upgrade while suspended', { target: standard }, { state: 'suspended' }, { key: 'change.state' }],
    ['another offer’s upgrade', { target: 'L8' }, {}, { fields: { target: { key: 'upgrade.unknown' } } }],
    [
      'more than there is',
      { target: standard, quantity: 11 },
      {},
      { fields: { quantity: { key: 'atMost' } } },
    ],
  ])('is not proposed: %s', async (_, wish, has, refusal) => {
    const made = await shop()
    const sold = await subscription(orgs.provider, made, { quantity: 10, reseller: orgs.resellerA, ...has })
    const asked = { id: uuid(), customerId: made.id, subscriptionId: sold, quantity: 10, ...wish }
    expect(await requestChange(reseller(), asked)).toMatchObject({ ok: false, refusal })
    expect(await rows('select id from order_request where id = $1', [asked.id])).toEqual([])
  })
})

describe('a reseller that may order without asking', () => {
  const allow = (wish: object = {}) =>
    setOrdering(as(orgs.provider, 'adminAgent'), { resellerId: orgs.resellerA.id, mayOrder: true, ...wish })

  it('orders at once, in the name of its person, and its provider’s log tells it', async () => {
    expect(key(await allow())).toBe('done')
    const { id: customerId } = await shop()
    const { ordered, id } = await ask(customerId)
    expect(ordered).toBe(true)
    expect(await ordersOf(customerId)).toEqual([
      { id, placed_by: `Test adminAgent (${orgs.resellerA.name})` },
    ])
    const told = await rows<{ organisation_id: string; operation: string }>(
      `select organisation_id, operation from activity where subject_id = $1 order by operation`,
      [id],
    )
    expect(told).toEqual([
      { organisation_id: orgs.provider.id, operation: 'placeOrder' },
      { organisation_id: orgs.resellerA.id, operation: 'requestOrder' },
    ])
  })

  it('asks where it goes beyond its limits', async () => {
    await allow({ perOrder: 4 })
    const { id: customerId } = await shop()
    expect(await ask(customerId)).toMatchObject({ ordered: false, waiting: 'perOrder' })
    await allow({ perMonth: 7 })
    const lately = await rows<{ sum: string }>(
      `select coalesce(sum(seats), 0) as sum from order_request where reseller_id = $1 and at_once`,
      [orgs.resellerA.id],
    )
    expect(Number(lately[0]?.sum)).toBe(5)
    expect(await ask(customerId)).toMatchObject({ ordered: false, waiting: 'perMonth' })
    expect(await ordersOf(customerId)).toEqual([])
  })

  it('that sends a form again reads that it is done, though it could not be done twice', async () => {
    await allow()
    const made = await shop()
    const sold = await subscription(orgs.provider, made, { quantity: 10, reseller: orgs.resellerA })
    const asked = { id: uuid(), customerId: made.id, subscriptionId: sold, quantity: 10, target: standard }
    const [once, again] = [await requestChange(reseller(), asked), await requestChange(reseller(), asked)]
    expect(once).toMatchObject({ ok: true, value: { ordered: true, orderId: expect.any(String) } })
    expect(again).toMatchObject({ ok: true, value: once.ok ? once.value : {} })
    // The one by which it was bought, and the upgrade.
    expect(await ordersOf(made.id)).toHaveLength(2)
  })

  it('goes on with what waited for the agreement as soon as that is there', async () => {
    await allow()
    const { id: customerId } = await shop({ agreement: false })
    const { id, waiting } = await ask(customerId)
    expect(waiting).toBe('agreement')
    expect(key(await resumeOrderRequest(reseller(), { id }))).toBe('orderRequest.agreement')
    await agree(customerId)
    const twice = await Promise.all([
      resumeOrderRequest(reseller(), { id }),
      resumeOrderRequest(reseller(), { id }),
    ])
    expect(twice.map(key)).toContain('done')
    expect(await held(customerId)).toHaveLength(1)
  })

  it('may do no more as the provider than that: its own door to orders stays shut', async () => {
    await allow()
    const { id: customerId } = await shop()
    expect(key(await placeOrder(reseller(), { id: uuid(), customerId, lines: [line()] }))).toBe('kind.never')
    await setOrdering(as(orgs.provider, 'adminAgent'), { resellerId: orgs.resellerA.id })
    expect(await ask(customerId)).toMatchObject({ ordered: false, waiting: 'notAllowed' })
  })

  it('is named by its own provider only', async () => {
    expect(
      key(await setOrdering(as(orgs.rival, 'adminAgent'), { resellerId: orgs.resellerA.id, mayOrder: true })),
    ).toBe('row.notFound')
  })
})

describe('what a reseller waits for', () => {
  it.each([
    [{ mayOrder: false, perOrder: null, perMonth: null }, 1, 0, 'notAllowed'],
    [{ mayOrder: true, perOrder: 5, perMonth: null }, 5, 99, null],
    [{ mayOrder: true, perOrder: 5, perMonth: null }, 6, 0, 'perOrder'],
    [{ mayOrder: true, perOrder: null, perMonth: 10 }, 4, 6, null],
    [{ mayOrder: true, perOrder: null, perMonth: 10 }, 5, 6, 'perMonth'],
  ] as const)('with %o, %i licenses after %i is %s', (ordering, seats, lately, waiting) => {
    expect(waitingFor(ordering, { seats, lately, agreed: true })).toBe(waiting)
  })
})
