import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { scheduleRenewal, setAutoRenew, suspendSubscription } from '@/lib/domain/change/operations'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import { key } from './change-scene'
import { e3, stored } from './life-goods'
import { holders, newUser, userScene } from './user-scene'

/** So many subscriptions that are due so many days ahead. */
async function scene(count: number) {
  const all = await userScene()
  const { provider, shop } = all
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push(await subscription(provider, shop, { offer: e3 }))
  return { ...all, ids, which: (id: string) => ({ customerId: shop.id, id, version: 1 }) }
}
const renewals = async (id: string) =>
  (
    await rows<{ n: number }>(
      `select count(*)::int as n from order_line where subscription_id = $1 and transaction = 'renew'`,
      [id],
    )
  )[0]?.n
const day = 86_400_000
const nextYear = new Date(Date.now() + 340 * day)

describe('a change while a renewal runs', () => {
  it('of what is due already: the renewal wins, the change is told so, and each term begins once', async () => {
    const { provider, agent, ids, which } = await scene(24)
    await owner().query(
      `update subscription set ends_at = now() - interval '1 second' where provider_id = $1`,
      [provider.id],
    )
    const [, ...answers] = await Promise.all([
      moveProvider(provider.id, { now: new Date(), size: 3 }),
      ...ids.map(id => suspendSubscription(agent, which(id))),
    ])
    await moveProvider(provider.id, { now: new Date() })
    for (const answer of answers) expect(['change.renewing', 'row.stale']).toContain(key(answer))
    for (const id of ids) {
      expect(await stored(id)).toMatchObject({ state: 'active', version: 2 })
      expect(await renewals(id)).toBe(1)
    }
  })

  it('of what is due in its eyes only: whoever is first holds the row, and nothing of either is lost', async () => {
    const { provider, agent, ids, which } = await scene(24)
    const [, ...answers] = await Promise.all([
      moveProvider(provider.id, { now: nextYear, size: 3 }),
      ...ids.map((id, at) =>
        at % 2
          ? setAutoRenew(agent, { ...which(id), autoRenew: 'off' })
          : updateSubscription(agent, { ...which(id), quantity: 12 }),
      ),
    ])
    await moveProvider(provider.id, { now: nextYear })
    for (const [at, id] of ids.entries()) {
      const done = answers[at]?.ok === true
      const row = await stored(id)
      // Stopped in time it has ended; stopped too late it has begun again, and the person was told.
      if (at % 2) expect([row.state, await renewals(id)]).toEqual(done ? ['expired', 0] : ['active', 1])
      else {
        expect([row.state, await renewals(id)]).toEqual(['active', 1])
        expect(row.quantity).toBe(done ? 12 : 10)
        const [lots] = await rows(
          'select sum(quantity)::int as seats from seat_lot where subscription_id = $1',
          [id],
        )
        expect(lots?.seats).toBe(row.quantity)
      }
      if (!done) expect(key(answers[at] as never)).toBe('row.stale')
    }
  })

  it('waits for a run that holds the row, and then finds that it came too late', async () => {
    const { agent, ids, which } = await scene(1)
    const [id = ''] = ids
    const worker = await owner().connect()
    try {
      await worker.query('begin')
      await worker.query('select 1 from subscription where id = $1 for update', [id])
      let answered = false
      const late = suspendSubscription(agent, which(id)).then(answer => {
        answered = true
        return answer
      })
      await setTimeout(300)
      expect(answered).toBe(false)
      await worker.query('update subscription set version = version + 1 where id = $1', [id])
      await worker.query('commit')
      expect(key(await late)).toBe('row.stale')
      expect(await stored(id)).toMatchObject({ state: 'active' })
    } finally {
      worker.release()
    }
  })

  it('that gives licences to users: the next term never has fewer than are held', async () => {
    const { provider, agent, shop, ids, which } = await scene(6)
    const users = await Promise.all(Array.from({ length: 4 }, async () => (await newUser(agent, shop.id)).id))
    for (const id of ids) await scheduleRenewal(agent, { ...which(id), quantity: 1 })
    await Promise.all([
      moveProvider(provider.id, { now: nextYear, size: 2 }),
      ...ids.map((id, at) =>
        setLicenses(agent, { customerId: shop.id, users: users.slice(at % 2), give: [id] }),
      ),
    ])
    await moveProvider(provider.id, { now: nextYear })
    for (const id of ids) {
      const { quantity } = await stored(id)
      expect((await holders(id)).length).toBeLessThanOrEqual(quantity as number)
      expect(await renewals(id)).toBe(1)
    }
  })
})

describe('a clock that is set back', () => {
  it('moves nothing again, and takes nothing back that was done in the meantime', async () => {
    const { provider, ids } = await scene(3)
    await moveProvider(provider.id, { now: nextYear })
    const before = await Promise.all(ids.map(stored))
    for (const back of [1, 30, 400])
      expect(await moveProvider(provider.id, { now: new Date(nextYear.getTime() - back * day) })).toBe(0)
    expect(await Promise.all(ids.map(stored))).toEqual(before)
    expect(await moveProvider(provider.id, { now: nextYear })).toBe(0)
  })
})
