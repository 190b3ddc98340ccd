import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { creditsOf, type Month, monthOf, type Rate, type SoldLine, type Story } from './rules'

type Told = {
  id: string
  customerId: string
  companyName: string
  currency: string
  state: string
  endsAt: string | null
  lines: (Omit<SoldLine, 'at'> & { at: string })[]
  suspensions: { from: string; to: string | null }[]
  associations: { from: string; to: string | null; mpnId: string; resellerId: string; resellerName: string }[]
}

/** The months of a provider's ledger that are still to be written, the oldest first. */
export async function openMonths(db: Db, providerId: string, now: Date): Promise<Month[]> {
  const kept = await db.incentiveMonth.findMany({ where: { providerId }, orderBy: { month: 'asc' } })
  const first = kept[0]?.month ?? (await firstAssociation(db, providerId))
  if (!first) return []
  // The month that runs is counted anew every hour; a large one, which takes minutes, as many hours later.
  const { _sum: running } = await db.incentiveTotal.aggregate({
    where: { providerId, mpnId: '', month: monthOf(now).from },
    _sum: { credits: true },
  })
  const pause = 3_600_000 * (1 + Math.floor((running.credits ?? 0) / 100_000))
  const months: Month[] = []
  for (let month = monthOf(first); month.from <= now; month = monthOf(month.to)) {
    const known = kept.find(one => one.month.getTime() === month.from.getTime())
    const fresh = month.to > now && known && now.getTime() - known.computedAt.getTime() < pause
    if (!known?.closedAt && !fresh) months.push(month)
  }
  return months
}

/** Asked until a month is kept: no association begins before one that was (product M15). */
async function firstAssociation(db: Db, providerId: string) {
  const [first] = await db.$queryRaw<{ from: Date | null }[]>`
    select min(from_) as from from reseller_period where provider_id = ${providerId}::uuid and mpn_id is not null`
  return first?.from ?? null
}

