import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { dropDatabase, inCopy, openDatabase, type Target } from './database'
import type { Counted } from './ledger'
import type { Listed } from './lists'
import { figures } from './node'
import type { Raced } from './orders'
import type { Visited } from './pages'
import type { Renewed } from './renewals'
import { shownList, shownPage, shownPair, shownRun } from './shown'
import type { Submitted } from './submit'
import { printTable } from './table'

const { values } = parseArgs({
  options: {
    /** Size of the large world; the small one has 1,000. */
    customers: { type: 'string', default: '1000000' },
    /** Subscriptions of the renewal run; `1000000` takes ten minutes. */
    subscriptions: { type: 'string', default: '20000' },
    /** `lists`, `renewals`, `orders`, `submit`, `pages`; all of them if nothing is said. */
    only: { type: 'string', multiple: true },
    /** Seconds of each half of a pair of order runs. */
    seconds: { type: 'string', default: '5' },
    /** Removes the databases of the measuring afterwards. */
    drop: { type: 'boolean', default: false },
  },
})

const SMALL = 1_000
const RESULTS = new URL('./results/', import.meta.url)

const wanted = (part: string) => !values.only || values.only.includes(part)

async function main() {
  const server = environment()
  const sizes = [...new Set([SMALL, Number(values.customers)])]
  const results: Record<string, unknown> = {
    at: new Date().toISOString(),
    node: process.version,
    cores: cpus().length,
  }
  if (wanted('lists')) {
    for (const size of sizes) {
      const target = await openDatabase(server, size)
      const counted = await figures<Counted>('ledger', target)
      if (counted) {
        results[`ledger of ${size}`] = counted
        console.log(
          `\nThe ledger counted ${counted.credits.toLocaleString('en')} credits in ${Math.round(counted.seconds)} s.`,
        )
      }
      // One connection, so that its backend can be charged with what it costs.
      const listed = await figures<Listed[]>('lists', { ...target, DATABASE_POOL: '1' })
      results[`lists of ${size}`] = listed
      printTable(`Lists and search (P4, P5) at ${size.toLocaleString('en')} customers`, listed.map(shownList))
    }
    compare(
      results[`lists of ${sizes[0]}`] as Listed[],
      results[`lists of ${sizes[1]}`] as Listed[] | undefined,
    )
  }
  if (wanted('renewals')) {
    const renewed = await inCopy(server, Number(values.subscriptions), copy =>
      figures<Renewed>('renewals', copy, [values.subscriptions]),
    )
    results.renewals = renewed
    printTable(
      `Renewal run: ${Math.round(renewed.perSecond)} subscriptions/s, ${renewed.percent} % of a plain UPDATE, ${renewed.percentOfSame} % of one statement that writes the same rows`,
      renewed.pairs.map(shownRun),
    )
  }
  if (wanted('orders')) {
    const raced = await figures<Raced>(
      'orders',
      { ...(await openDatabase(server, SMALL)), DATABASE_POOL: '8' },
      [values.seconds],
    )
    results.orders = raced
    if ('skipped' in raced) console.log(`\nOrders (P1): skipped, ${raced.skipped}`)
    else
      printTable(
        `Orders (P1): ${raced.statements} statements in ${raced.roundTrips} round trips; median ${raced.percent} % of pgbench (goal: 65 %)`,
        raced.pairs.map((pair, at) => ({
          pair: at + 1,
          'orders/s': pair.portal,
          'pgbench tx/s': pair.pgbench,
          '%': pair.percent,
          'CPU ms/order of the portal': pair.portalMs,
          'of Postgres': pair.backendMs,
        })),
      )
  }
  if (wanted('submit')) {
    const target = await openDatabase(server, SMALL)
    const folder = new URL('../../.data/bench-app', import.meta.url).pathname
    const submitted = await figures<Submitted>('submit', target, [values.seconds, folder])
    results.submit = submitted
    printTable(
      `Submit (P2): median ${submitted.percent} % of an action that does nothing (goal: 50 %), ${submitted.cpuRatio?.toFixed(1) ?? '–'} times its processor time (goal: 2)`,
      submitted.pairs.map(shownPair),
    )
  }
  if (wanted('pages')) {
    const visited = await figures<Visited>('pages', {})
    results.pages = visited
    if ('skipped' in visited) console.log(`\nPages (P6): skipped, ${visited.skipped}`)
    else printTable('Pages (P6): first-load JavaScript, gzip, and HTML', visited.pages.map(shownPage))
  }
  mkdirSync(RESULTS, { recursive: true })
  const file = new URL(`${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`, RESULTS)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\nWritten to tests/bench/results/${file.pathname.split('/').at(-1)}.`)
  if (values.drop) for (const size of sizes) await dropDatabase(server, size)
}

function environment(): Target {
  const { DATABASE_URL, PORTAL_DATABASE_URL, NEXTAUTH_SECRET } = process.env
  if (!DATABASE_URL || !PORTAL_DATABASE_URL || !NEXTAUTH_SECRET)
    throw new Error(
      'The measuring needs DATABASE_URL, PORTAL_DATABASE_URL and NEXTAUTH_SECRET: run it as npm run bench.',
    )
  return { DATABASE_URL, PORTAL_DATABASE_URL, NEXTAUTH_SECRET }
}

/** P4: what a list costs does not grow with the provider. */
function compare(small: Listed[], large: Listed[] | undefined) {
  if (!large) return
  printTable(
    'CPU time at the large size against the small (P4: at most 1.1)',
    large.flatMap(it => {
      const before = small.find(({ name }) => name === it.name)?.cpuMs
      return before && it.cpuMs ? { case: it.name, ratio: it.cpuMs / before } : []
    }),
  )
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
