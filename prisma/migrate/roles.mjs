import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../../scripts/setup/trouble.mjs'

/** The portal's own login, and the two owners of functions that see more than it does. None may bypass row security. */
const ROLES = { portal_app: 'LOGIN', portal_search: 'NOLOGIN', portal_identity: 'NOLOGIN' }

/** Derived, not stored: every instance that shares the secret knows it. */
export const portalPassword = secret => createHmac('sha256', secret).update('portal_app').digest('hex')

export async function ensureRoles(client, secret) {
  const me = await who(client)
  if (!me.mayCreate) return checkRoles(client, me)
  for (const [role, login] of Object.entries(ROLES)) {
    await patiently(async () => {
      const found = await exists(client, role)
      if (!found) await client.query(`CREATE ROLE ${role} ${login}`)
    })
  }
  await patiently(() => client.query(`ALTER ROLE portal_app PASSWORD '${portalPassword(secret)}'`))
  for (const role of ['portal_search', 'portal_identity'])
    if (!(await isMember(client, role))) await patiently(() => client.query(`GRANT ${role} TO CURRENT_USER`))
  await checkRoles(client, me)
}

async function who(client) {
  const { rows } = await client.query(
    'select rolname as name, rolsuper or rolcreaterole as "mayCreate" from pg_roles where rolname = current_user',
  )
  return rows[0]
}

async function exists(client, role) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  return rowCount > 0
}

async function isMember(client, role) {
  const sql = `select pg_has_role(current_user, oid, 'USAGE') as is from pg_roles where rolname = $1`
  return (await client.query(sql, [role])).rows[0]?.is === true
}

async function checkRoles(client, me) {
  for (const role of Object.keys(ROLES)) {
    const found = await client.query('select rolsuper, rolbypassrls from pg_roles where rolname = $1', [role])
    const missing = !found.rows[0] || (role !== 'portal_app' && !(await isMember(client, role)))
    if (missing)
      throw new Trouble(
        `The database needs the role ${role}, and "${me.name}" may neither create it nor act as it.`,
        `Let an administrator run: ALTER ROLE "${me.name}" CREATEROLE;`,
      )
    if (found.rows[0].rolsuper || found.rows[0].rolbypassrls)
      throw new Trouble(
        `The role ${role} is exempt from row security, which keeps tenants apart.`,
        `Let an administrator run: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS;`,
      )
  }
}

/** Roles belong to the whole server: other databases' migrations may be changing the same rows at this moment. */
const RACES = new Set(['42710', '23505', 'XX000', '40001', '40P01'])

async function patiently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (error.code === '42501')
        throw new Trouble(
          `The database refused: ${error.message}.`,
          'The roles portal_app, portal_search and portal_identity must belong to the owner in DATABASE_URL: let an administrator GRANT them to it WITH ADMIN OPTION.',
        )
      if (!RACES.has(error.code) || tries === 20) throw error
      await sleep(20 * tries * Math.random())
    }
  }
}
