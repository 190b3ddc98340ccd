import type { Target } from './target'

type Table = 'commerce_policy' | 'country_set' | 'offer' | 'offer_price'

const KEYS: Record<Table, string[]> = {
  commerce_policy: ['id'],
  country_set: ['id'],
  offer: ['id'],
  offer_price: ['offer_id', 'currency', 'term', 'billing', 'effective_from'],
}

/** Runs one statement and answers how many rows it touched. */
export type Run = (sql: string, ...values: string[]) => Promise<number>

/**
 * Brings the database's catalogue to the target, in the caller's transaction. An offer that is no longer there is
 * withdrawn, never deleted: subscriptions and orders name it.
 */
export async function writeCatalogue(run: Run, target: Target) {
  const ids = JSON.stringify(target.offers.map(({ id }) => id))
  await upsert(run, 'commerce_policy', target.policies)
  await upsert(run, 'country_set', target.countrySets)
  const offers = target.offers.map(offer => ({
    ...offer,
    end_of_sale: offer.end_of_sale && `${offer.end_of_sale}T00:00:00Z`,
    withdrawn_at: null,
  }))
  await upsert(run, 'offer', offers)
  const withdrawn = await run(
    `update offer set withdrawn_at = now() where withdrawn_at is null
     and id not in (select jsonb_array_elements_text($1::jsonb))`,
    ids,
  )
  await upsert(run, 'offer_price', target.prices)
  // Orders and subscriptions carry their own price, so a price that is no longer listed may go.
  await run(
    `delete from offer_price p where offer_id in (select jsonb_array_elements_text($1::jsonb)) and not exists (
       select from jsonb_populate_recordset(null::offer_price, $2::jsonb) n
       where (n.offer_id, n.currency, n.term, n.billing, n.effective_from)
           = (p.offer_id, p.currency, p.term, p.billing, p.effective_from))`,
    ids,
    JSON.stringify(target.prices),
  )
  return { withdrawn }
}

/** All rows in one statement; the columns are those of the rows, which the sheets' schemas have fixed. */
async function upsert(run: Run, table: Table, rows: object[]) {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const key = KEYS[table]
  const changes = columns
    .filter(column => !key.includes(column))
    .map(column => `${column} = excluded.${column}`)
  await run(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key.join(', ')}) do update set ${changes.join(', ')}`,
    JSON.stringify(rows),
  )
}
