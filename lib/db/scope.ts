import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Actor } from '../domain/actor'
import { env } from '../env'
import { Prisma, PrismaClient } from './generated/client'
import { checkWalls } from './walls'

/** A handle that sees the acting organisation's rows and no others; it lives as long as one operation. */
export type Db = Prisma.TransactionClient

/** Parts of a statement, for questions whose filters come and go: the planner must see only those that were asked. */
export const { sql, empty } = Prisma

/** An empty JSON column, as Prisma says it. */
export const nothing = Prisma.DbNull

type Handle = { pool: pg.Pool; prisma: PrismaClient; checked: Promise<void> }
const keep = globalThis as typeof globalThis & {
  twotierDb?: Handle
  twotierOpening?: AsyncLocalStorage<string>
}

/**
 * What the next BEGIN on this path of execution must say. One for the process, like the pool: Next loads this module once
 * for pages and once for routes, and the pool of one must hear the other.
 */
keep.twotierOpening ??= new AsyncLocalStorage<string>()
const opening = keep.twotierOpening

/**
 * Sends BEGIN and who is acting together, and does not wait for the answer: the first question follows at once, so that a
 * transaction costs no round trip to begin. Should BEGIN fail, the connection is given up and with it all that followed.
 */
class ScopedClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's `query` has eight overloads and this passes all of them on
  override query(config: any, ...rest: any[]): any {
    const text = typeof config === 'string' ? config : config?.text
    if (text !== 'BEGIN') return super.query(config, ...rest)
    super.query(opening.getStore() ?? 'BEGIN').catch(() => super.end())
    return Promise.resolve({ command: 'BEGIN', rowCount: 0, rows: [], fields: [] })
  }
}

function open(): Handle {
  const pool = new pg.Pool({
    connectionString: env().PORTAL_DATABASE_URL,
    Client: ScopedClient,
    pipeline: true,
    max: env().DATABASE_POOL,
    // R6: nobody waits longer than this for a database that is away.
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    query_timeout: 6_000,
    idleTimeoutMillis: 60_000,
  })
  // An idle connection that dies is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {})
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  })
  return { pool, prisma, checked: checkWalls(pool) }
}

/** The pool under the walls, for `identity.ts` and the health probe alone. */
export function database(): Handle {
  keep.twotierDb ??= open()
  return keep.twotierDb
}

/** Opens the only kind of transaction there is: one that belongs to an actor. */
export async function within<T>(actor: Actor, readOnly: boolean, work: (db: Db) => Promise<T>): Promise<T> {
  const { prisma, checked, pool } = database()
  try {
    await checked
  } catch (error) {
    // The check itself may have met a database that was away: ask again next time.
    delete keep.twotierDb
    pool.end().catch(() => {})
    throw error
  }
  return opening.run(begin(actor, readOnly), () => prisma.$transaction(work))
}

const word = (value: string | undefined) => (value ?? '').replaceAll("'", "''")

function begin(actor: Actor, readOnly: boolean) {
  const { organisation, user, invite } = actor
  return (
    `BEGIN${readOnly ? ' READ ONLY' : ''}; SELECT set_config('app.org', '${word(organisation?.id)}', true), ` +
    `set_config('app.kind', '${word(organisation?.kind)}', true), set_config('app.user', '${word(user?.id)}', true), ` +
    `set_config('app.key', '${word(invite)}', true)`
  )
}

const names = new Map<string, string>()
/** Prepared statements by a short stable name; past the cap a statement goes unnamed rather than filling the server. */
function statementName({ sql }: { sql: string }) {
  const known = names.get(sql)
  if (known) return known
  if (names.size >= 500) return ''
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}
