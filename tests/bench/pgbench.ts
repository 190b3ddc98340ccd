import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import type { Sent } from './capture'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

export const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0

/** When a UUIDv7 was made. */
const madeAt = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)

/** A transaction as pgbench replays it: the same statements and values, with a new id wherever the call had made one. */
export function scriptOf(sent: Sent[], since: number): string {
  const fresh = new Map<string, string>()
  for (const { values } of sent)
    for (const value of values)
      for (const id of String(value).match(UUID) ?? [])
        if (madeAt(id) >= since && !fresh.has(id)) fresh.set(id, `id${fresh.size + 1}`)
  const dice = [...fresh.values()].map(name => `\\set ${name} random(100000000000, 999999999999)`)
  const statements = sent.map(({ text, values }) =>
    text
      .replace(/\$(\d+)/g, (_, place) => said(values[Number(place) - 1], fresh))
      .replace(/\s+/g, ' ')
      .replace(/;? *$/, ';'),
  )
  return `${[...dice, ...statements].join('\n')}\n`
}

/** A colon begins a variable of pgbench even inside quotes. */
const quoted = (text: string) =>
  `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a').replaceAll('\n', '\\n')}'`

function said(value: unknown, fresh: Map<string, string>): string {
  if (value === null || value === undefined) return 'null'
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`)
  if (value instanceof Date) return quoted(value.toISOString())
  if (Array.isArray(value)) return quoted(`{${value.map(item => JSON.stringify(String(item))).join(',')}}`)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const parts = text.split(new RegExp(`(${[...fresh.keys(), 'no id at all'].join('|')})`))
  if (parts.length === 1) return quoted(text)
  // The first half of the id stays, so that new rows lie together as those of the portal do.
  const joined = parts
    .filter(Boolean)
    .map(part => (fresh.has(part) ? `${quoted(part.slice(0, 24))} || :${fresh.get(part)}` : quoted(part)))
    .join(' || ')
  const type = text.length === 36 ? '::uuid' : /^[{[]/.test(text) ? '::jsonb' : ''
  return `(${joined})${type}`
}

/** Transactions a second of these scripts, picked at random by so many clients. */
export async function runPgbench(
  url: string,
  files: string[],
  clients: number,
  seconds: number,
): Promise<number> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const env = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
  }
  const flags = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds)]
  const { stdout } = await promisify(execFile)(
    'pgbench',
    [...flags, ...files.flatMap(file => ['-f', file])],
    {
      env,
      maxBuffer: 1 << 26,
    },
  )
  const [, rate] = /tps = ([\d.]+) \(without/.exec(stdout) ?? []
  if (!rate) throw new Error(`pgbench said:\n${stdout}`)
  return Number(rate)
}
