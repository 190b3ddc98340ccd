import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import type { Operation } from '@/lib/domain/operation'
import { backends, capture, isStatement, type Sent } from './capture'
import type { Case } from './cases'
import { buffersOf } from './explain'

const WARM = 10
const CALLS = 100
/** A slow one is called less often. */
const MOST_MS = 3_000

export type Measured = {
  statements: number
  roundTrips: number
  buffers: number
  /** With plans made for any value, which a prepared statement may get after its fifth use. */
  genericBuffers: number
  ms: number
  /** Of the portal's process and of Postgres; null where Postgres is on another machine. */
  cpuMs: number | null
  rows: number | null
  /** The statement that touches the most. */
  worst: { buffers: number; text: string } | null
}

export async function measure(operation: Operation, one: Case, portalUrl: string): Promise<Measured> {
  const { name, actor, turned = 0 } = one
  const ask = async (input: Case['input']) => {
    const answer = await operation(actor, input)
    if (answer.ok) return answer.value
    throw new Error(`${name}: ${answer.refusal.key} ${JSON.stringify(answer.refusal.fields ?? {})}`)
  }
  let { input } = one
  for (let turn = 0; turn < turned; turn++) {
    const { next } = (await ask(input)) as { next?: string | null }
    if (next) input = { ...input, after: next }
  }
  const call = () => ask(input)
  backends.clear()
  const warm = performance.now()
  for (let turn = 0; turn < WARM && performance.now() - warm < MOST_MS; turn++) await call()
  const sent = await capture(call)
  const before = cpu()
  const times: number[] = []
  let value: unknown
  const begun = performance.now()
  for (let turn = 0; turn < CALLS && performance.now() - begun < MOST_MS; turn++) {
    const start = performance.now()
    value = await call()
    times.push(performance.now() - start)
  }
  const after = cpu()
  const statements = sent.filter(isStatement)
  const begin = sent.find(({ begins }) => begins)?.text ?? 'begin'
  const touched = await explained(portalUrl, begin, statements)
  return {
    statements: statements.length,
    // BEGIN waits for no answer: it travels with the first statement.
    roundTrips: sent.filter(({ begins }) => !begins).length,
    ...touched,
    ms: median(times),
    cpuMs: before === null || after === null ? null : (after - before) / times.length,
    rows: rowsOf(value),
  }
}

type Touched = Pick<Measured, 'buffers' | 'genericBuffers' | 'worst'>

async function explained(url: string, begin: string, statements: Sent[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const total: Touched = { buffers: 0, genericBuffers: 0, worst: null }
    for (const statement of statements) {
      const { custom, generic } = await buffersOf(client, begin, statement)
      total.buffers += custom
      total.genericBuffers += generic
      const most = Math.max(custom, generic)
      if (most > (total.worst?.buffers ?? -1)) total.worst = { buffers: most, text: statement.text }
    }
    return total
  } finally {
    await client.end()
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** How many rows an answer shows: its `rows`, else its longest list. */
function rowsOf(value: unknown): number | null {
  const { rows, ...others } = (Array.isArray(value) ? { rows: value } : (value ?? {})) as { rows?: unknown }
  if (Array.isArray(rows)) return rows.length
  const lists = Object.values(others).filter(Array.isArray)
  return lists.length > 0 ? Math.max(...lists.map(list => list.length)) : null
}

/** A tick of `/proc/PID/stat`, in milliseconds. */
const TICK = 10

/** Milliseconds of processor time so far, of this process and of the backends that work for it; null if they are elsewhere. */
export function cpu(): number | null {
  const { user, system } = process.cpuUsage()
  const ticks = [...backends].map(pid => ticksOf(pid))
  return ticks.includes(null)
    ? null
    : (user + system) / 1000 + ticks.reduce((sum: number, it) => sum + (it ?? 0), 0) * TICK
}

/** Processor ticks of a process of this machine and of that name; null if there is none. */
export function ticksOf(pid: number, name = 'postgres'): number | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  const stat = readFileSync(file, 'utf8')
  if (!stat.includes(`(${name}`)) return null
  // The name, in brackets, may hold anything; user and system time are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
