import { randomBytes } from 'node:crypto'
import { migrate } from '@/prisma/migrate.mjs'
import { connected, dropDatabase, ensureDatabase } from '@/scripts/postgres/database.mjs'
import { beginWorld } from '@/scripts/setup/seeds.mjs'
import { serve } from '../serve'
import { test as base, expect } from './fixtures'

const day = 86_400_000

export type OwnPortal = {
  origin: string
  /** Something of the world outside that no page can do, such as an agreement that lapsed. */
  sql: (text: string) => Promise<unknown>
  /** The time on its clock. */
  now: () => Date
  /** Moves its clock on to this moment; its worker, which looks every second, sees it as everything else does. */
  moveTo: (at: Date) => Promise<void>
  moveBy: (days: number) => Promise<void>
}

/** A portal with a demo world of its own, whose clock a story moves: the other stories' world stays where it is. */
async function ownPortal() {
  const admin = process.env.DATABASE_URL ?? ''
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  const name = `e2e_own_${randomBytes(5).toString('hex')}`
  const url = new URL(admin)
  url.pathname = `/${name}`
  await ensureDatabase(admin, name)
  const { portalUrl } = await migrate({ ownerUrl: url.href, secret })
  const env = {
    ...{ DATABASE_URL: url.href, PORTAL_DATABASE_URL: portalUrl, NEXTAUTH_SECRET: secret },
    ...{ DEMO: 'true', WORKER_SECONDS: '1' },
  }
  await beginWorld({ env, demo: true })
  const { site, ahead, stop } = await serve({ env, clock: true })
  let by = 0
  const moveTo = async (at: Date) => {
    by = at.getTime() - Date.now()
    await ahead(by)
  }
  const portal: OwnPortal = {
    origin: site.origin,
    sql: text => connected(url.href, client => client.query(text)),
    now: () => new Date(Date.now() + by),
    moveTo,
    moveBy: days => moveTo(new Date(Date.now() + by + days * day)),
  }
  const close = async () => {
    await stop()
    await dropDatabase(admin, name)
  }
  return { portal, close }
}

export const test = base.extend<object, { story: string; portal: OwnPortal }>({
  /** Stories of one name share a portal, and with it its clock. */
  story: ['', { option: true, scope: 'worker' }],
  portal: [
    // The name is read so that another one means another portal.
    async ({ story: _ }, use) => {
      const { portal, close } = await ownPortal()
      await use(portal)
      await close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.origin),
})

export { expect }
