import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../own-database'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { organisation } from '../world'

let drop: () => Promise<void>
beforeAll(async () => {
  drop = await ownDatabase()
}, 60_000)
afterAll(() => drop())

const count = 500
const kills = 10
const now = '2026-09-01T00:00:00Z'

const policy = {
  ...{ id: 'p', price_list: 'new', seats_increase: 'any', seats_decrease: 'window', window_hours: 168 },
  ...{
    may_suspend: true,
    suspension_bills: true,
    suspension_stops_renewal: true,
    changes_while_suspended: false,
  },
  ...{ cancel: 'window', refund: 'prorated', auto_renew_default: true, renewal: 'choice', expired_days: 30 },
  ...{
    disabled_days: 90,
    max_changes: 1200,
    term_change: 'up',
    billing_change: 'next_charge',
    upgrade: 'partial',
  },
  ...{ upgrade_with_addons: true, addon_of: 'customer', earns_incentives: true },
}

/** Hundreds of subscriptions whose year ended yesterday. */
async function scene() {
  const provider = await organisation('provider')
  const shop = await customer(provider)
  await owner().query(
    'insert into commerce_policy select * from jsonb_populate_record(null::commerce_policy, $1)',
    [JSON.stringify(policy)],
  )
  await owner().query(`
    insert into offer (id, title_en, title_fr, description_en, description_fr, publisher, category, kind, policy_id, unit, min_quantity, max_quantity)
      values ('o', 'Offer', 'Offre', '', '', 'Microsoft', 'enterprise', 'base', 'p', 'licence', 1, 300);
    insert into offer_price values ('o', 'P1Y', 'monthly', 'EUR', '2020-01-01', null, 700, 900)`)
  await owner().query(
    `insert into subscription (provider_id, id, customer_id, tenant_id, offer_id, order_id, quantity, term, billing, currency, unit_minor, starts_at, ends_at, auto_renew, support_contact_id)
     select $1, gen_random_uuid(), $2, $3, 'o', gen_random_uuid(), 5, 'P1Y', 'monthly', 'EUR', 600, '2025-08-31', '2026-08-31', true, $1 from generate_series(1, $4)`,
    [provider.id, shop.id, shop.tenant.id, count],
  )
}

const renewed = async () =>
  Number((await rows<{ n: string }>(`select count(*) as n from subscription where ends_at > '${now}'`))[0]?.n)

/** Runs the worker in its own process and kills it as soon as it has renewed so many more; null lets it finish. */
async function work(more: number | null) {
  const before = await renewed()
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/domain/time-worker.ts', now], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', data => {
    said += data
  })
  const ended = new Promise<string>(resolve => child.on('exit', () => resolve(said)))
  while (more !== null && child.exitCode === null && (await renewed()) < before + more) await setTimeout(3)
  if (more !== null) child.kill('SIGKILL')
  return ended
}

it(`${kills} workers killed in the middle of a run renew every subscription exactly once`, async () => {
  await scene()
  const reached: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    expect(await work(1 + (kill % 5) * 4)).not.toContain('done')
    reached.push(await renewed())
  }
  // The test is not blind: the kills did fall into the run.
  expect(new Set(reached).size).toBe(kills)
  expect(reached.at(-1)).toBeLessThan(count)
  expect(await work(null)).toContain('done')

  const torn = await rows(
    `select s.id from subscription s
     where s.version <> 2 or s.ends_at <> '2027-08-31' or s.unit_minor <> 700
       or (select count(*) from order_line l where l.subscription_id = s.id and l.transaction = 'renew') <> 1
       or (select coalesce(sum(quantity), 0) from seat_lot l where l.subscription_id = s.id) <> s.quantity
       or (select count(*) from activity a where a.subject_id = s.id::text) <> 1`,
  )
  expect(torn).toEqual([])
  const [sum] = await rows<{ lines: string; orders: string; total: string }>(
    `select (select count(*) from order_line where transaction = 'renew') as lines, (select count(*) from order_) as orders,
       (select sum(total_minor) from order_) as total`,
  )
  expect(sum).toEqual({ lines: `${count}`, orders: `${count}`, total: `${count * 5 * 700}` })
}, 120_000)
