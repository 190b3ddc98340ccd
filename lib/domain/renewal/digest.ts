import { type Db, within } from '../../db/scope'
import { guest } from '../actor'
import type { Item } from '../letter/outbox'
import { rolesFor } from '../permission'
import { time } from '../time/run'
import { renewing, way } from './list'

const day = 86_400_000

/** Days before a term's end at which people are reminded (asks §5). */
export const reminders = [60, 30, 7]
/** The digest is written in the morning (UTC), and names this many of a kind. */
const [hour, most] = [6, 40]

const plain = (date: Date) => date.toISOString().slice(0, 10)
const dateOf = (at: Date) => new Date(Math.floor(at.getTime() / day) * day)

/**
 * One digest a day for each provider's people: what came to have 60, 30 or 7 days left since the last one, if it needs a
 * decision or ends. A day that was missed, because nothing ran, is told the day after.
 */
export async function writeDigests(now = new Date()): Promise<number> {
  const today = dateOf(new Date(now.getTime() - hour * 3_600_000))
  const due = await within(
    guest(),
    true,
    db => db.$queryRaw<{ id: string }[]>`select renewal_digests_due(${plain(today)}::date)::text as id`,
  )
  let count = 0
  for (const { id } of due)
    if (await within(time(id), false, db => writeDigest(db, id, today, now))) count += 1
  return count
}

async function writeDigest(db: Db, providerId: string, today: Date, now: Date) {
  const from = await turn(db, providerId, today)
  if (!from) return false
  const { items, decisions, ends } = await ending(db, providerId, from, today)
  if (items.length === 0) return false
  const roles = rolesFor('subscription.renewal', 'provider')
  await db.$queryRaw`
    select letter_renewals(${plain(today)}::date, ${JSON.stringify({ facts: { decisions, ends }, items })}::jsonb, ${roles}::text[], ${now})::text`
  return true
}

/** Says that this day's digest is being written, once; answers up to which day the last one went. */
async function turn(db: Db, providerId: string, today: Date) {
  const [row] = await db.$queryRaw<{ before: Date | null }[]>`
    with before as (select day from renewal_digest where provider_id = ${providerId}::uuid),
    taken as (
      insert into renewal_digest values (${providerId}::uuid, ${plain(today)}::date)
      on conflict (provider_id) do update set day = excluded.day where renewal_digest.day < excluded.day returning 1)
    select (select day from before) as before from taken`
  if (!row) return null
  const yesterday = new Date(today.getTime() - day)
  const longAgo = new Date(today.getTime() - 7 * day)
  if (!row.before) return yesterday
  return row.before < longAgo ? longAgo : row.before
}

type Row = Omit<Item, 'endsAt'> & { endsAt: Date; decisions: number; ends: number }

/** Terms that came to have so many days left after the one day and until the other. */
async function ending(db: Db, providerId: string, from: Date, until: Date) {
  const rows = await db.$queryRaw<Row[]>`
    with ${renewing}
    near as (
      select s.id, s.customer_id as "customerId", s.company_name as company, s.nickname, s.quantity, s.ends_at as "endsAt",
        t.days, o.title_en as "titleEn", o.title_fr as "titleFr", ${way} as way
      from unnest(${reminders}::int[]) as t (days) join subscription s on s.provider_id = ${providerId}::uuid
          and s.state in ('active', 'suspended')
          and s.ends_at >= ${from}::timestamptz + make_interval(days => t.days + 1)
          and s.ends_at < ${until}::timestamptz + make_interval(days => t.days + 1)
        join offer o on o.id = s.offer_id),
    ranked as (
      select *, row_number() over (partition by way order by "endsAt", id) as place,
        (count(*) filter (where way = 'decision') over ())::int as decisions, (count(*) filter (where way = 'ends') over ())::int as ends
      from near where way <> 'rolls')
    select * from ranked where place <= ${most}::int order by "endsAt", id`
  const items: Item[] = rows.map(({ endsAt, id, customerId, company, nickname, quantity, days, ...row }) => ({
    ...{ id, customerId, company: company ?? '', nickname, quantity, days, endsAt: endsAt.toISOString() },
    ...{ titleEn: row.titleEn, titleFr: row.titleFr, way: row.way },
  }))
  return { items, decisions: rows[0]?.decisions ?? 0, ends: rows[0]?.ends ?? 0 }
}
