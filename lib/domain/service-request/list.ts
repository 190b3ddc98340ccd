import type { z } from 'zod'
import { type Db, empty, sql } from '../../db/scope'
import type { Member } from '../actor'
import { pageOf, readDateCursor } from '../partnership/paging'
import type { severities, states } from './rules'
import type { ListServiceRequests } from './schema'

type Wanted = z.output<typeof ListServiceRequests>

export type ServiceRequestRow = {
  id: string
  title: string
  severity: (typeof severities)[number]
  state: (typeof states)[number]
  companyName: string
  holderId: string
  holderName: string
  createdAt: Date
  dueAt: Date
  answeredAt: Date | null
}

/** Each kind of company has indexes of its own to its requests. */
function mine({ organisation: { id, kind } }: Member) {
  if (kind === 'provider') return sql`provider_id = ${id}::uuid`
  return kind === 'reseller' ? sql`reseller_id = ${id}::uuid` : sql`tenant_id = ${id}::uuid`
}

/** The words of `unsolved` in the rules, which the index of what is not solved knows too. */
const unsolved = sql`and state in ('open', 'inProgress', 'waiting', 'reopened')`

const filtered = ({ state, severity, holder }: Wanted, org: string) => sql`
  ${state === 'unsolved' ? unsolved : state === 'all' ? empty : sql`and state = ${state}::"ServiceRequestState"`}
  ${severity === 'any' ? empty : sql`and severity = ${severity}::"Severity"`}
  ${holder === 'any' ? empty : holder === 'own' ? sql`and holder_id = ${org}::uuid` : sql`and holder_id <> ${org}::uuid`}`

/** A page of the requests that are the actor's to see, newest first. */
export async function findRequests(db: Db, actor: Member, wanted: Wanted) {
  const cursor = readDateCursor(wanted)
  const [at, id] = [sql`${cursor?.value}::timestamptz`, sql`${cursor?.id}::uuid`]
  const back = cursor?.backwards ?? false
  const past = back
    ? sql`and created_at >= ${at} and (created_at > ${at} or id < ${id})`
    : sql`and created_at <= ${at} and (created_at < ${at} or id > ${id})`
  const found = await db.$queryRaw<ServiceRequestRow[]>`
    select id, title, severity::text, state::text, company_name as "companyName", holder_id as "holderId", holder_name as "holderName",
      created_at as "createdAt", due_at as "dueAt", answered_at as "answeredAt"
    from service_request where ${mine(actor)} ${filtered(wanted, actor.organisation.id)} ${cursor ? past : empty}
    order by ${back ? sql`created_at, id desc` : sql`created_at desc, id`} limit ${wanted.size + 1}::int`
  return pageOf(found, wanted, cursor, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}
