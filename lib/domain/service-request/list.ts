import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { pageOf, readCursor } from '../partnership/paging'
import { type Severity, type State, unsolved } from './rules'
import type { ListServiceRequests } from './schema'

type Row = {
  id: string
  title: string
  severity: Severity
  state: State
  customerId: string
  companyName: string
  holderId: string
  holderName: string
  createdAt: Date
  dueAt: Date
  answeredAt: Date | null
}

/** A page of the requests that are the actor's to see, newest first: a provider's, a reseller's or a customer's own. */
export async function findRequests(db: Db, actor: Member, wanted: z.output<typeof ListServiceRequests>) {
  const { id: org, kind } = actor.organisation
  const cursor = readCursor(wanted)
  const after = cursor && !Number.isNaN(Date.parse(cursor.value)) ? cursor : null
  const back = after?.backwards ?? false
  const shown = wanted.state === 'all' ? null : wanted.state === 'unsolved' ? [...unsolved] : [wanted.state]
  const rows = await db.$queryRaw<Row[]>`
    select q.id, q.title, q.severity::text, q.state::text, q.customer_id as "customerId", t.name as "companyName",
      q.holder_id as "holderId", q.holder_name as "holderName", q.created_at as "createdAt", q.due_at as "dueAt",
      q.answered_at as "answeredAt"
    from service_request q left join organisation t on t.id = q.tenant_id
    where case ${kind} when 'provider' then q.provider_id when 'reseller' then q.reseller_id else q.tenant_id end = ${org}::uuid
      and (${shown}::text[] is null or q.state::text = any (${shown}::text[]))
      and (${wanted.severity} = 'any' or q.severity::text = ${wanted.severity})
      and (${wanted.holder} = 'any' or (q.holder_id = ${org}::uuid) = (${wanted.holder} = 'own'))
      and (${after === null} or case when ${back}
        then (q.created_at, q.id) > (${after?.value ?? null}::timestamptz, ${after?.id ?? null}::uuid)
        else (q.created_at, q.id) < (${after?.value ?? null}::timestamptz, ${after?.id ?? null}::uuid) end)
    order by case when ${back} then q.created_at end, case when ${back} then q.id end, q.created_at desc, q.id desc
    limit ${wanted.size + 1}::int`
  return pageOf(rows, wanted, after, row => ({ value: row.createdAt.toISOString(), id: row.id }))
}
