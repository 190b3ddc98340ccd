import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import type { Operation } from '@/lib/domain/operation'
import { readCast } from './actors'
import { backends, capture, isStatement, listen } from './capture'
import { buyers, cleanUp, type Goods, goodsIn } from './goods'
import { cpu, median } from './measure'
import { hasPgbench, runPgbench, scriptOf } from './pgbench'

const CLIENTS = 8
const PAIRS = 5

type Pair = { portal: number; pgbench: number; percent: number; portalMs: number; backendMs: number | null }

export type Raced =
  | { skipped: string }
  | { statements: number; roundTrips: number; percent: number; pairs: Pair[] }

/** Submits orders through the domain and, in turn, the same statements through pgbench: P1. */
async function main(): Promise<Raced> {
  const { DATABASE_URL = '', PORTAL_DATABASE_URL = '' } = process.env
  const seconds = Number(process.argv[2] ?? 5)
  if (!hasPgbench()) return { skipped: 'there is no pgbench on this machine' }
  listen()
  const { operations } = await import('@/lib/domain')
  const { placeOrder } = operations
  if (!placeOrder) return { skipped: 'the registry has no placeOrder yet' }
  const { provider } = await readCast(DATABASE_URL)
  const owner = new pg.Client({ connectionString: DATABASE_URL })
  await owner.connect()
  const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'))
  try {
    const customers = await buyers(owner, provider.organisation.id)
    const goods = await goodsIn(owner, provider.organisation.id)
    const order = (at: number) => submit(placeOrder, provider, customers[at % customers.length] ?? '', goods)
    const since = Date.now()
    // From here on only connections that stay count; the first orders are slow until they are compiled.
    backends.clear()
    await race(order, seconds)
    await cleanUp(owner, since)
    const captured = []
    for (let at = 0; at < customers.length; at++) captured.push(await capture(() => order(at)))
    const files = captured.map((sent, at) => {
      const file = join(folder, `${at}.sql`)
      writeFileSync(file, scriptOf(sent, since))
      return file
    })
    await runPgbench(PORTAL_DATABASE_URL, files, CLIENTS, 1)
    await cleanUp(owner, since)
    const pairs: Pair[] = []
    for (let turn = 0; turn < PAIRS; turn++) {
      const idle = process.cpuUsage()
      const all = cpu()
      const { portal, done } = await race(order, seconds)
      const { user, system } = process.cpuUsage(idle)
      const [own, both] = [(user + system) / 1000, cpu()]
      const backendMs = all === null || both === null ? null : (both - all - own) / done
      await cleanUp(owner, since)
      const pgbench = await runPgbench(PORTAL_DATABASE_URL, files, CLIENTS, seconds)
      await cleanUp(owner, since)
      pairs.push({ portal, pgbench, percent: (100 * portal) / pgbench, portalMs: own / done, backendMs })
    }
    const [first = []] = captured
    return {
      statements: first.filter(isStatement).length,
      // BEGIN waits for no answer: it travels with the first statement.
      roundTrips: first.filter(({ begins }) => !begins).length,
      percent: Math.round(median(pairs.map(({ percent }) => percent))),
      pairs,
    }
  } finally {
    rmSync(folder, { recursive: true })
    await owner.end()
  }
}

async function submit(
  placeOrder: Operation,
  actor: Parameters<Operation>[0],
  customerId: string,
  goods: Goods,
) {
  const answer = await placeOrder(actor, { id: uuid(), customerId, lines: [{ ...goods, quantity: 3 }] })
  if (!answer.ok)
    throw new Error(`The order was refused: ${answer.refusal.key} ${JSON.stringify(answer.refusal.fields)}`)
}

/** Orders a second with that many people submitting at once. */
async function race(order: (at: number) => Promise<void>, seconds: number) {
  const start = performance.now()
  const end = start + seconds * 1000
  let done = 0
  const person = async (who: number) => {
    // A stride that shares no factor with the number of customers, so that nobody waits for another's customer.
    for (let at = who * 8; performance.now() < end; at += 13) {
      await order(at)
      done++
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, who) => person(who)))
  return { portal: done / ((performance.now() - start) / 1000), done }
}

process.stdout.write(JSON.stringify(await main()))
process.exit(0)
