import type pg from 'pg'
import type { Row, Tables } from './tables'

/** Each table's rows, those of the same columns in one statement: a column that a row leaves out takes its default, one that the table does not have is an error. */
export async function insertAll(client: pg.ClientBase, tables: Tables) {
  for (const [table, rows] of Object.entries(tables)) {
    for (const alike of alikeIn(rows)) {
      const columns = Object.keys(alike[0] ?? {}).join(', ')
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(alike, bytesAsHex)],
      )
    }
  }
}

/** The rows by the columns they name, in whatever order. */
function alikeIn(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const columns = Object.keys(row).sort().join()
    groups.set(columns, [...(groups.get(columns) ?? []), row])
  }
  return groups.values()
}

function bytesAsHex(this: Record<string, unknown>, key: string, value: unknown) {
  const raw = this[key]
  return Buffer.isBuffer(raw) ? `\\x${raw.toString('hex')}` : value
}
