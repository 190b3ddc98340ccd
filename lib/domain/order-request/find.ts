import { type Db, empty, sql } from '../../db/scope'
import type { Member } from '../actor'
import { pageOf, readDateCursor } from '../partnership/paging'
import { Refusal } from '../refusal'
import type { AskedItem, Ordering } from './rules'

export type RequestState = 'open' | 'approved' | 'declined' | 'withdrawn'
export type RequestRow = {
  providerId: string
  id: string
  kind: 'new' | 'seats' | 'upgrade'
  state: RequestState
  customerId: string
  companyName: string
  resellerId: string
  resellerName: string
  providerName: string
  items: AskedItem[]
  amended: AskedItem[] | null
  subscriptionId: string | null
  note: string | null
  requestedBy: string
  requestedById: string
  requestedAt: Date
  decidedBy: string | null
  decidedById: string | null
  decidedAt: Date | null
  answer: string | null
  atOnce: boolean
  orderId: string | null
  /** The customer has accepted its agreement, without which nothing is ordered. */
  agreed: boolean
}

export type ListedRequest = Pick<
  RequestRow,
  | 'id'
  | 'kind'
  | 'state'
  | 'companyName'
  | 'resellerName'
  | 'providerName'
  | 'requestedAt'
  | 'atOnce'
  | 'agreed'
> & { items: AskedItem[] }
type Wanted = { state?: RequestState | undefined; after?: string | undefined; before?: string | undefined }
const size = 25

/**
 * A page of the provider's requests, or of the reseller's own, newest first; `items` as they were approved. An index holds
 * what is short, and only what is longer is read from the request itself.
 */
export async function findRequests(db: Db, actor: Member, wanted: Wanted) {
  const { id, kind } = actor.organisation
  const place = { ...wanted, size }
  const at = readDateCursor(place)
  const back = at?.backwards ?? false
  const key = sql`(${at?.value}::timestamptz, ${at?.id}::uuid)`
  const past = back ? sql`and (requested_at, id) > ${key}` : sql`and (requested_at, id) < ${key}`
  const order = (of: ReturnType<typeof sql>) =>
    back ? sql`${of}requested_at, ${of}id` : sql`${of}requested_at desc, ${of}id desc`
  const found = await db.$queryRaw<ListedRequest[]>`
    with page as materialized (
      select provider_id, id, kind, state, customer_id, company_name, reseller_name, requested_at, at_once, agreed, shown from order_request
      where ${kind === 'provider' ? sql`provider_id = ${id}::uuid` : sql`reseller_id = ${id}::uuid`}
        ${wanted.state ? sql`and state = ${wanted.state}::"OrderRequestState"` : empty} ${at ? past : empty}
      order by ${order(empty)} limit ${size + 1}::int),
    providers as materialized (select o.id, o.name from organisation o where o.id = any (array(select distinct provider_id from page)))
    select q.id::text, q.kind::text, q.state::text, q.company_name as "companyName", q.reseller_name as "resellerName", p.name as "providerName",
      coalesce(q.shown, (select coalesce(w.amended, w.items) from order_request w where w.provider_id = q.provider_id and w.id = q.id)) as items,
      q.requested_at as "requestedAt", q.at_once as "atOnce",
      case when q.agreed or q.state <> 'open' then q.agreed else exists (
        select 1 from customer_agreement a where a.provider_id = q.provider_id and a.customer_id = q.customer_id) end as agreed
    from page q join providers p on p.id = q.provider_id order by ${order(sql`q.`)}`
  return pageOf(found, place, at, row => ({ value: row.requestedAt.toISOString(), id: row.id }))
}

/** Whether the customer has agreed matters as long as the request is open. */
const agreements = sql`agreements as materialized (
  select distinct provider_id, customer_id from customer_agreement where (provider_id, customer_id) in (select provider_id, customer_id from page where state = 'open'))`

const columns = sql`
  q.provider_id::text as "providerId", q.id::text, q.kind::text, q.state::text, q.customer_id::text as "customerId", q.company_name as "companyName",
  q.reseller_id::text as "resellerId", q.reseller_name as "resellerName", p.name as "providerName", q.items, q.amended,
  q.subscription_id::text as "subscriptionId", q.note, q.requested_by as "requestedBy", q.requested_by_id::text as "requestedById",
  q.requested_at as "requestedAt", q.decided_by as "decidedBy", q.decided_by_id::text as "decidedById", q.decided_at as "decidedAt", q.answer,
  q.at_once as "atOnce", q.order_id::text as "orderId",
  (q.provider_id, q.customer_id) in (select provider_id, customer_id from agreements) as agreed`

/** One request of the provider, or of the reseller that made it. */
export async function findRequest(db: Db, actor: Member, id: string): Promise<RequestRow> {
  const own = actor.organisation.id
  const [row] = await db.$queryRaw<RequestRow[]>`
    with page as materialized (
      select * from order_request where id = ${id}::uuid and (provider_id = ${own}::uuid or reseller_id = ${own}::uuid)),
    ${agreements}
    select ${columns} from page q join organisation p on p.id = q.provider_id`
  if (!row) throw new Refusal('row.notFound')
  return row
}

/** What its provider lets a reseller order without asking, and how many licences it ordered so in the last 30 days. */
export async function orderingOf(db: Db, providerId: string, resellerId: string) {
  const [row] = await db.$queryRaw<(Ordering & { lately: number })[]>`
    select p.may_order as "mayOrder", p.order_seats as "perOrder", p.order_monthly_seats as "perMonth",
      coalesce((select sum(q.seats) from order_request q where q.provider_id = p.provider_id and q.reseller_id = p.reseller_id
        and q.at_once and q.state = 'approved' and q.decided_at > now() - interval '30 days'), 0)::int as lately
    from partnership p where p.provider_id = ${providerId}::uuid and p.reseller_id = ${resellerId}::uuid and p.state = 'active'`
  return row ?? { mayOrder: false, perOrder: null, perMonth: null, lately: 0 }
}
