import { beforeAll, describe, expect, it } from 'vitest'
import { readOwnCompany } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import { listSubscriptions } from '@/lib/domain/subscription/list-operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'

let w: Awaited<ReturnType<typeof world>>
let one: Awaited<ReturnType<typeof customer>>
let credited: { a: string; b: string; none: string }
const staff = (org: Org) => as(org, 'adminAgent')

async function read(org: Org, id = one.id) {
  const answer = await readCustomer(as(org, 'globalAdmin'), { id })
  return answer.ok ? answer.value : answer.refusal.key
}
async function list(org: Org, more: Partial<Parameters<typeof listSubscriptions>[1]> = {}) {
  const answer = await listSubscriptions(as(org, 'globalAdmin'), { customerId: one.id, size: 100, ...more })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

beforeAll(async () => {
  w = await world()
  one = await customer(w.provider, { name: 'Brasserie Test', reseller: w.resellerA })
  await owner().query(
    `insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name) values ($1, $2, $3, $4, true, '')`,
    [w.provider.id, one.id, w.resellerB.id, one.tenant.id],
  )
  credited = {
    a: await subscription(w.provider, one, { reseller: w.resellerA, quantity: 3 }),
    b: await subscription(w.provider, one, { reseller: w.resellerB, state: 'suspended' }),
    none: await subscription(w.provider, one),
  }
  await subscription(w.provider, one, { state: 'deleted' })
})

describe('a customer’s account', () => {
  it('is whole for its provider: who pays, who agreed, who serves it with which rights', async () => {
    const shown = await read(w.provider)
    expect(shown).toMatchObject({
      companyName: 'Brasserie Test',
      agreed: true,
      viewer: 'provider',
      billTo: { city: 'Lyon', firstName: 'Ada' },
      agreements: [{ proof: 'attested', firstName: 'Ada', recordedBy: 'Test' }],
    })
    expect(
      typeof shown !== 'string' && shown.resellers.map(({ name, partner }) => [name, partner]).sort(),
    ).toEqual(
      [
        [w.resellerA.name, true],
        [w.resellerB.name, true],
      ].sort(),
    )
  })

  it('shows a reseller itself alone, and without delegated admin rights neither address nor people', async () => {
    const shown = await read(w.resellerA)
    expect(shown).toMatchObject({
      rights: true,
      billTo: { city: 'Lyon' },
      resellers: [{ name: w.resellerA.name }],
    })
    const bare = await customer(w.provider, { reseller: w.resellerA, delegatedAdmin: false })
    expect(await read(w.resellerA, bare.id)).toMatchObject({ rights: false, billTo: null })
    await owner().query(
      `update customer_reseller set withdrawn_at = now() where customer_id = $1 and reseller_id = $2`,
      [one.id, w.resellerB.id],
    )
    expect(await read(w.resellerB)).toMatchObject({ rights: false, billTo: null })
    await owner().query(`update customer_reseller set withdrawn_at = null where customer_id = $1`, [one.id])
  })

  it('shows the customer its own record with all who serve it', async () => {
    const shown = await read(one.tenant)
    expect(shown).toMatchObject({ viewer: 'customer', rights: true, billTo: { city: 'Lyon' } })
    expect(typeof shown !== 'string' && shown.resellers).toHaveLength(2)
  })

  it('is not there for a rival, for a stranger, or for a reseller whose relationship ended', async () => {
    const other = await customer(w.rival)
    for (const org of [w.rival, w.operator, other.tenant])
      expect(['row.notFound', 'kind.never']).toContain(await read(org))
    expect(await read(w.provider, other.id)).toBe('row.notFound')
    const ended = await customer(w.provider, { reseller: w.resellerA })
    await owner().query(`update customer_reseller set ended_at = now() where customer_id = $1`, [ended.id])
    expect(await read(w.resellerA, ended.id)).toBe('row.notFound')
    const answer = await listSubscriptions(staff(w.rival), { customerId: one.id, size: 100 })
    expect(!answer.ok && answer.refusal.key).toBe('row.notFound')
  })
})

describe('a customer’s subscriptions', () => {
  const ids = (page: { rows: { id: string }[] }) => page.rows.map(row => row.id).sort()

  it('are all there for the provider and the customer, but for what is deleted', async () => {
    const all = Object.values(credited).sort()
    expect(ids(await list(w.provider))).toEqual(all)
    expect(ids(await list(one.tenant))).toEqual(all)
    const mine = (await list(w.provider)).rows.find(row => row.id === credited.a)
    expect(mine).toMatchObject({ quantity: 3, reseller: w.resellerA.name, resellerMpnId: w.resellerA.mpnId })
  })

  it('leave out, for a reseller, what is credited to another, without a trace', async () => {
    const page = await list(w.resellerA)
    expect(ids(page)).toEqual([credited.a, credited.none].sort())
    expect(JSON.stringify(page)).not.toContain(w.resellerB.id)
    expect(JSON.stringify(page)).not.toContain(w.resellerB.name)
  })

  it('are paged without loss or repeat, though many began at one moment', async () => {
    const many = await customer(w.provider)
    const made = []
    for (let i = 0; i < 30; i++) made.push(await subscription(w.provider, many))
    await owner().query(`update subscription set created_at = '2026-01-01' where customer_id = $1`, [many.id])
    const first = await list(w.provider, { customerId: many.id, size: 25 })
    const second = await list(w.provider, { customerId: many.id, size: 25, after: first.next })
    expect([...ids(first), ...ids(second)].sort()).toEqual(made.sort())
    expect(ids(await list(w.provider, { customerId: many.id, size: 25, before: second.previous }))).toEqual(
      ids(first),
    )
  })
})

describe('what a customer’s own people find', () => {
  it('names what was bought, whom to ask about each, and who holds which rights', async () => {
    await owner().query(`update organisation set support_email = 'help@r.example' where id = $1`, [
      w.provider.id,
    ])
    const answer = await readOwnCompany(as(one.tenant, 'globalAdmin'), {})
    if (!answer.ok) throw answer.refusal
    const { partners, subscriptions } = answer.value
    expect(partners.map(({ kind, name }) => [kind, name])).toEqual(
      expect.arrayContaining([
        ['provider', w.provider.name],
        ['reseller', w.resellerA.name],
        ['reseller', w.resellerB.name],
      ]),
    )
    expect(subscriptions).toHaveLength(3)
    expect(subscriptions[0]).toMatchObject({ name: w.provider.name, supportEmail: 'help@r.example' })
  })

  it('are its own alone: nothing of another tenant', async () => {
    const other = await customer(w.rival)
    const answer = await readOwnCompany(as(other.tenant, 'globalAdmin'), {})
    expect(answer.ok && [answer.value.partners.length, answer.value.subscriptions]).toEqual([1, []])
  })
})

it('every subscription the scene made is really there', async () => {
  expect(await rows(`select id from subscription where customer_id = $1`, [one.id])).toHaveLength(4)
})
