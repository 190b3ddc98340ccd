import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { judgeNext } from '../change/next-rules'
import { spoken, stale } from '../change/perform'
import { judgeSchedule } from '../change/rules'
import { Refusal } from '../refusal'
import type { Aging, Dated, TimePolicy } from '../time/facts'
import { priceOn } from '../time/rules'
import { pricesOf } from './list'
import { nextTermOf } from './rules'

type Row = Aging & {
  id: string
  version: number
  customerId: string
  companyName: string
  nickname: string | null
  titleEn: string
  titleFr: string
  changes: number
  policy: TimePolicy & { maxChanges: number | null }
  offer: { id: string; kind: string; minQuantity: number; maxQuantity: number; pooledMax: number | null }
}

/** `able`: it can be decided now; `decided`: it is already; else why not. */
export type Judged = Row & { outcome: 'able' | 'decided' | Refusal; amountMinor: number | null }

type Ticked = Record<string, number>

/** Which of the ticked can be renewed as they are, at what price, and why the others cannot; nothing is written. */
export async function sortOut(
  db: Db,
  actor: Member,
  ticked: Ticked,
  now: Date,
  hold: boolean,
): Promise<Judged[]> {
  const [providerId, ids] = [actor.organisation.id, Object.keys(ticked)]
  if (ids.length === 0) return []
  // One order for all, so that two at once do not wait for each other.
  if (hold)
    await db.$queryRaw`select id from subscription where provider_id = ${providerId}::uuid and id = any (${ids}::uuid[]) order by id for update`
  const rows = await db.$queryRaw<Row[]>`
    select s.id, s.version, s.customer_id as "customerId", coalesce(s.company_name, '') as "companyName", s.nickname,
      o.title_en as "titleEn", o.title_fr as "titleFr", s.offer_id as "offerId", s.state::text, s.quantity, s.term, s.billing,
      s.currency::text, s.unit_minor as "unitMinor", s.starts_at as "startsAt", s.ends_at as "endsAt", s.auto_renew as "autoRenew",
      s.suspended_at as "suspendedAt", s.stays_until as "staysUntil", s.next_term as "nextTerm", s.next_billing as "nextBilling",
      s.next_billing_minor as "nextBillingMinor", s.next_billing_at as "nextBillingAt", s.changes,
      jsonb_build_object('renewal', m.renewal, 'expiredDays', m.expired_days, 'disabledDays', m.disabled_days,
        'windowHours', m.window_hours, 'maxChanges', m.max_changes) as policy,
      jsonb_build_object('id', o.id, 'kind', o.kind, 'minQuantity', o.min_quantity, 'maxQuantity', o.max_quantity,
        'pooledMax', o.pooled_max) as offer
    from subscription s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
    where s.provider_id = ${providerId}::uuid and s.id = any (${ids}::uuid[]) order by s.ends_at, s.id`
  if (rows.length < ids.length) throw new Refusal('row.notFound')
  const prices = await pricesOf(
    db,
    rows.map(row => ({ ...row, paid: null })),
  )
  return rows.map(row => ({
    ...row,
    outcome: judge(row, ticked[row.id], prices, now),
    amountMinor: amountOf(row, prices),
  }))
}

/** It is arranged to go on just so, whoever decided that. */
const decided = ({ nextTerm, quantity, state, autoRenew }: Row) =>
  state === 'active' &&
  autoRenew &&
  nextTerm?.quantity === quantity &&
  Object.values(nextTerm).filter(value => value !== undefined).length === 1

/** As if it alone were to be scheduled: the rules are those of `scheduleRenewal`. */
function judge(
  row: Row,
  version: number | undefined,
  prices: readonly Dated[],
  now: Date,
): Judged['outcome'] {
  if (decided(row)) return 'decided'
  if (row.version !== version) return stale(row)
  const { offer, policy, term, billing } = row
  const verdict = judgeSchedule({ subscription: row, policy, offer, now })
  if (!verdict.allowed) return new Refusal(`change.${verdict.reason}`, verdict.values)
  const unitMinor = priceOn(prices, row, now)
  const options = unitMinor === undefined ? [] : [{ term, billing, unitMinor }]
  const facts = { subscription: row, offer, options, targets: [], pooled: row.quantity }
  const problems = judgeNext(facts, {}, [])
  return Object.keys(problems).length > 0 ? new Refusal('input.invalid', {}, problems) : 'able'
}

function amountOf({ endsAt, ...row }: Row, prices: readonly Dated[]) {
  if (!endsAt) return null
  const facts = { policy: row.policy, paid: null, room: null, held: null, prices }
  return nextTermOf({ ...row, endsAt, nextTerm: { quantity: row.quantity } }, facts)?.amountMinor ?? null
}

/** Writes for each that its next term is like this one, and a line in the log; the rows are held, as they were judged. */
export async function decideAll(db: Db, actor: Member, able: readonly Judged[], now: Date) {
  const [providerId, ids] = [actor.organisation.id, able.map(({ id }) => id)]
  await db.$executeRaw`
    update subscription set next_term = jsonb_build_object('quantity', quantity), version = version + 1
    where provider_id = ${providerId}::uuid and id = any (${ids}::uuid[]) and state = 'active'`
  await db.activity.createMany({
    data: able.map(row => ({
      ...{ organisationId: providerId, id: uuid(), at: now },
      ...{ userId: actor.user.id, userName: actor.user.name },
      ...{ operation: 'scheduleRenewal', outcome: 'done' as const, customerId: row.customerId },
      ...{ subject: `${row.companyName} · ${row.nickname ?? row.titleEn}`, subjectId: row.id },
      changes: { nextTerm: [spoken(row.nextTerm), spoken({ quantity: row.quantity })] },
    })),
  })
}
