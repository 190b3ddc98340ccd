import pg from 'pg'
import { hashPassword } from '@/lib/domain/member/password'
import { DEMO_PASSWORD } from '@/scripts/demo-people.mjs'
import { loadCatalogue } from './catalogue'
import { insertAll } from './demo/insert'
import { demoWorld } from './demo/world'

/** Fills an empty database with the catalogue and the demo world (product §3); a database in use is left alone. */
async function main() {
  const { DATABASE_URL, NEXTAUTH_SECRET } = process.env
  if (!DATABASE_URL || !NEXTAUTH_SECRET)
    throw new Error('The demo world needs DATABASE_URL (as the owner) and NEXTAUTH_SECRET.')
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query('select exists (select from organisation) as used')
    if (rows[0].used)
      return console.log('This database has organisations already; the demo world is not added.')
    const { offers } = await loadCatalogue(client)
    const world = demoWorld({ now: new Date(), secret: NEXTAUTH_SECRET, passwordHash })
    await insertAll(client, world)
    await client.query('commit')
    console.log(
      `The demo world is made: ${offers} offers, ${world.organisation.length} organisations, ${world.customer.length} customers, ` +
        `${world.subscription.length} subscriptions, ${world.order_.length} orders.`,
    )
  } finally {
    await client.end()
  }
}

await main()
