import pg from 'pg'
import { readCast } from './actors'
import { backends, listen } from './capture'
import { cpu, median } from './measure'

const PAIRS = 5

type Pair = { rows: number; plain: number; same: number; worker: number; cpuMs: number | null }
export type Renewed = {
  rows: number
  percent: number
  percentOfSame: number
  perSecond: number
  pairs: Pair[]
}

const due = `s.provider_id = $1 and s.due_at <= $2`

/** What the run is compared with: the same rows changed in one statement and nothing else. */
const plain = `update subscription s set starts_at = ends_at, ends_at = ends_at + interval '1 year', version = version + 1
  where ${due} returning s.*`

/** One statement, too, that leaves behind all that the run does: order, line, lot and a line in the log for each. */
const same = `with renewed as (${plain}),
  emptied as (update seat_lot l set quantity = 0 from renewed r where l.provider_id = $1 and l.subscription_id = r.id and l.quantity > 0),
  filled as (insert into seat_lot select r.provider_id, gen_random_uuid(), r.id, r.quantity, $2, $2::timestamptz + interval '7 days' from renewed r),
  ordered as (insert into order_ (provider_id, id, customer_id, reseller_id, currency, total_minor, body_hash, placed_by_id, placed_by, created_at)
    select provider_id, id, customer_id, reseller_id, currency, quantity * unit_minor, sha256(id::text::bytea), $1, 'Twotier', $2 from renewed),
  lined as (insert into order_line select r.provider_id, gen_random_uuid(), r.id, r.id, r.offer_id, 'renew', r.quantity, r.term, r.billing, r.unit_minor
    from renewed r),
  told as (insert into activity (organisation_id, id, at, user_id, user_name, operation, outcome, customer_id, subject, subject_id, changes)
    select provider_id, gen_random_uuid(), $2, $1, 'Twotier', 'renewSubscription', 'done', customer_id, company_name, id,
      jsonb_build_object('endsAt', jsonb_build_array(starts_at, ends_at)) from renewed)
  select count(*) from renewed`

/** The renewal run of so many subscriptions, in turn with the same work said in one statement. */
async function main(): Promise<Renewed> {
  const { DATABASE_URL = '' } = process.env
  const subscriptions = Number(process.argv[2])
  listen()
  const { moveInTime } = await import('@/lib/domain/time/run')
  const { provider } = await readCast(DATABASE_URL)
  backends.clear()
  const owner = new pg.Client({ connectionString: DATABASE_URL })
  await owner.connect()
  const providerId = provider.organisation.id
  const rolledBack = async (statement: string, until: Date) => {
    await owner.query('begin')
    const start = performance.now()
    const { rowCount, rows } = await owner.query(statement, [providerId, until])
    const seconds = (performance.now() - start) / 1000
    await owner.query('rollback')
    await owner.query('vacuum subscription, seat_lot, order_, order_line, activity')
    return (Number(rows.length === 1 ? rows[0].count : rowCount) || 0) / seconds
  }
  const pairs: Pair[] = []
  for (let part = 1; part <= PAIRS; part++) {
    const until = await dueUntil(owner, providerId, Math.floor(subscriptions / PAIRS))
    const before = { plain: await rolledBack(plain, until), same: await rolledBack(same, until) }
    const [start, spent] = [performance.now(), cpu()]
    const rows = await moveInTime({ now: until, onFailure: fail })
    const after = cpu()
    const cpuMs = spent === null || after === null ? null : (after - spent) / rows
    pairs.push({ rows, ...before, worker: rows / ((performance.now() - start) / 1000), cpuMs })
  }
  await owner.end()
  const percent = (of: 'plain' | 'same') =>
    Math.round(median(pairs.map(pair => (100 * pair.worker) / pair[of])))
  return {
    rows: pairs.reduce((sum, { rows }) => sum + rows, 0),
    percent: percent('plain'),
    percentOfSame: percent('same'),
    perSecond: median(pairs.map(({ worker }) => worker)),
    pairs,
  }
}

const fail = (error: unknown) => {
  throw error
}

/** The moment until which the next so many are due. */
async function dueUntil(owner: pg.Client, providerId: string, rows: number): Promise<Date> {
  const { rows: found } = await owner.query<{ at: Date }>(
    `select s.due_at as at from subscription s
     where s.provider_id = $1 order by 1 offset $2 limit 1`,
    [providerId, rows - 1],
  )
  if (!found[0]) throw new Error('The large world has fewer subscriptions than that.')
  return found[0].at
}

process.stdout.write(JSON.stringify(await main()))
process.exit(0)
