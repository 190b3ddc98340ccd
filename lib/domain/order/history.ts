import type { Db } from '../../db/scope'
import { pageOf, readCursor } from '../partnership/paging'
import { Refusal } from '../refusal'

export type OrderItem = {
  id: string
  titleEn: string
  titleFr: string
  transaction: string
  quantity: number
  term: string
  billing: string
  unitMinor: number
  subscriptionId: string
  nickname: string | null
  /** The subscription as it is now. */
  subscriptionState: string
}
export type OrderRow = {
  id: string
  state: string
  currency: string
  totalMinor: number
  placedBy: string
  createdAt: Date
  reseller: string | null
  items: OrderItem[]
}
type Of = { providerId: string; id: string }
const size = 50

/** A page of a customer's orders, newest first, each with its lines (pages §16). */
export async function ordersOf(
  db: Db,
  of: Of,
  wanted: { after?: string | undefined; before?: string | undefined; order?: string },
) {
  const place = { ...wanted, size }
  const cursor = readCursor(place)
  const at = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = at?.backwards ?? false
  const rows = await db.$queryRaw<OrderRow[]>`
    select o.id::text, o.state::text, o.currency::text, o.total_minor::float8 as "totalMinor", o.placed_by as "placedBy",
      o.created_at as "createdAt", r.name as reseller,
      coalesce((select json_agg(json_build_object('id', l.id, 'titleEn', f.title_en, 'titleFr', f.title_fr, 'transaction', l.transaction,
          'quantity', l.quantity, 'term', l.term, 'billing', l.billing, 'unitMinor', l.unit_minor, 'subscriptionId', l.subscription_id,
          'nickname', s.nickname, 'subscriptionState', s.state) order by l.id)
        from order_line l join offer f on f.id = l.offer_id
        join subscription s on s.provider_id = l.provider_id and s.id = l.subscription_id
        where l.provider_id = o.provider_id and l.order_id = o.id), '[]') as items
    from order_ o left join organisation r on r.id = o.reseller_id
    where o.provider_id = ${of.providerId}::uuid and o.customer_id = ${of.id}::uuid
      and (${wanted.order ?? null}::uuid is null or o.id = ${wanted.order ?? null}::uuid)
      and (${at === null} or case when ${back} then (o.created_at, o.id) > (${at?.value ?? null}::timestamptz, ${at?.id ?? null}::uuid)
        else (o.created_at, o.id) < (${at?.value ?? null}::timestamptz, ${at?.id ?? null}::uuid) end)
    order by case when ${back} then o.created_at end, case when ${back} then o.id end, o.created_at desc, o.id desc limit ${size + 1}::int`
  return pageOf(rows, place, at, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}

export async function orderOf(db: Db, of: Of, id: string) {
  const { rows } = await ordersOf(db, of, { order: id })
  const [order] = rows
  if (!order) throw new Refusal('row.notFound')
  return order
}
