import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { type Served, serve } from '../serve'
import { readCast, SELLER } from './actors'
import { buyers, cleanUp, goodsIn } from './goods'
import { median, ticksOf } from './measure'
import { signIn } from './sign-in'
import { type Actions, buildCopy } from './submit/copy'

const CLIENTS = 8
const PAIRS = 5

type Rate = { perSecond: number; cpuMs: number | null }
type Pair = { nothing: Rate; submit: Rate; whole: Rate }
export type Submitted = { percent: number; cpuRatio: number | null; pairs: Pair[] }

/** Posts the signed-in submit to a built server and, in turn, an action that does nothing: P2. */
async function main(): Promise<Submitted> {
  const { DATABASE_URL = '' } = process.env
  const [seconds, folder = ''] = [Number(process.argv[2] ?? 5), process.argv[3]]
  const ids = await buildCopy(folder)
  const owner = new pg.Client({ connectionString: DATABASE_URL })
  await owner.connect()
  const server = await serve({ cwd: folder })
  try {
    const { provider } = await readCast(DATABASE_URL)
    const customers = await buyers(owner, provider.organisation.id)
    const goods = await goodsIn(owner, provider.organisation.id)
    const cookie = await signIn(server.site, `global.admin@${SELLER}`)
    const order = (at: number) => ({
      id: uuid(),
      customerId: customers[at % customers.length],
      lines: [{ ...goods, quantity: 3 }],
    })
    const post = poster(server.site, cookie)
    const nothing = () => post('/measured', ids.nothing, [])
    const submit = (at: number) => post('/measured', ids.submitAndStay, [{ status: 'idle' }, order(at)])
    const whole = (at: number) => {
      const sent = order(at)
      return post(`/customers/${sent.customerId}/subscriptions/new`, ids.submitOrder, [
        { status: 'idle' },
        sent,
      ])
    }
    const since = Date.now()
    for (const warm of [nothing, submit, whole]) await race(server, warm, seconds / 2)
    const pairs: Pair[] = []
    for (let turn = 0; turn < PAIRS; turn++) {
      await cleanUp(owner, since)
      const pair = {
        nothing: await race(server, nothing, seconds),
        submit: await race(server, submit, seconds),
      }
      await cleanUp(owner, since)
      pairs.push({ ...pair, whole: await race(server, whole, seconds) })
    }
    await cleanUp(owner, since)
    return summed(pairs)
  } finally {
    await server.stop()
    await owner.end()
  }
}

function summed(pairs: Pair[]): Submitted {
  const ratios = pairs.flatMap(({ nothing, submit }) =>
    nothing.cpuMs && submit.cpuMs ? [submit.cpuMs / nothing.cpuMs] : [],
  )
  return {
    percent: Math.round(
      median(pairs.map(({ nothing, submit }) => (100 * submit.perSecond) / nothing.perSecond)),
    ),
    cpuRatio: ratios.length > 0 ? median(ratios) : null,
    pairs,
  }
}

/** As the browser calls an action: its id in a header, its arguments as text. */
const poster =
  (site: URL, cookie: string) => async (path: string, id: Actions[keyof Actions], args: unknown[]) => {
    const answer = await fetch(new URL(path, site), {
      method: 'POST',
      headers: {
        cookie,
        origin: site.origin,
        accept: 'text/x-component',
        'content-type': 'text/plain;charset=UTF-8',
        'next-action': id,
      },
      body: JSON.stringify(args),
      redirect: 'manual',
    })
    const text = await answer.text()
    // A refusal is answered politely, with 200: it must not count as an order.
    if (answer.status >= 400 || text.includes('"status":"error"'))
      throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  }

/** Calls a second with that many people at once, and the server's processor time for each. */
async function race({ pid }: Served, call: (at: number) => Promise<void>, seconds: number): Promise<Rate> {
  const [start, before] = [performance.now(), ticksOf(pid, 'next-server')]
  const end = start + seconds * 1000
  let done = 0
  const person = async (who: number) => {
    // A stride that shares no factor with the number of customers, so that nobody waits for another's customer.
    for (let at = who * 8; performance.now() < end; at += 13) {
      await call(at)
      done++
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, who) => person(who)))
  const after = ticksOf(pid, 'next-server')
  return {
    perSecond: done / ((performance.now() - start) / 1000),
    cpuMs: before === null || after === null ? null : ((after - before) * 10) / done,
  }
}

process.stdout.write(JSON.stringify(await main()))
process.exit(0)
