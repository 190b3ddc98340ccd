import { describe, expect, it } from 'vitest'
import { readOrder } from '@/lib/domain/order/history-operations'
import { prepareOrder } from '@/lib/domain/order/operations'
import { addMonths } from '@/lib/domain/order/term'
import { approveOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { resumeOrderRequest } from '@/lib/domain/order-request/operations'
import { setOrdering } from '@/lib/domain/order-request/ordering-operations'
import { readOrderRequest } from '@/lib/domain/order-request/queries'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import { as } from '../world'
import { e3 } from './life-goods'
import { agree, ask, key, ordersOf, orgs, reseller, sales, shop } from './order-request-scene'

/** A request that is to end with another subscription of the customer. */
async function aligned(wish: Parameters<typeof shop>[0] = {}) {
  const made = await shop(wish)
  const other = await subscription(orgs.provider, made, { offer: e3 })
  const page = await prepareOrder(as(orgs.provider), { customerId: made.id })
  if (!page.ok) throw page.refusal
  const end = page.value.catalogue.ends.find(({ term, other }) => term === 'P1Y' && other?.offerId === e3)
  const endsAt = end?.endsAt.toISOString() ?? ''
  const line = { offerId: e3, term: 'P1Y', billing: 'annual', quantity: 3, endsAt }
  const { id } = await ask(made.id, { lines: [line] })
  return { id, customerId: made.id, other, endsAt }
}
type Aligned = Awaited<ReturnType<typeof aligned>>

/** The day passes while nobody decides: the request is as old as that, and what it was to end with runs on for a year. */
async function pass({ id, other }: Aligned) {
  const yesterday = new Date(new Date().setUTCHours(0, 0, 0, 0) - 86_400_000)
  await owner().query(
    `update order_request set items = jsonb_set(items, '{0,endsAt}', to_jsonb($2::text)) where id = $1`,
    [id, yesterday.toISOString()],
  )
  await owner().query('update subscription set ends_at = $2 where id = $1', [other, addMonths(yesterday, 11)])
  return yesterday
}

const lostOf = async (id: string, actor = sales()) => {
  const seen = await readOrderRequest(actor, { id })
  if (!seen.ok) throw seen.refusal
  return seen.value.lost
}
const endOf = async (customerId: string, other: string) =>
  (
    await rows<{ ends_at: Date }>('select ends_at from subscription where customer_id = $1 and id <> $2', [
      customerId,
      other,
    ])
  )[0]?.ends_at

describe('a request that is to end with another subscription', () => {
  it('is approved as it is while that day is possible, and nothing else is offered', async () => {
    const all = await aligned()
    expect(await lostOf(all.id)).toEqual([])
    expect(key(await approveOrderRequest(sales(), { id: all.id }))).toBe('done')
    expect((await endOf(all.customerId, all.other))?.toISOString()).toBe(all.endsAt)
  })

  it('is not ordered once the day has passed: the provider is asked when it shall end instead', async () => {
    const all = await aligned()
    const asked = await pass(all)
    const answer = await approveOrderRequest(sales(), { id: all.id })
    expect(answer).toMatchObject({
      refusal: { key: 'orderRequest.endLost', fields: { 'ends.0': { key: 'order.endLost' } } },
    })
    expect(await ordersOf(all.customerId)).toHaveLength(1)
    const [lost] = await lostOf(all.id)
    expect(lost).toMatchObject({ at: 0, asked, passed: true, usual: expect.any(Date) })
    expect(lost?.ends.map(({ other }) => other?.titleEn ?? null)).toContain(null)
    expect(lost?.ends.some(({ other, endsAt }) => other && endsAt > new Date())).toBe(true)
  })

  it('ends on the next day that is possible, where the provider chose it, and its reseller reads so', async () => {
    const all = await aligned()
    await pass(all)
    const [lost] = await lostOf(all.id)
    const next = lost?.ends.find(({ other }) => other)?.endsAt
    const done = await approveOrderRequest(sales(), { id: all.id, ends: [next?.toISOString()] })
    expect(key(done)).toBe('done')
    expect(await endOf(all.customerId, all.other)).toEqual(next)
    expect(await readOrderRequest(reseller(), { id: all.id })).toMatchObject({
      value: { lost: [], request: { amended: [{ quantity: 3, endsAt: next?.toISOString() }] } },
    })
    const order = await readOrder(sales(), { customerId: all.customerId, id: all.id })
    expect(order).toMatchObject({ value: { request: { amended: 'end' } } })
    const [told] = await rows<{ changes: object }>(
      `select changes from activity where operation = 'approveOrderRequest' and outcome = 'done' and subject_id = $1`,
      [all.id],
    )
    expect(told?.changes).toMatchObject({ endsAt: [expect.any(String), next?.toISOString().slice(0, 10)] })
  })

  it('takes its full term, where the provider chose that', async () => {
    const all = await aligned()
    await pass(all)
    const [lost] = await lostOf(all.id)
    expect(key(await approveOrderRequest(sales(), { id: all.id, ends: ['usual'] }))).toBe('done')
    expect(await endOf(all.customerId, all.other)).toEqual(lost?.usual)
  })

  it('does not end on a day of anybody’s own choice', async () => {
    const all = await aligned()
    await pass(all)
    const ends = ['2031-01-01T00:00:00.000Z']
    expect(key(await approveOrderRequest(sales(), { id: all.id, ends }))).toBe('orderRequest.endLost')
    expect(key(await approveOrderRequest(sales(), { id: all.id, ends: ['soon'] }))).toBe('input.invalid')
    expect(await ordersOf(all.customerId)).toHaveLength(1)
  })

  it('that waited for the agreement too long goes on by the reseller’s own choice', async () => {
    await setOrdering(as(orgs.provider), { resellerId: orgs.resellerA.id, mayOrder: true })
    const all = await aligned({ agreement: false })
    await pass(all)
    expect(await lostOf(all.id, reseller())).toEqual([])
    await agree(all.customerId)
    expect(await lostOf(all.id, reseller())).toHaveLength(1)
    expect(key(await resumeOrderRequest(reseller(), { id: all.id }))).toBe('orderRequest.endLost')
    expect(key(await resumeOrderRequest(reseller(), { id: all.id, ends: ['usual'] }))).toBe('done')
    await setOrdering(as(orgs.provider), { resellerId: orgs.resellerA.id })
    expect(await ordersOf(all.customerId)).toHaveLength(2)
  })
})
