import { dueFrom } from '@/lib/domain/service-request/rules'
import type { Cast, Company } from './companies'
import { type Thread, threads } from './service-threads'
import type { Stage } from './stage'

type Row = Record<string, unknown>
const HOUR = 3_600_000
/** Its requests go to the provider alone (rules §7). */
const AZURE = 'MS-AZR-0145P'

/** What Boréal's customers have asked, in every state, and what was answered. */
export function enterServiceRequests(stage: Stage, cast: Cast) {
  for (const thread of threads) enterThread(stage, cast, thread)
}

function enterThread(stage: Stage, cast: Cast, thread: Thread) {
  const { rows, chance, time } = stage
  const customer = find(rows.customer, one => one.domain === `${thread.domain}.onmicrosoft.com`)
  const sold = find(
    rows.subscription,
    one => one.customer_id === customer.id && one.state === 'active' && one.offer_id !== AZURE,
  )
  const companies = Object.values(cast)
  const contact = companies.find(({ id }) => id === sold.support_contact_id) ?? cast.boreal
  const filedAt = new Date(time.now.getTime() - thread.hoursAgo * HOUR)
  const at = (after: number) => new Date(filedAt.getTime() + after * HOUR)
  const request = { provider_id: cast.boreal.id, request_id: chance.id(filedAt) }
  const asker = { id: String(customer.tenant_id), name: `${customer.first_name} ${customer.last_name}` }
  const told = (act: string, when: Date, by: Row, more: Row = {}) =>
    rows.service_request_entry.push({
      ...request,
      id: chance.id(when),
      act,
      body: null,
      holder: null,
      ...by,
      ...more,
      at: when,
    })
  const customers = {
    author_id: asker.id,
    author: asker.name,
    company_id: asker.id,
    company: customer.company_name,
  }
  const someone = (company: Company, who: string) => {
    const person = company.person(who)
    return { author_id: person.id, author: person.name, company_id: company.id, company: company.name }
  }
  let holder: Company = contact
  told('filed', filedAt, customers, { body: thread.text })
  for (const { by, act, after, text } of thread.said) {
    const author = by === 'customer' ? customers : someone(holder, by)
    if (act === 'handOver') holder = holder === cast.boreal ? cast.atelier : cast.boreal
    const over = act === 'handOver' ? { act: 'handedOver', holder: holder.name } : {}
    told(act, at(after), author, { body: text ?? null, ...over })
  }
  const entries = rows.service_request_entry.filter(one => one.request_id === request.request_id)
  const last = entries.at(-1) ?? {}
  const answer = entries.find(one => one.company_id !== asker.id && one.act !== 'handedOver')
  rows.service_request.push({
    provider_id: cast.boreal.id,
    id: request.request_id,
    customer_id: customer.id,
    tenant_id: customer.tenant_id,
    subscription_id: sold.id,
    title: thread.title,
    severity: thread.severity,
    state: thread.state,
    holder_id: holder.id,
    holder_name: holder.name,
    reseller_id: [contact, holder].find(({ id }) => id !== cast.boreal.id)?.id ?? null,
    opened_by_id: asker.id,
    opened_by: asker.name,
    created_at: filedAt,
    due_at: dueFrom(thread.severity, filedAt),
    answered_at: answer?.at ?? null,
    changed_at: last.at ?? filedAt,
    changed_by: last.author ?? asker.name,
    version: entries.length,
  })
}

function find(rows: Row[], test: (row: Row) => boolean): Row {
  const found = rows.find(test)
  if (!found) throw new Error('service-threads.ts names a customer without such a subscription.')
  return found
}
