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

/** Add a line here when a list appears; what the registry does not have yet is left out. */
export function cases({ provider, big, middling: small, one, many }: Cast): Case[] {
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
  const list = (name: string, operation: string, actor: Member, input: Case['input'] = {}): Case => ({
    name,
    goal: 'list',
    operation,
    actor,
    input,
  })
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
    list('subscriptions, one', 'listSubscriptions', provider, { customerId: one.id }),
    list(`subscriptions, ${many.subscriptions}`, 'listSubscriptions', provider, { customerId: many.id }),
  ]
}
