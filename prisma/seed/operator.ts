import pg from 'pg'
import { firstStartKey } from '@/lib/domain/first-start/key'

/** At each start in production: while the portal has no operator, the link by which one is created. */
async function main() {
  const { DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL = 'http://localhost:3000' } = process.env
  if (!DATABASE_URL || !NEXTAUTH_SECRET)
    throw new Error('The first start needs DATABASE_URL (as the owner) and NEXTAUTH_SECRET.')
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select exists (select from organisation where kind = 'operator') as there`,
    )
    if (rows[0].there) return
    const link = `${NEXTAUTH_URL.replace(/\/+$/, '')}/first-start/${firstStartKey(NEXTAUTH_SECRET)}`
    console.log(`This portal has no operator yet. Create it with this link, which works once:\n\n  ${link}\n`)
  } finally {
    await client.end()
  }
}

await main()
