import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { readOrder } from '@/lib/domain/order/history-operations'
import { placeOrder } from '@/lib/domain/order/operations'
import { approveOrderRequest, declineOrderRequest } from '@/lib/domain/order-request/decide-operations'
import {
  requestChange,
  requestOrder,
  resumeOrderRequest,
  withdrawOrderRequest,
} from '@/lib/domain/order-request/operations'
import { setOrdering } from '@/lib/domain/order-request/ordering-operations'
import { listOrderRequests, readOrderRequest } from '@/lib/domain/order-request/queries'
import { waitingFor } from '@/lib/domain/order-request/rules'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'
import { standard } from './life-goods'

type Orgs = Awaited<ReturnType<typeof world>>
let orgs: Orgs
beforeAll(async () => {
  orgs = await world()
})
const basic = 'CFQ7TTC0LH18:0001'
const line = (quantity = 5) => ({ offerId: basic, term: 'P1Y', billing: 'monthly', quantity })
const shop = (wish: Parameters<typeof customer>[1] = {}) =>
  customer(orgs.provider, { reseller: orgs.resellerA, ...wish })
const reseller = () => as(orgs.resellerA, 'adminAgent')
const sales = () => as(orgs.provider, 'salesAgent')
const key = (answer: { ok: boolean; refusal?: { key: string } }) => (answer.ok ? 'done' : answer.refusal?.key)
const ordersOf = (customerId: string) =>
  rows<{ id: string; placed_by: string }>('select id, placed_by from order_ where customer_id = $1', [
    customerId,
  ])
const held = (customerId: string) =>
  rows<{ quantity: number; reseller_id: string | null }>(
    'select quantity, reseller_id from subscription where customer_id = $1',
    [customerId],
  )
const ask = async (customerId: string, wish: object = {}) => {
  const id = uuid()
  const answer = await requestOrder(reseller(), { id, customerId, lines: [line()], ...wish })
  if (!answer.ok) throw answer.refusal
  return { ...answer.value, id }
}

