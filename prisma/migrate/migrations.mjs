import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../../scripts/setup/trouble.mjs'

/** Prisma's own table, to the letter: `prisma migrate deploy` goes on from where this left off. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

/** Applies what is not applied yet, each migration whole or not at all; returns the names now applied. */
export async function applyMigrations(client, folder) {
  await client.query(TABLE)
  const { rows } = await client.query(
    'select migration_name as name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  const applied = new Map(rows.map(row => [row.name, row]))
  const known = migrationsIn(folder)
  check(applied, known)
  for (const migration of known) if (!applied.has(migration.name)) await apply(client, migration)
  return known.map(({ name }) => name)
}

function migrationsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function check(applied, known) {
  const byName = new Map(known.map(migration => [migration.name, migration]))
  for (const { name, checksum, finished_at } of applied.values()) {
    if (!finished_at)
      throw new Trouble(
        `The migration ${name} failed half-way in this database.`,
        'Put its changes right by hand, then run: npx prisma migrate resolve',
      )
    const migration = byName.get(name)
    if (!migration)
      throw new Trouble(
        `This database has the migration ${name}, which this version of Twotier does not know.`,
        'It was migrated by a newer version: start that one, or use another database.',
      )
    if (migration.checksum !== checksum)
      throw new Trouble(
        `prisma/migrations/${name}/migration.sql was changed after it had been applied to this database.`,
        'Restore the file and put the change into a new migration (npm run migration -- name).',
      )
  }
}

async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Trouble(`The migration ${name} failed, and nothing of it was kept:\n${described(error, sql)}`)
  }
}

/** What Postgres said, and the line it means. */
export function described(error, sql) {
  const line = error.position ? sql.slice(0, Number(error.position)).split('\n').length : undefined
  return [error.message, error.detail, error.hint, line && `at line ${line}`].filter(Boolean).join('\n')
}
