import { Trouble } from '../setup/trouble.mjs'

/** One connection for one piece of work. Packages are imported late: these scripts run before anything is installed. */
export async function connected(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 20_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw reason(error, new URL(url))
  }
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

export function ensureDatabase(adminUrl, name) {
  return connected(adminUrl, async client => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount > 0) return
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    } catch (error) {
      // Somebody was quicker: duplicate_database, or its index saying the same.
      if (error.code !== '42P04' && error.code !== '23505') throw error
    }
  })
}

export function dropDatabase(adminUrl, name) {
  return connected(adminUrl, client =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )
}

export async function freshDatabase(adminUrl, name) {
  await dropDatabase(adminUrl, name)
  await ensureDatabase(adminUrl, name)
}

function reason(error, { host, pathname, username }) {
  const why = error.code ? `${error.message} (${error.code})` : error.message
  const what = `Cannot open the database ${pathname.slice(1)} on ${host} as "${decodeURIComponent(username)}": ${why}`
  if (error.code === '28P01')
    return new Trouble(
      what,
      'Put the right password into DATABASE_URL; for the embedded Postgres, restore .data/secrets.json.',
    )
  if (error.code === '3D000') return new Trouble(what, 'Create the database first.')
  return new Trouble(what, 'Check that the server runs and that DATABASE_URL is right.')
}
