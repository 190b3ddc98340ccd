import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../../scripts/setup/trouble.mjs'
import { described } from './migrations.mjs'

/**
 * The functions, then `policies.sql` which clears the table, then the rules on rows, which call the functions, and last
 * who owns each function. All or nothing, and only if one of them or the tables changed, since rewriting every policy
 * locks every table.
 */
export async function applyPolicies(client, folder, migrations) {
  const files = policyFiles(folder)
  const hash = createHash('sha256')
    .update(JSON.stringify([migrations, files]))
    .digest('hex')
  // A schema of its own: Prisma, and the check that every table is under row security, look at `public` alone.
  await client.query('CREATE SCHEMA IF NOT EXISTS setup')
  await client.query('CREATE TABLE IF NOT EXISTS setup.policies (hash text NOT NULL)')
  const { rows } = await client.query('select hash from setup.policies')
  if (rows[0]?.hash === hash) return

  await client.query('BEGIN')
  try {
    // Whoever is to own a function must be allowed to create one, but only for this moment.
    await client.query('GRANT CREATE ON SCHEMA public TO portal_search, portal_identity')
    for (const file of files) await applyFile(client, file)
    await client.query('REVOKE CREATE ON SCHEMA public FROM portal_search, portal_identity')
    await client.query('DELETE FROM setup.policies')
    await client.query('INSERT INTO setup.policies VALUES ($1)', [hash])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

function policyFiles(folder) {
  const sqlIn = place => {
    const path = join(folder, place)
    if (!existsSync(path)) return []
    const names = readdirSync(path).filter(name => name.endsWith('.sql'))
    return names.sort().map(name => `${place}/${name}`)
  }
  return [...sqlIn('policies/functions'), 'policies.sql', ...sqlIn('policies/rows'), 'policies/owners.sql']
    .filter(name => existsSync(join(folder, name)))
    .map(name => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))
}

async function applyFile(client, { name, sql }) {
  try {
    await client.query(sql)
  } catch (error) {
    throw new Trouble(`prisma/${name} failed:\n${described(error, sql)}`)
  }
}
