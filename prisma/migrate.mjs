import { fileURLToPath, pathToFileURL } from 'node:url'
import { connected } from '../scripts/postgres/database.mjs'
import { main, Trouble } from '../scripts/setup/trouble.mjs'
import { applyMigrations } from './migrate/migrations.mjs'
import { applyPolicies } from './migrate/policies.mjs'
import { ensureRoles, portalPassword } from './migrate/roles.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Prisma's own lock: our runner and `prisma migrate deploy` wait for each other. */
const LOCK = 72_707_369

/** Brings a database up to this version, as its owner, and returns the address by which the portal uses it. */
export async function migrate({ ownerUrl, secret }) {
  await connected(ownerUrl, async client => {
    await checkServer(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await ensureRoles(client, secret)
    const migrations = await applyMigrations(client, `${here}migrations`)
    await applyPolicies(client, here, migrations)
  })
  return { portalUrl: portalUrlOf(ownerUrl, secret) }
}

async function checkServer(client) {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
  if (rows[0].version < 150_000)
    throw new Trouble(`Twotier needs Postgres 15 or newer; this is ${Math.floor(rows[0].version / 10_000)}.`)
}

function portalUrlOf(ownerUrl, secret) {
  const url = new URL(ownerUrl)
  url.username = 'portal_app'
  url.password = portalPassword(secret)
  return url.href
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  main(async () => {
    const { DATABASE_URL, NEXTAUTH_SECRET } = process.env
    if (!DATABASE_URL || !NEXTAUTH_SECRET)
      throw new Trouble(
        'Migrating needs DATABASE_URL (as the owner) and NEXTAUTH_SECRET.',
        'Set both, as for npm start.',
      )
    await migrate({ ownerUrl: DATABASE_URL, secret: NEXTAUTH_SECRET })
    console.log('The database is up to date.')
  })
