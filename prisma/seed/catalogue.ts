import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { targetOf } from '@/lib/domain/catalogue/import/target'
import { writeCatalogue } from '@/lib/domain/catalogue/import/write'
import { judgeCatalogue } from './catalogue/judge'
import { readCatalogue } from './catalogue/read'

const FOLDER = new URL('./catalogue/', import.meta.url)

/** Brings the database's catalogue to that of the folder, in the caller's transaction; what it no longer lists is withdrawn. */
export async function loadCatalogue(client: pg.ClientBase, folder = FOLDER) {
  const { countriesOf, ...sheets } = judgeCatalogue(readCatalogue(folder))
  const target = targetOf(sheets, { countriesOf })
  const run = async (sql: string, ...values: string[]) => (await client.query(sql, values)).rowCount ?? 0
  const { withdrawn } = await writeCatalogue(run, target)
  return {
    policies: target.policies.length,
    offers: target.offers.length,
    prices: target.prices.length,
    withdrawn,
  }
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
