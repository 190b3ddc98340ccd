import { type Db, empty, sql } from '../../db/scope'
import { fold } from '../customer/fold'
import { type Place, pageOf, readDateCursor } from '../partnership/paging'

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
  /** As it was called when the line was written. */
  customerName: string | null
  /** Whether the customer is still the organisation's to look at: a provider keeps its customers, a reseller may lose one. */
  customerOpen: boolean
  subject: string | null
  changes: Changes
}
type Found = (Row | { id: null }) & { total: number; people: { id: string; name: string }[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const countedTo = 1000

/** One page of the organisation's log, newest first, with how many lines there are (up to a bound) and who may be asked for. */
export async function findActivity(db: Db, { id: organisationId, kind }: Company, wanted: Filters & Place) {
  const cursor = readDateCursor(wanted)
  const [back, here] = [cursor?.backwards ?? false, filterOf(organisationId, wanted)]
  const past = cursor
    ? back
      ? sql`and at >= ${cursor.value}::timestamptz and (at > ${cursor.value}::timestamptz or id < ${cursor.id}::uuid)`
      : sql`and at <= ${cursor.value}::timestamptz and (at < ${cursor.value}::timestamptz or id > ${cursor.id}::uuid)`
    : empty
  const open =
    kind === 'reseller'
      ? sql`exists (select 1 from customer_reseller r where r.reseller_id = p.organisation_id and r.customer_id = p.customer_id and r.ended_at is null)`
      : sql`p.customer_name is not null`
  const found = await db.$queryRaw<Found[]>`
    with page as (
      select * from activity where ${here} ${past}
      order by ${back ? sql`at, id desc` : sql`at desc, id`} limit ${wanted.size + 1})
    select k.total, k.people, p.id::text, p.at, p.user_name as "userName", p.operation, p.outcome::text, p.refusal,
      p.customer_id::text as "customerId", p.customer_name as "customerName", ${open} as "customerOpen", p.subject, p.changes
    from (select (select count(*) from (select 1 from activity where ${here} limit ${countedTo + 1}) m)::int as total,
      (select coalesce(json_agg(json_build_object('id', m.user_id, 'name', m.first_name || ' ' || m.last_name) order by m.last_name, m.first_name), '[]')
        from membership m where m.organisation_id = ${organisationId}::uuid) as people) k
    left join page p on true
    order by ${back ? sql`p.at, p.id desc` : sql`p.at desc, p.id`}`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  const page = pageOf(rows, wanted, cursor, row => ({ value: row.at.toISOString(), id: row.id }))
  return { ...page, total: head?.total ?? 0, people: head?.people ?? [] }
}

type Company = { id: string; kind: string }

/** Only what was asked for stands in the statement: a filter that is not there must not keep the index from answering. */
function filterOf(organisationId: string, wanted: Filters) {
  const { from, until, zone, person, action, outcome, customer } = wanted
  const customerId = customer && uuid.test(customer) ? customer : null
  const named = customer && !customerId ? fold(customer) : ''
  const words = fold(wanted.q ?? '')
  return sql`organisation_id = ${organisationId}::uuid
    and at >= ${from}::date::timestamp at time zone ${zone} and at < ${until}::date::timestamp at time zone ${zone}
    ${person ? sql`and user_id = ${person}::uuid` : empty}
    ${action ? sql`and operation = ${action}` : empty}
    ${outcome ? sql`and outcome = ${outcome}::"Outcome"` : empty}
    ${customerId ? sql`and customer_id = ${customerId}::uuid` : empty}
    ${named ? contains('customer_name', named) : empty}
    ${words ? contains('subject', words) : empty}`
}

const contains = (column: 'customer_name' | 'subject', words: string) => {
  const folded = (text: ReturnType<typeof sql>) =>
    sql`lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'))`
  return sql`and strpos(${folded(column === 'subject' ? sql`subject` : sql`customer_name`)}, ${words}) > 0`
}
