import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { pageOf, readCursor } from '../partnership/paging'
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
type Wanted = { state?: RequestState | undefined; after?: string | undefined; before?: string | undefined }
const size = 50

/** A page of the provider's requests, or of the reseller's own, newest first, with how many are open. */
export async function findRequests(db: Db, actor: Member, wanted: Wanted) {
  const own = actor.organisation
  const place = { ...wanted, size }
  const cursor = readCursor(place)
  const at = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = at?.backwards ?? false
  const provider = own.kind === 'provider'
  const found = await db.$queryRaw<(RequestRow & { open: number })[]>`
    select q.provider_id::text as "providerId", q.id::text, q.kind::text, q.state::text, q.customer_id::text as "customerId", q.company_name as "companyName",
      q.reseller_id::text as "resellerId", q.reseller_name as "resellerName", p.name as "providerName", q.items, q.amended,
      q.subscription_id::text as "subscriptionId", q.note, q.requested_by as "requestedBy", q.requested_by_id::text as "requestedById",
      q.requested_at as "requestedAt", q.decided_by as "decidedBy", q.decided_by_id::text as "decidedById", q.decided_at as "decidedAt", q.answer,
      q.at_once as "atOnce", q.order_id::text as "orderId",
      exists (select 1 from customer_agreement a where a.provider_id = q.provider_id and a.customer_id = q.customer_id) as agreed
    from order_request q join organisation p on p.id = q.provider_id
    where case when ${provider} then q.provider_id = ${own.id}::uuid else q.reseller_id = ${own.id}::uuid end
      and (${wanted.state ?? null}::text is null or q.state::text = ${wanted.state ?? null})
      and (${at === null} or case when ${back} then (q.requested_at, q.id) > (${at?.value ?? null}::timestamptz, ${at?.id ?? null}::uuid)
        else (q.requested_at, q.id) < (${at?.value ?? null}::timestamptz, ${at?.id ?? null}::uuid) end)
    order by case when ${back} then q.requested_at end, case when ${back} then q.id end, q.requested_at desc, q.id desc limit ${size + 1}::int`
  return pageOf(found, place, at, row => ({ value: row.requestedAt.toISOString(), id: row.id }))
}

/** One request of the provider, or of the reseller that made it. */
export async function findRequest(db: Db, actor: Member, id: string): Promise<RequestRow> {
  const own = actor.organisation.id
  const [row] = await db.$queryRaw<RequestRow[]>`
    select q.provider_id::text as "providerId", q.id::text, q.kind::text, q.state::text, q.customer_id::text as "customerId", q.company_name as "companyName",
      q.reseller_id::text as "resellerId", q.reseller_name as "resellerName", p.name as "providerName", q.items, q.amended,
      q.subscription_id::text as "subscriptionId", q.note, q.requested_by as "requestedBy", q.requested_by_id::text as "requestedById",
      q.requested_at as "requestedAt", q.decided_by as "decidedBy", q.decided_by_id::text as "decidedById", q.decided_at as "decidedAt", q.answer,
      q.at_once as "atOnce", q.order_id::text as "orderId",
      exists (select 1 from customer_agreement a where a.provider_id = q.provider_id and a.customer_id = q.customer_id) as agreed
    from order_request q join organisation p on p.id = q.provider_id
    where q.id = ${id}::uuid and (q.provider_id = ${own}::uuid or q.reseller_id = ${own}::uuid)`
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
