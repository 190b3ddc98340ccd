import type { Member } from '@/lib/domain/actor'
import { WORDS } from '@/prisma/seed/large/words'
import type { Cast } from './actors'

/** P4 and P5 of the quality goals. */
export const GOALS = {
  list: { buffers: 25, statements: 2 },
  search: { buffers: 150, statements: 2 },
}

/** One row of the table: an operation of the registry, who asks it, and what for. */
export type Case = {
  name: string
  goal: keyof typeof GOALS
  operation: string
  actor: Member
  input: Record<string, unknown>
  /** Pages to turn before the one that is measured. */
  turned?: number
}

const [common = '', middling = '', rare = ''] = WORDS.endings
const words = { common, middling, rare, absent: 'Xylophone', 'two-letter': 'Qu' }

const list = (name: string, operation: string, actor: Member, input: Case['input'] = {}): Case => ({
  name,
  goal: 'list',
  operation,
  actor,
  input,
})

/** What a provider and a reseller both look at, a year through. */
function about(actor: Member, who: string, { month, mpnId }: Cast): Case[] {
  const of = (name: string, operation: string, input: Case['input'] = {}) =>
    list(`${name}, ${who}`, operation, actor, input)
  return [
    of('renewals', 'listRenewals'),
    of('renewals to decide', 'listRenewals', { way: 'decision' }),
    of('renewals that end', 'listRenewals', { way: 'ends' }),
    of('renewals of three years', 'listRenewals', { commitment: 'P3Y' }),
    of('service requests', 'listServiceRequests'),
    of('service requests, all', 'listServiceRequests', { state: 'all' }),
    of('service requests elsewhere', 'listServiceRequests', { holder: 'other' }),
    of('order requests', 'listOrderRequests'),
    of('order requests, all', 'listOrderRequests', { state: 'all' }),
    of('incentives', 'readIncentives', { month }),
    of('incentives of a location', 'readIncentives', { month, mpnId }),
    { ...of('incentives', 'readIncentives', { month }), name: `incentives, page 21, ${who}`, turned: 20 },
    of('incentives, lines of the file', 'readIncentiveLines', { month, currency: 'EUR' }),
  ]
}

/** Add a line here when a list appears; what the registry does not have yet is left out. */
export function cases(cast: Cast): Case[] {
  const { provider, big, middling: small, one, many, tags, mpnId } = cast
  const searches = (actor: Member, who: string) =>
    Object.entries(words).map(
      ([kind, word]): Case => ({
        name: `customers, ${kind} word, ${who}`,
        goal: 'search',
        operation: 'listCustomers',
        actor,
        input: { q: word },
      }),
    )
  const deep = (one: Case, turned: number): Case => ({
    ...one,
    name: `${one.name}, page ${turned + 1}`,
    turned,
  })
  const resellerId = big.organisation.id
  return [
    list('customers, newest', 'listCustomers', provider),
    list('customers, by name', 'listCustomers', provider, { sort: 'name' }),
    deep(list('customers', 'listCustomers', provider), 20),
    deep(list('customers by name', 'listCustomers', provider, { sort: 'name' }), 20),
    list('customers of a reseller', 'listCustomers', provider, { reseller: resellerId }),
    list('customers of a reseller, by name', 'listCustomers', provider, {
      reseller: resellerId,
      sort: 'name',
    }),
    list('customers without a reseller', 'listCustomers', provider, { reseller: 'none' }),
    list('customers of the last month', 'listCustomers', provider, { added: 'month' }),
    list('customers, asked by a big reseller', 'listCustomers', big),
    list('customers by name, asked by a big reseller', 'listCustomers', big, { sort: 'name' }),
    list('customers, asked by a middling reseller', 'listCustomers', small),
    ...searches(provider, 'provider'),
    ...searches(provider, 'provider')
      .slice(0, 1)
      .map(one => deep(one, 4)),
    ...searches(big, 'big reseller'),
    list('resellers', 'listPartnerships', provider),
    list('reseller', 'readReseller', provider, { id: resellerId }),
    list('activity log', 'listActivity', provider),
    deep(list('activity log', 'listActivity', provider), 20),
    list('requests', 'listPartnershipRequests', provider),
    list('providers of a reseller', 'listProviders', big),
    list('overview of a provider', 'readOverview', provider),
    list('overview of a reseller', 'readOverview', big),
    ...about(provider, 'provider', cast),
    ...about(big, 'big reseller', cast),
    list('customers with a frequent tag', 'listCustomers', provider, { tag: tags[0] }),
    list('customers with a rare tag', 'listCustomers', provider, { tag: tags.at(-1) }),
    list('customers with a frequent tag, by name', 'listCustomers', provider, { tag: tags[0], sort: 'name' }),
    list('without reseller', 'readRecord', provider),
    list('eligibility', 'readRecord', provider, { tab: 'eligibility' }),
    list('order history of one', 'listOrders', provider, { customerId: one.id }),
    list(`order history of ${many.subscriptions + 1}`, 'listOrders', provider, { customerId: many.id }),
    list('users of a customer with 301', 'listUsers', provider, { customerId: many.id }),
    list('subscriptions, one', 'listSubscriptions', provider, { customerId: one.id }),
    list(`subscriptions, ${many.subscriptions}`, 'listSubscriptions', provider, { customerId: many.id }),
    ...Object.entries({ 'MPN ID': mpnId, domain: one.domain, 'tenant ID': one.tenantId, ...words }).map(
      ([kind, q]): Case => ({
        name: `look-up, ${kind}`,
        goal: 'search',
        operation: 'lookUp',
        actor: provider,
        input: { q },
      }),
    ),
  ]
}
