import { connect, createServer, type Socket } from 'node:net'

export type Line = {
  /** The database's address by way of this line. */
  url: string
  /** Nobody answers any more, as when a server hangs; or nobody is there, as when it is down. */
  cut: (how: 'silent' | 'gone') => void
  mend: () => void
  close: () => Promise<void>
}

/** A line to Postgres that a test can cut while everybody else's Postgres goes on. */
export async function lineTo(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl)
  const pairs = new Set<[Socket, Socket]>()
  let state: 'whole' | 'silent' | 'gone' = 'whole'
  const server = createServer(near => {
    if (state === 'gone') return near.destroy()
    const far = connect(Number(target.port), target.hostname)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('data', part => state === 'whole' && other.write(part))
      one.on('error', () => {})
      one.on('close', () => {
        other.destroy()
        pairs.delete(pair)
      })
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const hangUp = () => {
    for (const [near, far] of pairs) for (const end of [near, far]) end.destroy()
  }
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    cut: how => {
      state = how
      if (how === 'gone') hangUp()
    },
    mend: () => {
      // What was lost on the way cannot be said again: who waited on a silent line begins anew.
      hangUp()
      state = 'whole'
    },
    close: () =>
      new Promise(done => {
        hangUp()
        server.close(() => done())
      }),
  }
}
