import { describe, expect, it } from 'vitest'
import { scheduleRenewal, setAutoRenew, suspendSubscription } from '@/lib/domain/change/operations'
import { readOverview } from '@/lib/domain/overview/operations'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { classic, classicTrial, e3, stored, trial } from './life-goods'

const agent = (org: Org) => as(org, 'salesAgent')

/** A subscription of every kind of ending, all within a month. */
async function scene() {
  const orgs = await world()
  const { provider, resellerA } = orgs
  const shop = await customer(provider, { reseller: resellerA })
  const make = async (wish: Parameters<typeof subscription>[2], days: number) => {
    const id = await subscription(provider, shop, { reseller: resellerA, ...wish })
    await owner().query(
      `update subscription set ends_at = date_trunc('day', now()) + make_interval(days => $2) where id = $1`,
      [id, days],
    )
    return { customerId: shop.id, id }
  }
  const kinds = {
    yearly: await make({ offer: e3 }, 3),
    monthly: await make({ term: 'P1M' }, 4),
    arranged: await make({ offer: e3, quantity: 9 }, 5),
    stopped: await make({}, 6),
    suspended: await make({}, 7),
    classic: await make({ offer: classic }, 8),
    trial: await make({ offer: trial, quantity: 25, term: 'P1M', billing: 'none' }, 9),
    classicTrial: await make({ offer: classicTrial, quantity: 25, term: 'P1M', billing: 'none' }, 10),
  }
  const acting = agent(provider)
  await scheduleRenewal(acting, { ...kinds.arranged, version: 1, quantity: 4, plan: 'P3Y/annual' })
  await setAutoRenew(acting, { ...kinds.stopped, version: 1, autoRenew: 'off' })
  await suspendSubscription(acting, { ...kinds.suspended, version: 1 })
  return { ...orgs, shop, kinds }
}
async function calendar(org: Org, wish: object = {}) {
  const list = await listRenewals(agent(org), { size: 25, ...wish })
  if (!list.ok) throw list.refusal
  return list.value
}

