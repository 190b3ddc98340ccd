import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '@/lib/db/scope'
import { migrate } from '@/prisma/migrate.mjs'
import { connected, dropDatabase, ensureDatabase } from '@/scripts/postgres/database.mjs'
import { owner } from './owner'

/**
 * A database of this file's own, for what all tenants share: the catalogue, the first start. To be called before the
 * first query; answers how to take it away again.
 */
export async function ownDatabase() {
  const admin = process.env.DATABASE_URL ?? ''
  const name = `own_${randomBytes(5).toString('hex')}`
  const url = new URL(admin)
  url.pathname = `/${name}`
  await ensureDatabase(admin, name)
  const { portalUrl } = await migrate({ ownerUrl: url.href, secret: process.env.NEXTAUTH_SECRET ?? '' })
  process.env.DATABASE_URL = url.href
  process.env.PORTAL_DATABASE_URL = portalUrl
  return async () => {
    await Promise.all([owner().end(), database().pool.end()])
    await hungUp(admin, name)
    await dropDatabase(admin, name)
  }
}

/** A pool's `end` answers before its last connection has hung up; a database dropped then would cut it off, which is an error. */
async function hungUp(admin: string, name: string) {
  await connected(admin, async client => {
    for (let tries = 0; tries < 100; tries++) {
      const left = await client.query('select 1 from pg_stat_activity where datname = $1', [name])
      if (left.rowCount === 0) return
      await sleep(50)
    }
  })
}
