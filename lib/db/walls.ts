import type pg from 'pg'

/**
 * Refuses to work without walls: the database role must be neither superuser nor exempt from row security, and every
 * table must be under forced row security.
 */
export async function checkWalls(pool: pg.Pool) {
  const { rows } = await pool.query<{ role: string; exempt: boolean; open: string[] }>(`
    select current_user as role, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as exempt,
      array(select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)) as open`)
  const [found] = rows
  if (!found || found.exempt) {
    throw new Error(
      `The database role "${found?.role}" is not bound by row-level security. Run the portal as \`portal_app\`, which \`npm start\` creates (PORTAL_DATABASE_URL).`,
    )
  }
  if (found.open.length > 0) {
    throw new Error(
      `Row-level security is not forced on ${found.open.join(', ')}. Apply prisma/policies.sql with \`node prisma/migrate.mjs\`.`,
    )
  }
}
