import { afterAll, beforeAll, expect, it } from 'vitest'
import { seed } from '@/scripts/setup/seeds.mjs'
import { ownDatabase } from '../own-database'
import { rows } from '../owner'

let drop: () => Promise<void>
beforeAll(async () => {
  drop = await ownDatabase()
}, 60_000)
afterAll(() => drop())

/** `npm run seed` on a small scale; a table that gained a column must not surprise whoever measures. */
it('the large world is made, with what people do around its customers', async () => {
  await seed('large', process.env, ['--customers', '300'])
  const [made] = await rows(`
    select (select count(*) from customer)::int as customers, (select count(*) > 300 from subscription) as subscriptions,
      (select count(*) > 0 from customer_tag t join customer c using (provider_id, tenant_id) where t.live) as tagged,
      (select count(*) > 0 from service_request) as asked, (select count(*) > 0 from order_request) as proposed`)
  expect(made).toEqual({ customers: 300, subscriptions: true, tagged: true, asked: true, proposed: true })
}, 60_000)