describe('a reseller’s request', () => {
  it('orders nothing until its provider approves it, then exactly once, credited to the reseller', async () => {
    const { id: customerId } = await shop()
    const { id, ordered, waiting } = await ask(customerId, { note: 'For the new shop' })
    expect([ordered, waiting]).toEqual([false, 'notAllowed'])
    expect(await ordersOf(customerId)).toEqual([])
    const twice = await Promise.all([
      approveOrderRequest(sales(), { id }),
      approveOrderRequest(sales(), { id }),
    ])
    expect(twice.map(key)).toEqual(['done', 'done'])
    expect(await held(customerId)).toEqual([{ quantity: 5, reseller_id: orgs.resellerA.id }])
    expect(await ordersOf(customerId)).toHaveLength(1)
    const seen = await readOrder(sales(), { customerId, id })
    expect(seen).toMatchObject({
      ok: true,
      value: { request: { note: 'For the new shop', decidedBy: 'Test salesAgent' } },
    })
  })

  it('approved by two people at once is ordered once, and the second is told who was first', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    const both = await Promise.all([
      approveOrderRequest(sales(), { id }),
      approveOrderRequest(as(orgs.provider, 'adminAgent'), { id }),
    ])
    expect(both.map(key).sort()).toEqual(['done', 'orderRequest.decided'])
    expect(await held(customerId)).toHaveLength(1)
  })

  it('is approved with other numbers, and keeps what was asked', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    expect(key(await approveOrderRequest(sales(), { id, quantities: [3], answer: 'Three will do' }))).toBe(
      'done',
    )
    expect(await held(customerId)).toMatchObject([{ quantity: 3 }])
    const seen = await readOrderRequest(reseller(), { id })
    expect(seen).toMatchObject({
      value: { request: { items: [{ quantity: 5 }], amended: [{ quantity: 3 }], answer: 'Three will do' } },
    })
  })

  it('is declined with a reason, and cannot be approved after that', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    expect(await declineOrderRequest(sales(), { id, answer: ' ' })).toMatchObject({
      refusal: { fields: { answer: { key: 'required' } } },
    })
    expect(key(await declineOrderRequest(sales(), { id, answer: 'Not this year' }))).toBe('done')
    expect(key(await approveOrderRequest(sales(), { id }))).toBe('orderRequest.decided')
    expect(await ordersOf(customerId)).toEqual([])
  })

  it('is withdrawn by the reseller as long as nobody has decided', async () => {
    const { id: customerId } = await shop()
    const [open, decided] = [await ask(customerId), await ask(customerId)]
    expect(key(await withdrawOrderRequest(reseller(), { id: open.id }))).toBe('done')
    expect(key(await approveOrderRequest(sales(), { id: open.id }))).toBe('orderRequest.decided')
    await approveOrderRequest(sales(), { id: decided.id })
    expect(key(await withdrawOrderRequest(reseller(), { id: decided.id }))).toBe('orderRequest.decided')
  })

  it('sent twice is one request', async () => {
    const { id: customerId } = await shop()
    const input = { id: uuid(), customerId, lines: [line()] }
    await Promise.all([requestOrder(reseller(), input), requestOrder(reseller(), input)])
    expect(await rows('select 1 from order_request where id = $1', [input.id])).toHaveLength(1)
  })

  it('waits for a missing agreement, and is approved when that is there', async () => {
    const { id: customerId } = await shop({ agreement: false })
    const { id } = await ask(customerId)
    expect(key(await approveOrderRequest(sales(), { id }))).toBe('customer.agreementMissing')
    const seen = await readOrderRequest(sales(), { id })
    expect(seen).toMatchObject({ value: { request: { state: 'open', agreed: false } } })
    await agree(customerId)
    expect(key(await approveOrderRequest(sales(), { id }))).toBe('done')
    expect(await held(customerId)).toHaveLength(1)
  })

  it('needs delegated admin on the customer, and is judged like an order', async () => {
    const bare = await shop({ delegatedAdmin: false })
    expect(key(await requestOrder(reseller(), { id: uuid(), customerId: bare.id, lines: [line()] }))).toBe(
      'subscription.noAdminRights',
    )
    const { id: customerId } = await shop()
    expect(
      key(await requestOrder(as(orgs.resellerB, 'adminAgent'), { id: uuid(), customerId, lines: [line()] })),
    ).toBe('row.notFound')
    const wrong = await requestOrder(reseller(), {
      id: uuid(),
      customerId,
      lines: [{ ...line(), quantity: 301 }],
    })
    expect(wrong).toMatchObject({ refusal: { key: 'order.lineInvalid', fields: { 'lines.0.quantity': {} } } })
    expect(await requestOrder(reseller(), { id: uuid(), customerId, lines: [] })).toMatchObject({ ok: false })
  })

  it('is seen by its provider and its reseller, and by nobody else', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    for (const actor of [sales(), reseller()]) expect(key(await readOrderRequest(actor, { id }))).toBe('done')
    for (const actor of [as(orgs.rival, 'salesAgent'), as(orgs.resellerB, 'adminAgent')])
      expect(key(await readOrderRequest(actor, { id }))).toBe('row.notFound')
    expect(key(await approveOrderRequest(as(orgs.rival, 'salesAgent'), { id }))).toBe('row.notFound')
    const list = await listOrderRequests(as(orgs.resellerB, 'adminAgent'), {})
    expect(list.ok && list.value.rows).toEqual([])
  })

  it('cannot be made approved by the reseller, not even round the rules', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    const round = `begin; set local role portal_app; select set_config('app.org', '${orgs.resellerA.id}', true), set_config('app.kind', 'reseller', true);
      update order_request set state = 'approved' where id = '${id}'; commit`
    await expect(rows(round)).rejects.toThrow(/row-level security/)
    await owner().query('rollback')
  })
})

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

const agree = (customerId: string) =>
  owner().query(
    `insert into customer_agreement (provider_id, id, customer_id, proof, first_name, last_name, email, accepted_on, recorded_by)
     values ($1, $2, $3, 'attested', 'Ada', 'Test', 'ada@test.example', current_date, 'Test')`,
    [orgs.provider.id, uuid(), customerId],
  )
