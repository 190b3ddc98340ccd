import type pg from 'pg'
import { fold } from '@/lib/domain/customer/fold'
import type { Provider } from './provider'
import { PLACES, WORDS } from './words'

export type Size = { customers: number; resellers: number; ratio: number }

/** What the steps read: one row `plan`, the words of `word`, and `goods`, the offers sold. */
export async function layPlan(client: pg.ClientBase, provider: Provider, size: Size, passwordHash: string) {
  const live = PLACES[provider.country] ?? PLACES.FR ?? []
  const { rows } = await client.query('select count(*)::int as already from customer')
  const plan: Record<string, [type: string, value: unknown]> = {
    provider_id: ['uuid', provider.id],
    provider_domain: ['text', `r${provider.id.slice(-6)}.example`],
    agent_id: ['uuid', provider.agentId],
    agent: ['text', provider.agent],
    country: ['char(2)', provider.country],
    market: ['text', provider.market],
    currency: ['char(3)', provider.currency],
    culture: ['text', provider.culture],
    password_hash: ['text', passwordHash],
    already: ['int', rows[0].already],
    customers: ['int', size.customers],
    resellers: ['int', size.resellers],
    ratio: ['float8', size.ratio],
    street: ['text', provider.country === 'US' ? 'Main Street' : 'rue du Port'],
    city: ['text[]', live.map(([city]) => city)],
    postal_code: ['text[]', live.map(([, postalCode]) => postalCode)],
    region: ['text[]', live.map(([, , region]) => region)],
  }
  const columns = Object.entries(plan)
  await client.query(
    `create temp table plan (${columns.map(([name, [type]]) => `${name} ${type}`).join(', ')})`,
  )
  await client.query(
    `insert into plan values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    columns.map(([, [, value]]) => value),
  )
  await client.query(
    'create temp table word (list text, i int, word text, folded text, primary key (list, i))',
  )
  const words = Object.entries(WORDS).flatMap(([list, all]) =>
    all.map((word, index) => ({ list, i: index + 1, word, folded: fold(word) })),
  )
  await client.query('insert into word select * from jsonb_populate_recordset(null::word, $1)', [
    JSON.stringify(words),
  ])
  // Offers without a cap on what one customer may hold.
  await client.query(`create temp table goods as
    select row_number() over (order by o.rank) as i, o.id as offer_id, p.unit_minor, m.suspension_deletes_days
    from plan, offer o join offer_price p on p.offer_id = o.id join commerce_policy m on m.id = o.policy_id
    where o.policy_id = 'new-commerce' and o.kind = 'base' and o.category = 'enterprise' and o.limit_kind = 'none' and not o.attestation
      and o.max_quantity > 1000 and p.term = 'P1Y' and p.billing = 'monthly' and p.currency = plan.currency and p.effective_to is null`)
}
