import pg from 'pg'
import { readCast } from './actors'

export type Counted = { credits: number; seconds: number } | null

/** Lets the ledger count last month in a large world that has none yet; the years before it are taken for closed. */
async function main(): Promise<Counted> {
  const { DATABASE_URL = '' } = process.env
  const { keepLedger } = await import('@/lib/domain/incentive/run')
  const { time } = await import('@/lib/domain/time/run')
  const { provider } = await readCast(DATABASE_URL)
  const providerId = provider.organisation.id
  const owner = new pg.Client({ connectionString: DATABASE_URL })
  await owner.connect()
  try {
    const { rowCount } = await owner.query('select from incentive_credit where provider_id = $1 limit 1', [
      providerId,
    ])
    if (rowCount) return null
    await owner.query(
      `insert into incentive_month select $1, month, now(), case when month < date_trunc('month', now()) then now() end
       from generate_series(date_trunc('month', now() - interval '6 years'), now(), interval '1 month') month
       where month <> date_trunc('month', now() - interval '1 month') on conflict do nothing`,
      [providerId],
    )
    const start = performance.now()
    await keepLedger(time(providerId), new Date())
    const seconds = (performance.now() - start) / 1000
    await owner.query('vacuum (analyze) incentive_credit, incentive_total, incentive_month')
    const { rows } = await owner.query<{ credits: number }>(
      'select count(*)::int as credits from incentive_credit',
    )
    return { credits: rows[0]?.credits ?? 0, seconds }
  } finally {
    await owner.end()
  }
}

process.stdout.write(JSON.stringify(await main()))
process.exit(0)
