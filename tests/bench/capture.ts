import pg from 'pg'

export type Sent = { text: string; values: unknown[]; begins: boolean }

type Query = (config: unknown, values?: unknown, ...rest: unknown[]) => unknown

let sent: Sent[] | undefined
/** Backends that answered, to read what they cost. */
export const backends = new Set<number>()

/** From now on every message to Postgres passes here; `scope.ts` must be loaded later. */
export function listen() {
  const client = pg.Client.prototype as unknown as { query: Query; processID?: number }
  const real = client.query
  client.query = function (this: typeof client, config, values, ...rest) {
    if (this.processID) backends.add(this.processID)
    const { text, values: own } = (typeof config === 'string' ? { text: config } : config) as Partial<Sent>
    const given = own ?? (Array.isArray(values) ? values : [])
    sent?.push({ text: text ?? '', values: given, begins: /^\s*begin/i.test(text ?? '') })
    return real.call(this, config, values, ...rest)
  }
}

/** What one call sends. */
export async function capture(work: () => Promise<unknown>): Promise<Sent[]> {
  sent = []
  try {
    await work()
    return sent
  } finally {
    sent = undefined
  }
}

/** A statement that asks or changes something, unlike those that only frame a transaction. */
export const isStatement = ({ text, begins }: Sent) =>
  !begins && !/^\s*(commit|rollback|set |deallocate)/i.test(text)
