import { readCast } from './actors'
import { listen } from './capture'
import { cases, type GOALS } from './cases'
import { type Measured, measure } from './measure'

export type Listed = Measured & { name: string; goal: keyof typeof GOALS }

/** Run as a process of its own for each database, since a process has one pool. */
async function main() {
  const { DATABASE_URL = '', PORTAL_DATABASE_URL = '' } = process.env
  listen()
  const { operations } = await import('@/lib/domain')
  const measured: Listed[] = []
  for (const one of cases(await readCast(DATABASE_URL))) {
    const operation = operations[one.operation]
    if (operation)
      measured.push({
        name: one.name,
        goal: one.goal,
        ...(await measure(operation, one, PORTAL_DATABASE_URL)),
      })
  }
  process.stdout.write(JSON.stringify(measured))
}

await main()
process.exit(0)
