import pg from 'pg'
import { SETTLE } from '@/prisma/seed/large/indexes'
import { SELLER } from './actors'
import { node } from './node'

export type Target = { DATABASE_URL: string; PORTAL_DATABASE_URL: string; NEXTAUTH_SECRET: string }

const named = (url: string, database: string) => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function asked<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

const name = (customers: number) => `bench_${customers}`

/** A database beside the given one with so many customers of one provider; kept for the next time. */
export async function openDatabase(server: Target, customers: number): Promise<Target> {
  const database = name(customers)
  const found = await asked(server.DATABASE_URL, 'select from pg_database where datname = $1', [database])
  if (found.length === 0) await asked(server.DATABASE_URL, `create database ${database}`)
  const target = {
    ...server,
    DATABASE_URL: named(server.DATABASE_URL, database),
    PORTAL_DATABASE_URL: named(server.PORTAL_DATABASE_URL, database),
  }
  await node(['prisma/migrate.mjs'], target)
  const [seeded] = await asked(target.DATABASE_URL, 'select from organisation where domain = $1', [SELLER])
  if (!seeded)
    await node(
      [
        '--conditions=react-server',
        '--import',
        'tsx',
        'prisma/seed/large.ts',
        '--customers',
        String(customers),
      ],
      target,
    )
  // A migration since the last time may have left rows that no index answers for alone.
  if (seeded) await asked(target.DATABASE_URL, SETTLE)
  return target
}

/** A copy to be changed: the work is given it, and it is gone afterwards. */
export async function inCopy<T>(server: Target, customers: number, work: (copy: Target) => Promise<T>) {
  const original = await openDatabase(server, customers)
  const copy = `${name(customers)}_copy`
  const drop = () => asked(server.DATABASE_URL, `drop database if exists ${copy} with (force)`)
  await drop()
  await asked(server.DATABASE_URL, `create database ${copy} template ${name(customers)} strategy file_copy`)
  try {
    return await work({
      ...original,
      DATABASE_URL: named(original.DATABASE_URL, copy),
      PORTAL_DATABASE_URL: named(original.PORTAL_DATABASE_URL, copy),
    })
  } finally {
    await drop()
  }
}

export const dropDatabase = (server: Target, customers: number) =>
  asked(server.DATABASE_URL, `drop database if exists ${name(customers)}`)
