import { describe, expect, it } from 'vitest'
import {
  exportIncentives,
  listRates,
  readIncentiveLines,
  readIncentives,
  setRate,
} from '@/lib/domain/incentive/operations'
import { keepLedger } from '@/lib/domain/incentive/run'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { time } from '@/lib/domain/time/run'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { trial } from './life-goods'

/** A subscription of ten licences at 5.70, credited to a reseller since a month ago. */
async function scene() {
  const orgs = await world()
  const { provider, resellerA } = orgs
  const shop = await customer(provider, { reseller: resellerA })
  const id = await subscription(provider, shop, { reseller: resellerA })
  await owner().query(
    `insert into order_line (provider_id, id, order_id, subscription_id, offer_id, transaction, quantity, term, billing, unit_minor)
     select provider_id, gen_random_uuid(), order_id, id, offer_id, 'new', quantity, term, billing, unit_minor from subscription where id = $1`,
    [id],
  )
  return { ...orgs, shop, id, which: { customerId: shop.id, id } }
}
const month = (at: Date) => at.toISOString().slice(0, 7)
const next = (months: number) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 3))
}
async function report(actor: ReturnType<typeof as>, wish: object = {}) {
  const found = await readIncentives(actor, { size: 25, ...wish })
  if (!found.ok) throw found.refusal
  return found.value
}
const billing = (org: Org) => as(org, 'billingAdmin')

describe('the ledger', () => {
  it('follows a change of reseller from its date, closes months that are over, and never writes them again', async () => {
    const { provider, resellerA, resellerB, which } = await scene()
    await updateSubscription(as(provider, 'salesAgent'), { ...which, version: 1, reseller: resellerB.mpnId })
    await keepLedger(time(provider.id), next(2))
    const after = await report(billing(provider), { month: month(next(1)) })
    expect(after.rows).toMatchObject([{ mpnId: resellerB.mpnId, seats: 10, baseMinor: 5700 }])
    const mine = await report(as(resellerA, 'incentivesAdmin'), { month: month(next(1)) })
    expect(mine.rows).toEqual([])
    const before = await rows('select * from incentive_credit where provider_id = $1 order by id', [
      provider.id,
    ])
    expect(new Set(before.map(one => one.mpn_id))).toEqual(new Set([resellerA.mpnId, resellerB.mpnId]))
    await owner().query(`update order_line set unit_minor = 999999 where subscription_id = $1`, [which.id])
    await keepLedger(time(provider.id), next(2))
    const closed = await rows(
      `select * from incentive_credit where provider_id = $1 and month < $2 order by id`,
      [provider.id, `${month(next(2))}-01`],
    )
    expect(closed).toEqual(before.filter(one => (one.month as Date) < new Date(`${month(next(2))}-01`)))
  })

  it('sums to what its lines say, for the provider and for each location', async () => {
    const { provider, resellerA } = await scene()
    await keepLedger(time(provider.id), next(3))
    const { sums, rows: lines, locations } = await report(billing(provider), { month: month(next(1)) })
    const wanted = lines.reduce((sum, one) => sum + one.creditMinor, 0)
    expect(wanted).toBeGreaterThan(0)
    expect(sums.find(one => month(one.month) === month(next(1)))?.creditMinor).toBe(wanted)
    expect(locations).toMatchObject([{ mpnId: resellerA.mpnId, creditMinor: wanted }])
    const theirs = await report(as(resellerA, 'globalAdmin'), { month: month(next(1)) })
    expect(theirs.sums.find(one => month(one.month) === month(next(1)))?.creditMinor).toBe(wanted)
  })

  it('has nothing of trials, and nothing for strangers', async () => {
    const { provider, rival, shop, resellerA, resellerB } = await scene()
    const free = await subscription(provider, shop, {
      offer: trial,
      quantity: 25,
      billing: 'none',
      reseller: resellerA,
    })
    await keepLedger(time(provider.id), next(1))
    expect(await rows('select * from incentive_credit where subscription_id = $1', [free])).toEqual([])
    for (const other of [billing(rival), as(resellerB, 'globalAdmin')])
      expect((await report(other)).sums).toEqual([])
    const of = { month: month(next(0)) }
    expect(await exportIncentives(billing(provider), of)).toMatchObject({
      value: { currencies: ['EUR'] },
    })
    expect(await exportIncentives(billing(rival), of)).toMatchObject({ value: { currencies: [] } })
    const lines = await readIncentiveLines(billing(provider), { ...of, currency: 'EUR' })
    expect(lines.ok && lines.value.rows.length).toBeGreaterThan(0)
  })

  it('is written by time alone: a provider’s own people cannot, even past the operations', async () => {
    const { provider } = await scene()
    await keepLedger(time(provider.id), next(1))
    const client = await owner().connect()
    try {
      await client.query(
        `begin; set local role portal_app; select set_config('app.org', '${provider.id}', true), set_config('app.kind', 'provider', true),
           set_config('app.user', '${provider.id}', true)`,
      )
      const changed = await client.query('update incentive_credit set credit_minor = 999999')
      expect(changed.rowCount).toBe(0)
      await expect(
        client.query(`insert into incentive_month values ($1, '2020-01-01', now())`, [provider.id]),
      ).rejects.toThrow(/row-level security/)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  it('is counted by several instances at once as by one', async () => {
    const { provider } = await scene()
    await Promise.all([1, 2, 3].map(() => keepLedger(time(provider.id), next(2), 1)))
    await keepLedger(time(provider.id), next(2))
    const found = await rows<{ n: string }>(
      'select count(*) as n from incentive_credit where provider_id = $1 group by month, subscription_id, mpn_id',
      [provider.id],
    )
    expect(found.every(one => one.n === '1')).toBe(true)
  })
})

describe('rates', () => {
  it.each([
    [{ percent: 'much' }, 'percent', 'incentive.percent'],
    [{ percent: '-1' }, 'percent', 'incentive.percent'],
    [{ month: '2020-01' }, 'month', 'incentive.past'],
    [{ month: '2026-13' }, 'month', 'invalid'],
  ])('refuses %j', async (wish, field, key) => {
    const { operator } = await world()
    const result = await setRate(as(operator, 'globalAdmin'), {
      ...{ category: `test-${operator.id.slice(-6)}`, month: month(next(1)), percent: '2,5' },
      ...wish,
    })
    expect(result).toMatchObject({ ok: false, refusal: { fields: { [field]: { key } } } })
  })

  it('are the operator’s, dated, and set once a month', async () => {
    const { operator, provider } = await world()
    const rate = { category: `test-${operator.id.slice(-6)}`, month: month(next(1)), percent: '2,5' }
    expect((await setRate(as(provider, 'globalAdmin'), rate)).ok).toBe(false)
    expect((await setRate(as(operator, 'adminAgent'), rate)).ok).toBe(true)
    expect(await setRate(as(operator, 'adminAgent'), rate)).toMatchObject({
      refusal: { fields: { month: { key: 'incentive.taken' } } },
    })
    const list = await listRates(as(operator, 'globalAdmin'), {})
    expect(list.ok && list.value.rates.find(one => one.category === rate.category)).toMatchObject({
      basisPoints: 250,
    })
  })
})
