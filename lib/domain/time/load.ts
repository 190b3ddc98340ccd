import type { Db } from '../../db/scope'
import { assignedOf } from '../user/licensing'
import type { Aging, Dated, Move, Paid, TimePolicy } from './facts'

export type Due = Aging & {
  id: string
  version: number
  tenantId: string
  customerId: string
  resellerId: string | null
  companyName: string
  subject: string
  kind: string
  pooledMax: number | null
  policy: TimePolicy
  paid: Paid | null
  chosen: Paid | null
}

/** What is due, the longest first, and nobody else's for as long as this transaction lasts (several instances may ask at once). */
export const takeDue = (db: Db, providerId: string, now: Date, limit: number, except: readonly string[]) =>
  db.$queryRaw<Due[]>`
    with due as materialized (
      select * from subscription s where s.provider_id = ${providerId}::uuid
        and s.due_at <= ${now}
        and s.id <> all (${[...except]}::uuid[])
      order by s.due_at limit ${limit}::int
      for update skip locked)
    select s.id, s.version, s.tenant_id as "tenantId", s.customer_id as "customerId", s.reseller_id as "resellerId",
      c.company_name as "companyName", c.company_name || ' · ' || coalesce(s.nickname, o.title_en) as subject, o.kind, o.pooled_max as "pooledMax", s.state::text,
      s.offer_id as "offerId", s.quantity, s.term, s.billing, s.currency::text, s.unit_minor as "unitMinor",
      s.starts_at as "startsAt", s.ends_at as "endsAt", s.auto_renew as "autoRenew", s.suspended_at as "suspendedAt",
      s.stays_until as "staysUntil", s.next_term as "nextTerm", s.next_billing as "nextBilling",
      s.next_billing_minor as "nextBillingMinor", s.next_billing_at as "nextBillingAt",
      jsonb_build_object('renewal', m.renewal, 'expiredDays', m.expired_days, 'disabledDays', m.disabled_days,
        'windowHours', m.window_hours) as policy,
      case when m.renewal = 'convert' then (
        select jsonb_build_object('id', p.id, 'windowHours', pm.window_hours)
        from offer p join commerce_policy pm on pm.id = p.policy_id where p.id = o.excludes[1] and p.withdrawn_at is null) end as paid,
      case when m.renewal = 'convert' then (
        select jsonb_build_object('id', p.id, 'windowHours', pm.window_hours)
        from offer p join commerce_policy pm on pm.id = p.policy_id where p.id = s.next_term->>'offerId' and p.withdrawn_at is null) end as chosen
    from due s join offer o on o.id = s.offer_id join commerce_policy m on m.id = o.policy_id
    join customer c on c.provider_id = s.provider_id and c.id = s.customer_id`

/** Every price, past ones too, of the offers that these may go on with. */
export async function pricesFor(db: Db, due: readonly Due[]): Promise<Dated[]> {
  const offers = [
    ...new Set(
      due.flatMap(row => [row.offerId, row.nextTerm?.offerId, row.paid?.id].filter(id => id !== undefined)),
    ),
  ]
  const currencies = [...new Set(due.map(({ currency }) => currency))]
  return db.$queryRaw<Dated[]>`
    select offer_id as "offerId", currency::text, term, billing, unit_minor as "unitMinor",
      effective_from::timestamptz as from, effective_to::timestamptz as to
    from offer_price where offer_id = any (${offers}) and currency = any (${currencies}::char(3)[])`
}

/** Who holds licences where fewer were arranged: asked while the row is held, and whoever assigns holds it too. */
export async function heldSeats(db: Db, { id, quantity, offerId, nextTerm }: Due, providerId: string) {
  if ((nextTerm?.quantity ?? quantity) >= quantity) return null
  const { assigned, names } = await assignedOf(db, { providerId, id })
  const offer = await db.offer.findUnique({
    where: { id: nextTerm?.offerId ?? offerId },
    select: { maxQuantity: true },
  })
  return { assigned, names, most: offer?.maxQuantity ?? 0 }
}

/** How many seats the customer may still have of what comes next; asked only where a number can grow past a shared cap. */
export async function roomFor(db: Db, due: Due, providerId: string): Promise<number | null> {
  const offer = due.nextTerm?.offerId ?? due.paid?.id ?? due.offerId
  const grows =
    due.paid !== null || due.nextTerm?.offerId !== undefined || (due.nextTerm?.quantity ?? 0) > due.quantity
  if (!grows) return null
  return roomOf(db, due, offer, providerId)
}

/** The same of the offer that a trial becomes by itself, where it is to become another one. */
export async function roomBeside(db: Db, due: Due, providerId: string): Promise<number | null> {
  const { paid, nextTerm } = due
  const beside = paid && nextTerm?.offerId && nextTerm.offerId !== paid.id
  return beside ? roomOf(db, due, paid.id, providerId) : null
}

async function roomOf(db: Db, due: Due, offer: string, providerId: string) {
  await db.$queryRaw`select lock_tenant(${due.tenantId}::uuid)::text`
  const [held] = await db.$queryRaw<{ room: number | null }[]>`
    select pooled_room(${providerId}::uuid, ${due.id}::uuid, ${offer}) as room`
  return held?.room ?? null
}

/** Offers by name, as the log tells of them; asked only where one becomes another, or was to. */
export async function titlesFor(db: Db, moved: readonly { row: Due; moves: readonly Move[] }[]) {
  const codes = moved.flatMap(({ row, moves }) => {
    const all = [row.offerId, row.nextTerm?.offerId, ...moves.map(({ after }) => after.offerId)]
    const named = [...new Set(all.filter(code => code !== undefined))]
    return named.length > 1 ? named : []
  })
  const found =
    codes.length > 0
      ? await db.offer.findMany({ where: { id: { in: codes } }, select: { id: true, titleEn: true } })
      : []
  const titles = new Map(found.map(({ id, titleEn }) => [id, titleEn]))
  return (code: string) => titles.get(code) ?? code
}
