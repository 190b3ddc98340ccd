import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { readOrder } from '@/lib/domain/order/history-operations'
import { approveOrderRequest, declineOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { requestOrder, withdrawOrderRequest } from '@/lib/domain/order-request/operations'
import { listOrderRequests, readOrderRequest } from '@/lib/domain/order-request/queries'
import { owner, rows } from '../owner'
import { as } from '../world'
import { agree, ask, held, key, line, ordersOf, orgs, reseller, sales, shop } from './order-request-scene'

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