describe('the calendar of renewals', () => {
  it('tells apart what rolls over, what needs a decision and what ends, the next one first', async () => {
    const { provider, kinds } = await scene()
    const { rows: found } = await calendar(provider)
    const way = Object.fromEntries(
      Object.entries(kinds).map(([kind, { id }]) => [kind, found.find(row => row.id === id)?.way]),
    )
    expect(way).toEqual({
      ...{ yearly: 'decision', monthly: 'rolls', arranged: 'rolls', stopped: 'ends', suspended: 'ends' },
      ...{ classic: 'rolls', trial: 'decision', classicTrial: 'ends' },
    })
    expect(found.map(({ days }) => days)).toEqual([...found.map(({ days }) => days)].sort((a, b) => a - b))
  })

  it('filters by the same rule as it shows, and by commitment', async () => {
    const { provider } = await scene()
    const all = (await calendar(provider)).rows
    for (const wanted of ['decision', 'ends', 'rolls'])
      expect((await calendar(provider, { way: wanted })).rows).toEqual(
        all.filter(({ way }) => way === wanted),
      )
    expect((await calendar(provider, { commitment: 'P1M' })).rows.every(({ term }) => term === 'P1M')).toBe(
      true,
    )
  })

  it('says beforehand what then happens when the clock moves: seats, price, reseller, or the end', async () => {
    const { provider } = await scene()
    const { rows: said } = await calendar(provider)
    for (const row of said) {
      await moveProvider(provider.id, { now: new Date(row.endsAt.getTime() + 1000) })
      const now = await stored(row.id)
      const [order] = await rows(
        `select o.total_minor::int, o.reseller_id from order_line l join order_ o on o.id = l.order_id
         where l.subscription_id = $1 and l.transaction in ('renew', 'convert')`,
        [row.id],
      )
      if (row.way === 'ends') {
        expect(order).toBeUndefined()
        expect(['expired', 'disabled', 'deleted']).toContain(now.state)
        continue
      }
      expect(now).toMatchObject({
        state: 'active',
        quantity: row.next?.quantity,
        term: row.next?.term,
        billing: row.next?.billing,
        offer_id: row.next?.offerId,
        reseller_mpn_id: row.resellerMpnId,
      })
      expect([row.id, order?.total_minor]).toEqual([row.id, row.next?.amountMinor])
    }
  })

  it('says of what was arranged and is no longer sold by then what happens instead, and asks again where that binds', async () => {
    const { provider, kinds } = await scene()
    for (const { id } of [kinds.yearly, kinds.monthly])
      await owner().query(
        `update subscription set next_term = '{"term": "P6Y", "quantity": 7}' where id = $1`,
        [id],
      )
    const { rows: said } = await calendar(provider)
    const of = ({ id }: { id: string }) => said.find(row => row.id === id)
    expect(of(kinds.yearly)).toMatchObject({ way: 'decision', arranged: false, next: { term: 'P1Y' } })
    expect(of(kinds.monthly)).toMatchObject({ way: 'rolls', arranged: false, next: { term: 'P1M' } })
    expect(of(kinds.arranged)).toMatchObject({ way: 'rolls', arranged: true, next: { term: 'P3Y' } })
    for (const wanted of ['decision', 'rolls'])
      expect((await calendar(provider, { way: wanted })).rows).toEqual(
        said.filter(({ way }) => way === wanted),
      )
    const overview = await readOverview(agent(provider), {})
    const decisions = said.filter(({ way }) => way === 'decision').length
    expect(overview.ok && 'waiting' in overview.value && overview.value.waiting).toMatchObject({ decisions })
    await moveProvider(provider.id, { now: new Date((of(kinds.yearly)?.endsAt.getTime() ?? 0) + 1000) })
    expect(await stored(kinds.yearly.id)).toMatchObject({
      term: 'P1Y',
      quantity: of(kinds.yearly)?.next?.quantity,
    })
  })

  it('says of a suspended one that is deleted before its term ends when that is, and it is so', async () => {
    const { provider, kinds } = await scene()
    const { id } = kinds.classic
    await owner().query(`update subscription set ends_at = starts_at + interval '1 year' where id = $1`, [id])
    expect((await calendar(provider)).rows.find(row => row.id === kinds.suspended.id)?.deletedAt).toBeNull()
    expect((await suspendSubscription(agent(provider), { ...kinds.classic, version: 1 })).ok).toBe(true)
    const said = (await calendar(provider)).rows.find(row => row.id === id)
    expect(said).toMatchObject({ way: 'ends', deletedAt: expect.any(Date) })
    await moveProvider(provider.id, { now: new Date((said?.deletedAt?.getTime() ?? 0) - 1000) })
    expect(await stored(id)).toMatchObject({ state: 'suspended' })
    await moveProvider(provider.id, { now: said?.deletedAt as Date })
    expect(await stored(id)).toMatchObject({ state: 'deleted' })
  })

  it('is a reseller’s for what it is credited with, without prices, and nobody else’s', async () => {
    const { resellerA, resellerB, rival, kinds } = await scene()
    const theirs = await listRenewals(as(resellerA, 'adminAgent'), { size: 25 })
    expect(theirs.ok && theirs.value.rows).toHaveLength(Object.keys(kinds).length)
    expect(theirs.ok && theirs.value.rows.every(row => !row.next?.amountMinor)).toBe(true)
    for (const other of [as(resellerB, 'adminAgent'), agent(rival)]) {
      const none = await listRenewals(other, { size: 25 })
      expect(none.ok && none.value.rows).toEqual([])
    }
  })

  it('is turned page by page without losing or repeating one', async () => {
    const { provider, shop } = await scene()
    await Promise.all(Array.from({ length: 22 }, () => subscription(provider, shop, {})))
    const first = await calendar(provider)
    const second = await calendar(provider, { after: first.next })
    const back = await calendar(provider, { before: second.previous })
    expect(first.rows).toHaveLength(25)
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30)
    expect(back.rows).toEqual(first.rows)
    expect((await calendar(provider, { after: 'nonsense' })).rows).toEqual(first.rows)
  })
})
