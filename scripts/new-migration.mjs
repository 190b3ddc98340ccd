import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { applyMigrations } from '../prisma/migrate/migrations.mjs'
import { connected, dropDatabase } from './postgres/database.mjs'
import { openPostgres } from './postgres.mjs'
import { quietly } from './setup/children.mjs'
import { at, data } from './setup/paths.mjs'
import { prismaCli, workingEngine } from './setup/prisma.mjs'
import { secrets } from './setup/secrets.mjs'
import { main, Trouble } from './setup/trouble.mjs'

/** `npm run migration -- name`: what leads from the migrations so far to the schema, as the next migration. */
main(async () => {
  const name = process.argv[2]?.replace(/[^a-z0-9]+/gi, '_').toLowerCase()
  if (!name) throw new Trouble('A migration needs a name.', 'npm run migration -- add-something')
  const database = `migration_${randomBytes(4).toString('hex')}`
  const postgres = await openPostgres({ dataDir: data('postgres'), password: secrets().postgres, database })
  try {
    await connected(postgres.url, client => applyMigrations(client, at('prisma', 'migrations')))
    const sql = await difference(postgres.url)
    if (/^-- This is an empty migration/.test(sql.trim())) return console.log('The schema has not changed.')
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = at('prisma', 'migrations', `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/migration.sql`, sql)
    writeFileSync(at('prisma', 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
    console.log(`Wrote ${folder}/migration.sql: read it before you commit it.`)
  } finally {
    await dropDatabase(postgres.urlOf('postgres'), database)
    await postgres.stop()
  }
})

async function difference(url) {
  mkdirSync(data('tools'), { recursive: true })
  const output = data('tools', 'difference.sql')
  const args = [
    'migrate',
    'diff',
    '--from-config-datasource',
    '--to-schema',
    'prisma',
    '--script',
    '--output',
    output,
  ]
  const env = { ...workingEngine(), DATABASE_URL: url }
  await quietly([prismaCli(), ...args], { env, what: 'Comparing the migrations with the schema' })
  return readFileSync(output, 'utf8')
}
