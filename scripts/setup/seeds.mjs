import { existsSync } from 'node:fs'
import { connected } from '../postgres/database.mjs'
import { node } from './children.mjs'
import { at } from './paths.mjs'

const LOCK = 72_707_370

/** Runs a TypeScript seed as its own process, if there is one of that name. */
export async function seed(name, env, args = []) {
  const file = at('prisma', 'seed', `${name}.ts`)
  if (!existsSync(file)) {
    console.log(`(There is no prisma/seed/${name}.ts.)`)
    return false
  }
  // `react-server` is the condition under which the package server-only lets a server be a server.
  const flags = ['--conditions=react-server', '--import', 'tsx']
  await node([...flags, file, ...args], { env, what: `The seed "${name}"` })
  return true
}

/**
 * What a new database begins with: the demo world, or only the catalogue. Decided once, at the first start, and
 * noted before it begins: a seed that was interrupted is run again, a database in use is never seeded.
 */
export function beginWorld({ env, demo }) {
  return connected(env.DATABASE_URL, async client => {
    // Held to the end: of two instances starting at once the second waits, and finds the world made.
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query('create schema if not exists setup')
    await client.query(
      'create table if not exists setup.seeds (name text primary key, finished_at timestamptz)',
    )
    const { rows } = await client.query('select name, finished_at from setup.seeds')
    const [begun] = rows
    if (begun?.finished_at) return
    const name = begun?.name ?? (demo ? 'demo' : 'catalogue')
    if (!begun) await client.query('insert into setup.seeds (name) values ($1)', [name])
    if (name === 'demo') console.log('Making the demo world …')
    if (await seed(name, env)) await client.query('update setup.seeds set finished_at = now()')
  })
}
