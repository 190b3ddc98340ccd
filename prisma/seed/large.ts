import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { hashPassword } from '@/lib/domain/member/password'
import { DEMO_PASSWORD } from '@/scripts/demo-people.mjs'
import { loadCatalogue } from './catalogue'
import { settle, takeDownIndexes } from './large/indexes'
import { layPlan } from './large/plan'
import { openProvider } from './large/provider'

/** From here on a load is faster without indexes, which are then built once. */
const BULK = 20_000

const STEPS = new URL('./large/steps/', import.meta.url)

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '1000' },
    'subscriptions-per-customer': { type: 'string', default: '1.3' },
    resellers: { type: 'string', default: '200' },
    /** `big`, or the domain of a provider that is there. */
    provider: { type: 'string', default: 'big' },
  },
})

const number = (name: 'customers' | 'subscriptions-per-customer' | 'resellers') => {
  const value = Number(values[name])
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0, not "${values[name]}".`)
  return value
}

/** Adds a large world, for measuring, to a migrated database; beside the demo world or alone. */
async function main() {
  const { DATABASE_URL } = process.env
  if (!DATABASE_URL) throw new Error('The large world needs DATABASE_URL, as the owner.')
  const size = {
    customers: Math.round(number('customers')),
    resellers: Math.round(number('resellers')),
    ratio: number('subscriptions-per-customer'),
  }
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  const told = teller()
  try {
    await client.query('begin')
    await client.query(
      `set local maintenance_work_mem = '512MB'; set local work_mem = '64MB'; set local jit = off`,
    )
    const { rows } = await client.query('select exists (select from offer) as stocked')
    if (!rows[0].stocked) await told('catalogue', () => loadCatalogue(client))
    const passwordHash = await hashPassword(DEMO_PASSWORD)
    const [tools, ...steps] = readdirSync(STEPS).sort()
    await run(client, tools ?? '')
    const provider = await openProvider(client, values.provider, passwordHash)
    await layPlan(client, provider, size, passwordHash)
    console.log(`Adding ${size.customers.toLocaleString('en')} customers to ${provider.name} …`)
    const putBack = size.customers >= BULK ? await takeDownIndexes(client) : []
    for (const step of steps) await told(step.replace(/^\d-|\.sql$/g, ''), () => run(client, step))
    if (putBack.length > 0)
      await told('indexes', async () => {
        for (const statement of putBack) await client.query(statement)
      })
    await told('commit', () => client.query('commit'))
    await told('vacuum', () => settle(client))
  } finally {
    await client.end()
  }
  console.log(`Done in ${told.total()}.`)
}

const run = (client: pg.ClientBase, step: string) => client.query(readFileSync(new URL(step, STEPS), 'utf8'))

function teller() {
  const start = performance.now()
  const since = (moment: number) => `${((performance.now() - moment) / 1000).toFixed(1)} s`
  const tell = async (name: string, work: () => Promise<unknown>) => {
    const begun = performance.now()
    await work()
    console.log(`  ${name.padEnd(14)} ${since(begun).padStart(8)}`)
  }
  return Object.assign(tell, { total: () => since(start) })
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
