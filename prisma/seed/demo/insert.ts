import type pg from 'pg'
import type { Tables } from './tables'

/** Each table in one statement; a column the table does not have is an error. */
export async function insertAll(client: pg.ClientBase, tables: Tables) {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    if (columns)
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows, bytesAsHex)],
      )
  }
}

function bytesAsHex(this: Record<string, unknown>, key: string, value: unknown) {
  const raw = this[key]
  return Buffer.isBuffer(raw) ? `\\x${raw.toString('hex')}` : value
}
