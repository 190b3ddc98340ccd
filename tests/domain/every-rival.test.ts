import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '@/lib/domain'
import type { Member } from '@/lib/domain/actor'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, world } from '../world'

/** Everything a provider has, by the kinds of id an operation may be handed. */
let ids: Record<string, string>
let victim: string
let own: Member
let strangers: [who: string, actor: Member][]

beforeAll(async () => {
  const { provider, rival, resellerA } = await world()
  const shop = await customer(provider, { reseller: resellerA, name: `Secret ${uuid().slice(-8)}` })
  const sold = await subscription(provider, shop, { reseller: resellerA })
  const [order] = await rows<{ id: string }>('select id from order_ where provider_id = $1', [provider.id])
  const [partnership] = await rows<{ id: string }>(
    'select id from partnership where provider_id = $1 limit 1',
    [provider.id],
  )
  victim = provider.id
  own = as(provider, 'globalAdmin')
  ids = {
    customer: shop.id,
    tenant: shop.tenant.id,
    subscription: sold,
    order: order?.id ?? '',
    partnership: partnership?.id ?? '',
    provider: provider.id,
    reseller: resellerA.id,
    request: await askedFor(shop.tenant, sold),
    name: shop.name,
    domain: shop.domain,
  }
  const elsewhere = await organisation('customer')
  strangers = [
    ['a rival provider', as(rival, 'globalAdmin', 'adminAgent', 'salesAgent')],
    ['a reseller that is nobody’s partner', as(await organisation('reseller'), 'globalAdmin', 'adminAgent')],
    ['another customer', as(elsewhere, 'globalAdmin')],
  ]
})

/** A service request of the customer, filed as its people do. */
async function askedFor(tenant: Org, subscriptionId: string) {
  const id = uuid()
  const asked = { id, subscriptionId, severity: 'minimal', title: 'Secret', body: 'Secret' }
  await operations.fileServiceRequest?.(as(tenant, 'globalAdmin'), asked)
  return id
}

/** Inputs of the shapes operations take, each aimed at what is not the stranger's. */
function aimed(): Record<string, unknown>[] {
  const { customer: customerId, subscription: sold, order, partnership, provider, tenant, name, domain } = ids
  const { reseller, request } = ids
  const single = [customerId, sold, order, partnership, provider, tenant, request].flatMap(id => [
    { id },
    { customerId: id },
    { draft: id },
    { draftId: id },
    { customer: id },
  ])
  return [
    ...single,
    {},
    { customerId, id: sold },
    { customerId, id: sold, version: 1, quantity: 11 },
    { customerId, id: sold, version: 1, nickname: 'Taken' },
    {
      id: uuid(),
      customerId,
      lines: [{ offerId: 'CFQ7TTC0LH18:0001', term: 'P1Y', billing: 'monthly', quantity: 1 }],
    },
    { id: request, version: 1, act: 'note', body: 'Taken' },
    { id: request, version: 1, act: 'closed' },
    { id: request, version: 1, to: reseller },
    { customerId, subscriptionId: sold },
    { customerId, partnerId: provider },
    { customerId, resellerId: reseller, role: 'tenantOwner' },
    { id: partnership, goodFaith: 'true' },
    { provider },
    { reseller: provider },
    { q: name },
    { q: domain },
    {
      id: customerId,
      firstName: 'Ada',
      lastName: 'Rival',
      email: 'ada@rival.example',
      acceptedOn: '2026-01-02',
    },
  ]
}

/** All a provider's rows, as one number: it is the same before and after, whatever strangers try. */
async function fingerprint() {
  const tables = [
    'customer',
    'customer_reseller',
    'customer_agreement',
    'order_',
    'subscription',
    'partnership',
    'seat_lot',
    'directory_role',
    'relationship_request',
    'service_request',
    'service_request_entry',
    'activity',
  ]
  const parts = tables.map(
    table =>
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${table} t where ${
        table === 'activity' ? 'organisation_id' : 'provider_id'
      } = '${victim}'`,
  )
  return (await rows<{ sum: string }>(parts.join(' union all '))).map(row => row.sum)
}

/** An answer gives something away when it holds an id or a name that was never the asker's. */
const told = (value: unknown) =>
  JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? Number(item) : item)) ?? ''

describe.each(Object.entries(operations))('%s', (_name, operation) => {
  it('tells strangers nothing of another’s customers, and changes nothing of theirs', async () => {
    const before = await fingerprint()
    for (const [who, actor] of strangers) {
      for (const input of aimed()) {
        const answer = await operation(actor, input as never)
        if (!answer.ok) continue
        // What was asked may be repeated in the answer; what was not asked may not appear.
        const asked = told(input)
        const leaked = Object.entries(ids).filter(
          ([kind, secret]) =>
            !['provider', 'reseller'].includes(kind) &&
            told(answer.value).includes(secret) &&
            !asked.includes(secret),
        )
        expect([who, asked, leaked]).toEqual([who, asked, []])
      }
    }
    expect(await fingerprint()).toEqual(before)
  })
})

describe('the test itself', () => {
  it('is not blind: the provider’s own people do see the customer, and their change does show', async () => {
    const before = await fingerprint()
    const list = await operations.listCustomers?.(own, {})
    expect(told(list?.ok && list.value)).toContain(ids.customer)
    await operations.attestAgreement?.(own, aimed().at(-1) as never)
    expect(await fingerprint()).not.toEqual(before)
  })
})
