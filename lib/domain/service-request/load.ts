import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import type { Severity, State } from './rules'

type Entry = {
  id: string
  act: 'filed' | 'note' | 'waiting' | 'solved' | 'closed' | 'reopened' | 'handedOver' | 'departed'
  body: string | null
  holder: string | null
  author: string
  company: string
  at: string
  files: { id: string; name: string; size: number }[]
}

export type Loaded = {
  providerId: string
  id: string
  customerId: string
  tenantId: string
  subscriptionId: string
  companyName: string
  providerName: string
  offerEn: string
  offerFr: string
  nickname: string | null
  /** Azure is the provider's alone to support (rules §7). */
  usage: boolean
  title: string
  severity: Severity
  state: State
  holderId: string
  holderName: string
  resellerId: string | null
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
  openedBy: string
  createdAt: Date
  dueAt: Date
  answeredAt: Date | null
  changedAt: Date
  changedBy: string
  version: number
  entries: Entry[]
}

/** A request with all that was said, in one statement; whoever may not see it is told it is not there. */
export async function loadRequest(db: Db, actor: Member, id: string): Promise<Loaded> {
  const org = actor.organisation.id
  const [row] = await db.$queryRaw<Loaded[]>`
    select q.provider_id as "providerId", q.id, q.customer_id as "customerId", q.tenant_id as "tenantId",
      q.subscription_id as "subscriptionId", t.name as "companyName", p.name as "providerName", o.title_en as "offerEn",
      o.title_fr as "offerFr", s.nickname, coalesce(o.kind = 'usage', false) as usage, q.title, q.severity::text, q.state::text,
      q.holder_id as "holderId", q.holder_name as "holderName", q.reseller_id as "resellerId", h.support_email as "supportEmail",
      h.support_phone as "supportPhone", h.support_website as "supportWebsite", q.opened_by as "openedBy",
      q.created_at as "createdAt", q.due_at as "dueAt", q.answered_at as "answeredAt", q.changed_at as "changedAt",
      q.changed_by as "changedBy", q.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'act', e.act, 'body', e.body, 'holder', e.holder,
          'author', e.author, 'company', e.company, 'at', e.at, 'files', coalesce((
            select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.file_name, 'size', f.size) order by f.id) from service_request_file f
            where f.provider_id = q.provider_id and f.request_id = q.id and f.entry_id = e.id), '[]')) order by e.at, e.id)
        from service_request_entry e where e.provider_id = q.provider_id and e.request_id = q.id), '[]') as entries
    from service_request q
    join organisation p on p.id = q.provider_id
    left join organisation t on t.id = q.tenant_id
    left join organisation h on h.id = q.holder_id
    left join subscription s on s.provider_id = q.provider_id and s.id = q.subscription_id
    left join offer o on o.id = s.offer_id
    where q.id = ${id}::uuid and (q.provider_id = ${org}::uuid or q.tenant_id = ${org}::uuid or q.reseller_id = ${org}::uuid)`
  if (!row) throw new Refusal('row.notFound')
  return row
}

/** What a request concerns, in words for the activity log. */
export const subjectOf = ({ title, companyName }: Pick<Loaded, 'title' | 'companyName'>) =>
  `${companyName} · ${title}`
