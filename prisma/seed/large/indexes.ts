import type pg from 'pg'

const TABLES = [
  'organisation',
  'app_user',
  'membership',
  'customer',
  'customer_reseller',
  'customer_agreement',
  'order_',
  'subscription',
  'order_line',
  'seat_lot',
  'reseller_period',
  'suspension',
  'tag',
  'customer_tag',
  'service_request',
  'service_request_entry',
  'order_request',
  'activity',
]

/**
 * Takes down what makes a bulk load slow, foreign keys and plain indexes, and answers the statements that put it back:
 * building an index once, and checking a key in one join, is many times faster than row by row.
 */
export async function takeDownIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[])`,
    [TABLES],
  )
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any ($1::regclass[]) and not indisunique`,
    [TABLES],
  )
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  return [
    ...indexes.map(({ definition }) => definition),
    ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
  ]
}

/** Statistics for the planner, and the visibility map without which no index answers alone. */
export const SETTLE = `vacuum (analyze) ${TABLES.join(', ')}, partnership, location, offer, offer_price, commerce_policy`

export const settle = (client: pg.ClientBase) => client.query(SETTLE)
