import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../own-database'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { organisation } from '../world'
import { oneOffer } from './one-offer'
import { hire, makeWorker, type Worker } from './time-workers'

let drop: () => Promise<void>
beforeAll(async () => {
  const [away] = await Promise.all([ownDatabase(), makeWorker()])
  drop = away
  await oneOffer()
}, 60_000)
afterAll(() => drop())

const kills = 50
const now = '2026-09-01T00:00:00Z'

/** A provider with so many subscriptions whose year ended yesterday. */
async function scene(count: number) {
  const provider = await organisation('provider')
  const shop = await customer(provider)
  await owner().query(
    `insert into subscription (provider_id, id, customer_id, tenant_id, offer_id, order_id, quantity, term, billing, currency, unit_minor, starts_at, ends_at, auto_renew, support_contact_id)
     select $1, gen_random_uuid(), $2, $3, 'o', gen_random_uuid(), 5, 'P1Y', 'monthly', 'EUR', 600, '2025-08-31', '2026-08-31', true, $1 from generate_series(1, $4)`,
    [provider.id, shop.id, shop.tenant.id, count],
  )
  return provider.id
}

const renewed = async (provider: string) =>
  Number(
    (
      await rows<{ n: string }>(
        `select count(*) as n from subscription where provider_id = $1 and ends_at > '${now}'`,
        [provider],
      )
    )[0]?.n,
  )

/** Kills the worker once so many more are renewed, and a little later each time: between two batches and within one. */
async function killAfter(worker: Worker, provider: string, more: number, later: number) {
  const aim = (await renewed(provider)) + more
  worker.begin()
  while ((await renewed(provider)) < aim) await setTimeout(1)
  await setTimeout(later)
  worker.kill()
  return worker.ended
}

/** Every one renewed once: one more version, one order, one lot, one line in the log. */
async function exactlyOnce(provider: string, count: number) {
  const torn = await rows(
    `select s.id from subscription s
     where s.provider_id = $1 and (s.version <> 2 or s.ends_at <> '2027-08-31' or s.unit_minor <> 700
       or (select count(*) from order_line l where l.subscription_id = s.id and l.transaction = 'renew') <> 1
       or (select coalesce(sum(quantity), 0) from seat_lot l where l.subscription_id = s.id) <> s.quantity
       or (select count(*) from activity a where a.subject_id = s.id::text) <> 1)`,
    [provider],
  )
  expect(torn).toEqual([])
  const [sum] = await rows<{ lines: string; orders: string; total: string }>(
    `select (select count(*) from order_line where provider_id = $1 and transaction = 'renew') as lines,
       (select count(*) from order_ where provider_id = $1) as orders,
       (select sum(total_minor) from order_ where provider_id = $1) as total`,
    [provider],
  )
  expect(sum).toEqual({ lines: `${count}`, orders: `${count}`, total: `${count * 5 * 700}` })
}

it(`${kills} workers killed in the middle of a run renew every subscription exactly once`, async () => {
  const count = 700
  const provider = await scene(count)
  const reached: number[] = []
  // While one works and is killed, the next ones are getting ready.
  const queue = Array.from({ length: 4 }, () => hire(now))
  for (let kill = 0; kill < kills; kill++) {
    const worker = queue.shift() as Worker
    queue.push(hire(now))
    await worker.ready
    expect(await killAfter(worker, provider, 1 + (kill % 5) * 3, kill % 8)).toBeNull()
    reached.push(await renewed(provider))
  }
  // The test is not blind: the kills did fall into the run.
  expect(new Set(reached).size).toBe(kills)
  expect(reached.at(-1)).toBeLessThan(count)
  const [last, ...idle] = queue as [Worker, ...Worker[]]
  for (const one of idle) one.kill()
  await last.ready
  last.begin()
  expect(await last.ended).toBeGreaterThan(0)
  await exactlyOnce(provider, count)
}, 180_000)

it('of two workers at once one is killed, and the other renews what that one held', async () => {
  const count = 600
  const provider = await scene(count)
  const [victim, other] = [hire(now), hire(now)]
  await Promise.all([victim.ready, other.ready])
  other.begin()
  expect(await killAfter(victim, provider, 90, 2)).toBeNull()
  const moved = await other.ended
  // Both had a part in it, and nothing of it was done twice.
  expect(moved).toBeGreaterThan(0)
  expect(moved).toBeLessThan(count)
  await exactlyOnce(provider, count)
}, 60_000)
