import { migrate } from '../../prisma/migrate.mjs'
import { generate } from '../generate.mjs'
import { openPostgres } from '../postgres.mjs'
import { data } from './paths.mjs'
import { secrets } from './secrets.mjs'

/**
 * Everything a portal stands on: a running Postgres (ours, unless DATABASE_URL names another), its tables, and the
 * environment that the server and the seeds are given.
 */
export async function openWorld({
  dataDir = data('postgres'),
  database,
  settings,
  url,
  demo,
  disposable,
  port,
}) {
  const { session, postgres: password } = secrets()
  const postgres = url
    ? external(url)
    : await openPostgres({ dataDir, password, database, settings, disposable })
  try {
    const { portalUrl } = await migrate({ ownerUrl: postgres.url, secret: session })
    await generate()
    const env = {
      DATABASE_URL: postgres.url,
      PORTAL_DATABASE_URL: (url && process.env.PORTAL_DATABASE_URL) || portalUrl,
      NEXTAUTH_SECRET: session,
      NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port ?? 3000}`,
      NEXT_TELEMETRY_DISABLED: '1',
      DEMO: String(demo ?? false),
    }
    return { ...postgres, env }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

const external = url => ({ url, stop: async () => {}, onDeath() {} })
