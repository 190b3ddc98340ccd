import { type Db, empty, sql } from '../../db/scope'
import { offersShown } from '../catalogue/shown'
import { pageOf, readDateCursor } from '../partnership/paging'
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
const size = 25

/** A page of a customer's orders, newest first, each with its lines (pages §16). */
export async function ordersOf(
  db: Db,
  of: Of,
  wanted: { after?: string | undefined; before?: string | undefined; order?: string },
) {
  const place = { ...wanted, size }
  const at = readDateCursor(place)
  const back = at?.backwards ?? false
  const key = sql`(${at?.value}::timestamptz, ${at?.id}::uuid)`
  const past = back ? sql`and (created_at, id) > ${key}` : sql`and (created_at, id) < ${key}`
  const order = (name: ReturnType<typeof sql>) =>
    back ? sql`${name}created_at, ${name}id` : sql`${name}created_at desc, ${name}id desc`
  const rows = await db.$queryRaw<OrderRow[]>`
    with found as materialized (
      select provider_id, id, state, currency, total_minor, placed_by, created_at, reseller_id from order_
      where provider_id = ${of.providerId}::uuid and customer_id = ${of.id}::uuid
        ${wanted.order ? sql`and id = ${wanted.order}::uuid` : empty} ${at ? past : empty}
      order by ${order(empty)} limit ${size + 1}::int),
    page as materialized (
      select * from order_line where provider_id = ${of.providerId}::uuid and order_id = any (array(select id from found))),
    ${offersShown('page')},
    sold as materialized (
      select id, nickname, state from subscription
      where provider_id = ${of.providerId}::uuid and customer_id = ${of.id}::uuid and id = any (array(select subscription_id from page)))
    select o.id::text, o.state::text, o.currency::text, o.total_minor::float8 as "totalMinor", o.placed_by as "placedBy",
      o.created_at as "createdAt", r.name as reseller,
      coalesce((select json_agg(json_build_object('id', l.id, 'titleEn', f.title_en, 'titleFr', f.title_fr, 'transaction', l.transaction,
          'quantity', l.quantity, 'term', l.term, 'billing', l.billing, 'unitMinor', l.unit_minor, 'subscriptionId', l.subscription_id,
          'nickname', s.nickname, 'subscriptionState', s.state) order by l.id)
        from page l join offers f on f.id = l.offer_id join sold s on s.id = l.subscription_id
        where l.order_id = o.id), '[]') as items
    from found o left join organisation r on r.id = o.reseller_id and r.kind = 'reseller' order by ${order(sql`o.`)}`
  return pageOf(rows, place, at, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}

export async function orderOf(db: Db, of: Of, id: string) {
  const { rows } = await ordersOf(db, of, { order: id })
  const [order] = rows
  if (!order) throw new Refusal('row.notFound')
  return order
}
