import pg from 'pg'

let pool: pg.Pool | undefined

/** The database as its owner sees it: for setting a scene and for looking behind the walls, in tests only. */
export function owner() {
  pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4, allowExitOnIdle: true })
  return pool
}

export const rows = async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await owner().query<T>(text, values)).rows
