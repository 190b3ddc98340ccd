import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { toMinor } from '@/lib/domain/country/currency'
import { judgeCatalogue } from './catalogue/judge'
import { readCatalogue } from './catalogue/read'

const FOLDER = new URL('./catalogue/', import.meta.url)

type Table = 'commerce_policy' | 'offer' | 'offer_price'

const KEYS: Record<Table, string[]> = {
  commerce_policy: ['id'],
  offer: ['id'],
  offer_price: ['offer_id', 'currency', 'term', 'billing', 'effective_from'],
}

/**
 * Brings the database's catalogue to that of the folder, in the caller's transaction. An offer the folder no longer has
 * is withdrawn, never deleted: subscriptions and orders name it.
 */
export async function loadCatalogue(client: pg.ClientBase, folder = FOLDER) {
  const { policies, offers, prices, countriesOf } = judgeCatalogue(readCatalogue(folder))
  const ids = offers.rows.map(offer => offer.id)
  const priced = prices.rows.map(({ unit, recommended, ...price }) => ({
    ...price,
    unit_minor: toMinor(unit, price.currency),
    recommended_minor: toMinor(recommended, price.currency),
  }))

  await upsert(client, 'commerce_policy', policies.rows)
  await upsert(
    client,
    'offer',
    offers.rows.map(offer => ({
      ...offer,
      countries: countriesOf(offer),
      end_of_sale: offer.end_of_sale && `${offer.end_of_sale}T00:00:00Z`,
      withdrawn_at: null,
    })),
  )
  const withdrawn = await client.query(
    'update offer set withdrawn_at = now() where withdrawn_at is null and id <> all ($1)',
    [ids],
  )
  await upsert(client, 'offer_price', priced)
  // Orders and subscriptions carry their own price, so a price the folder dropped may go.
  await client.query(
    `delete from offer_price p where offer_id = any ($1) and not exists (
       select from jsonb_populate_recordset(null::offer_price, $2) n
       where (n.offer_id, n.currency, n.term, n.billing, n.effective_from)
           = (p.offer_id, p.currency, p.term, p.billing, p.effective_from))`,
    [ids, JSON.stringify(priced)],
  )
  return {
    policies: policies.rows.length,
    offers: ids.length,
    prices: priced.length,
    withdrawn: withdrawn.rowCount ?? 0,
  }
}

/** All rows in one statement; the columns are those of the rows, which the sheets' schemas have fixed. */
async function upsert(client: pg.ClientBase, table: Table, rows: object[]) {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const key = KEYS[table]
  const changes = columns
    .filter(column => !key.includes(column))
    .map(column => `${column} = excluded.${column}`)
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key.join(', ')}) do update set ${changes.join(', ')}`,
    [JSON.stringify(rows)],
  )
}

async function main(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('begin')
    const { offers, prices, withdrawn } = await loadCatalogue(client)
    await client.query('commit')
    console.log(`Catalogue: ${offers} offers, ${prices} prices, ${withdrawn} withdrawn.`)
  } finally {
    await client.end()
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { DATABASE_URL } = process.env
  if (!DATABASE_URL) throw new Error('DATABASE_URL must name the database, as its owner.')
  await main(DATABASE_URL)
}