/** One batch of a month; answers where the next begins, or null when it was the last, and false when another instance is at it. */
export async function writeCredits(
  db: Db,
  actor: Member,
  { month, now, after, limit }: { month: Month; now: Date; after: string; limit: number },
): Promise<string | null | false> {
  const providerId = actor.organisation.id
  const [lock] = await db.$queryRaw<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('ledger ' || ${providerId}, 0)) as mine`
  if (!lock?.mine) return false
  // Whoever held it before may have closed the month since this one looked.
  const closed = await db.incentiveMonth.count({
    where: { providerId, month: month.from, closedAt: { not: null } },
  })
  if (closed > 0) return null
  const told = await storiesOf(db, providerId, month, after, limit)
  const rates = await db.incentiveRate.findMany({
    select: { category: true, fromMonth: true, basisPoints: true },
  })
  const rows = told.flatMap(one => rowsOf(providerId, one, month, now, rates))
  await db.$executeRaw`
    insert into incentive_credit select * from jsonb_populate_recordset(null::incentive_credit, ${JSON.stringify(rows)}::jsonb)
    on conflict (provider_id, month, subscription_id, mpn_id) do update set seats = excluded.seats, base_minor = excluded.base_minor,
      basis_points = excluded.basis_points, credit_minor = excluded.credit_minor, reseller_name = excluded.reseller_name`
  if (told.length === limit) return told.at(-1)?.id ?? null
  await sumUp(db, providerId, month, now)
  return null
}

const storiesOf = (db: Db, providerId: string, month: Month, after: string, limit: number) => db.$queryRaw<
  Told[]
>`
  with ids as (
    select distinct subscription_id as id from reseller_period
    where provider_id = ${providerId}::uuid and mpn_id is not null and subscription_id > ${after}::uuid
      and from_ < ${month.to} and (to_ is null or to_ > ${month.from})
    order by subscription_id limit ${limit}::int)
  select s.id, s.customer_id as "customerId", coalesce(s.company_name, '') as "companyName", s.currency::text, s.state::text, s.ends_at as "endsAt",
    (select jsonb_agg(jsonb_build_object('at', r.created_at, 'transaction', l.transaction, 'quantity', l.quantity, 'unitMinor', l.unit_minor,
        'billing', l.billing, 'term', l.term, 'category', o.category, 'titleEn', o.title_en, 'titleFr', o.title_fr,
        'earns', m.earns_incentives, 'suspensionBills', m.suspension_bills) order by r.created_at, l.id)
      from order_line l join order_ r on r.provider_id = l.provider_id and r.id = l.order_id
      join offer o on o.id = l.offer_id join commerce_policy m on m.id = o.policy_id
      where l.provider_id = s.provider_id and l.subscription_id = s.id) as lines,
    coalesce((select jsonb_agg(jsonb_build_object('from', p.from_, 'to', p.to_)) from suspension p
      where p.provider_id = s.provider_id and p.subscription_id = s.id), '[]') as suspensions,
    (select jsonb_agg(jsonb_build_object('from', p.from_, 'to', p.to_, 'mpnId', p.mpn_id, 'resellerId', p.reseller_id,
        'resellerName', coalesce(p.reseller_name, '')) order by p.from_)
      from reseller_period p where p.provider_id = s.provider_id and p.subscription_id = s.id and p.mpn_id is not null) as associations
  from ids join subscription s on s.provider_id = ${providerId}::uuid and s.id = ids.id
  order by s.id`

const span = <T extends { from: string; to: string | null }>({ from, to, ...rest }: T) => ({
  ...rest,
  from: new Date(from),
  to: to ? new Date(to) : null,
})

function rowsOf(providerId: string, told: Told, month: Month, now: Date, rates: readonly Rate[]) {
  const over = ['expired', 'disabled', 'deleted'].includes(told.state) && told.endsAt
  const story: Story = {
    lines: (told.lines ?? []).map(line => ({ ...line, at: new Date(line.at) })),
    suspensions: told.suspensions.map(span),
    associations: told.associations.map(span),
    endedAt: over ? new Date(told.endsAt ?? 0) : null,
  }
  return creditsOf(story, month, now, rates).map(credit => ({
    ...{
      provider_id: providerId,
      id: uuid(),
      month: month.from.toISOString().slice(0, 10),
      subscription_id: told.id,
    },
    ...{ reseller_id: credit.resellerId, reseller_name: credit.resellerName, mpn_id: credit.mpnId },
    ...{
      customer_id: told.customerId,
      company_name: told.companyName,
      currency: told.currency,
      seats: credit.seats,
    },
    ...{ offer_title_en: credit.titleEn, offer_title_fr: credit.titleFr, base_minor: credit.baseMinor },
    ...{ basis_points: credit.basisPoints, credit_minor: credit.creditMinor },
  }))
}

/** The month's sums, and where it is over, its closing: after that the database lets nobody write it again. */
async function sumUp(db: Db, providerId: string, month: Month, now: Date) {
  const where = { providerId, month: month.from }
  await db.incentiveTotal.deleteMany({ where })
  await db.$executeRaw`
    insert into incentive_total (provider_id, month, currency, mpn_id, reseller_id, reseller_name, credits, base_minor, credit_minor)
    select provider_id, month, currency, coalesce(mpn_id::text, ''), case when mpn_id is not null then (array_agg(reseller_id))[1] end,
      case when mpn_id is not null then max(reseller_name) end, count(*), sum(base_minor), sum(credit_minor)
    from incentive_credit where provider_id = ${providerId}::uuid and month = ${month.from}::date
    group by grouping sets ((provider_id, month, currency, mpn_id), (provider_id, month, currency))`
  const closedAt = month.to <= now ? now : null
  await db.incentiveMonth.upsert({
    where: { providerId_month: where },
    create: { ...where, computedAt: now, closedAt },
    update: { computedAt: now, closedAt },
  })
}
