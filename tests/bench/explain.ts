import pg from 'pg'
import type { Sent } from './capture'

export type Touched = { custom: number; generic: number }

/**
 * Shared buffers that a statement touches inside its scope, planned for its values and planned for any: a prepared
 * statement may get either.
 */
export async function buffersOf(client: pg.Client, begin: string, { text, values }: Sent): Promise<Touched> {
  await client.query(begin)
  try {
    await client.query(`prepare bench as ${text}`)
    const call = values.length ? `execute bench(${values.map(literal).join(', ')})` : 'execute bench'
    const touched = async (mode: string) => {
      await client.query(`set local plan_cache_mode = ${mode}`)
      // The first run reads the catalogues too.
      await client.query(call)
      const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) ${call}`)
      const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } = rows[0]['QUERY PLAN'][0].Plan
      return Number(hit) + Number(read)
    }
    return { custom: await touched('force_custom_plan'), generic: await touched('force_generic_plan') }
  } finally {
    await client.query('rollback')
    await client.query('deallocate all')
  }
}

/** A value as Postgres reads it in a statement; of no type, as the driver sends it. */
export function literal(value: unknown): string {
  const prepared = toText(value)
  return prepared === null ? 'null' : pg.escapeLiteral(prepared)
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return `{${value.map(item => (item === null ? 'NULL' : JSON.stringify(String(item)))).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
