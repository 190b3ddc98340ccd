import { randomBytes } from 'node:crypto'
import { database } from '@/lib/db/scope'
import { migrate } from '@/prisma/migrate.mjs'
import { dropDatabase, ensureDatabase } from '@/scripts/postgres/database.mjs'
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
    await dropDatabase(admin, name)
  }
}
