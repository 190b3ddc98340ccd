import type { Db } from '../../db/scope'
import { fold } from '../customer/fold'
import { type Place, pageOf, readCursor } from '../partnership/paging'

export type Filters = {
  from: string
  until: string
  zone: string
  person?: string | undefined
  action?: string | undefined
  customer?: string | undefined
  outcome?: 'done' | 'refused' | undefined
  q?: string | undefined
}

export type Changes = Record<string, [string | number | boolean | null, string | number | boolean | null]>

export type Row = {
  id: string
  at: Date
  userName: string
  operation: string
  outcome: 'done' | 'refused'
  refusal: string | null
  customerId: string | null
  /** Null where the customer is not, or no longer, one of the organisation's own. */
  customerName: string | null
  customerOpen: boolean
  subject: string | null
  changes: Changes
}
type Found = (Row | { id: null }) & { total: number; people: { id: string; name: string }[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const countedTo = 1000

/** One page of the organisation's log, newest first, with how many lines there are (up to a bound) and who may be asked for. */
export async function findActivity(db: Db, organisationId: string, wanted: Filters & Place) {
  const cursor = readCursor(wanted)
  const { person = null, action = null, outcome = null, customer } = wanted
  const customerId = customer && uuid.test(customer) ? customer : null
  const named = customer && !customerId ? fold(customer) : ''
  const words = fold(wanted.q ?? '')
  const [at, id, back] = [cursor?.value ?? null, cursor?.id ?? null, cursor?.backwards ?? false]
  const found = await db.$queryRaw<Found[]>`
    with matching as not materialized (
      select a.*, c.name as customer_name, coalesce(c.open, false) as customer_open
      from activity a left join lateral (
        select company_name as name, true as open from customer where provider_id = a.organisation_id and id = a.customer_id
        union all
        select company_name, ended_at is null from customer_reseller where reseller_id = a.organisation_id and customer_id = a.customer_id
        limit 1) c on a.customer_id is not null
      where a.organisation_id = ${organisationId}::uuid
        and a.at >= ${wanted.from}::date::timestamp at time zone ${wanted.zone}
        and a.at < ${wanted.until}::date::timestamp at time zone ${wanted.zone}
        and (${person}::uuid is null or a.user_id = ${person}::uuid)
        and (${action}::text is null or a.operation = ${action})
        and (${outcome}::text is null or a.outcome::text = ${outcome})
        and (${customerId}::uuid is null or a.customer_id = ${customerId}::uuid)
        and (${named} = '' or strpos(lower(regexp_replace(normalize(c.name, NFD), '[\\u0300-\\u036f]', '', 'g')), ${named}) > 0)
        and (${words} = '' or strpos(lower(regexp_replace(normalize(a.subject, NFD), '[\\u0300-\\u036f]', '', 'g')), ${words}) > 0)),
    page as (
      (select * from matching where not ${back} and (${id}::uuid is null
        or (at <= ${at}::timestamptz and (at < ${at}::timestamptz or id > ${id}::uuid)))
        order by at desc, id limit ${wanted.size + 1})
      union all
      (select * from matching where ${back}
        and at >= ${at}::timestamptz and (at > ${at}::timestamptz or id < ${id}::uuid)
        order by at, id desc limit ${wanted.size + 1}))
    select k.total, k.people, p.id::text, p.at, p.user_name as "userName", p.operation, p.outcome::text, p.refusal,
      p.customer_id::text as "customerId", p.customer_name as "customerName", p.customer_open as "customerOpen", p.subject, p.changes
    from (select (select count(*) from (select 1 from matching limit ${countedTo + 1}) m)::int as total,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.first_name || ' ' || u.last_name) order by u.last_name, u.first_name), '[]')
        from membership m join app_user u on u.id = m.user_id where m.organisation_id = ${organisationId}::uuid) as people) k
    left join page p on true
    order by case when ${back} then p.at end, case when ${back} then p.id end desc, p.at desc, p.id`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  const page = pageOf(rows, wanted, cursor, row => ({ value: row.at.toISOString(), id: row.id }))
  return { ...page, total: head?.total ?? 0, people: head?.people ?? [] }
}
