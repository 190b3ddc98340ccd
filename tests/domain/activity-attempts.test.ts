import { describe, expect, it } from 'vitest'
import { operations } from '@/lib/domain'
import { listActivity } from '@/lib/domain/activity/operations'
import { toldTo } from '@/lib/domain/activity/rules'
import type { Role } from '@/lib/domain/actor'
import { attestAgreement } from '@/lib/domain/customer/attest-operations'
import { deactivateMember } from '@/lib/domain/member/operations'
import { placeOrder } from '@/lib/domain/order/operations'
import { everPossible } from '@/lib/domain/permission'
import { withdrawRights } from '@/lib/domain/rights/operations'
import { updateSubscription } from '@/lib/domain/subscription/operations'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { idOf, key, value } from './member-scene'

const log = async (org: Org, wanted: object = {}) =>
  value(await listActivity(as(org), { zone: 'UTC', ...wanted })).rows
const agent = (org: Org, role: Role = 'adminAgent') => as(org, role)

describe('a refused attempt in the log', () => {
  it('says for which customer and on what it was, and nothing that was not done', async () => {
    const { provider } = await world()
    const shop = await customer(provider)
    const id = await subscription(provider, shop)
    const ada = { firstName: 'Ada', lastName: 'Verne', email: 'ada@verne.example', acceptedOn: '2026-01-15' }
    value(await attestAgreement(agent(provider), { id: shop.id, ...ada }))
    expect(key(await attestAgreement(agent(provider), { id: shop.id, ...ada }))).toBe('agreement.recorded')
    const rename = { customerId: shop.id, id, version: 99, nickname: 'Mine' }
    expect(key(await updateSubscription(agent(provider), rename))).toBe('row.stale')
    const refused = await log(provider, { outcome: 'refused', customer: shop.id })
    expect(refused).toMatchObject([
      { operation: 'updateSubscription', customerName: shop.name, refusal: 'row.stale', changes: {} },
      { operation: 'attestAgreement', subject: shop.name, refusal: 'agreement.recorded', changes: {} },
    ])
    expect(refused[0]?.subject).toMatch(`${shop.name} · `)
    expect(await log(provider, { customer: shop.name })).toHaveLength(3)
  })

  it('names the colleague it was about', async () => {
    const { provider } = await world()
    const at = { id: idOf(provider, 'globalAdmin') }
    expect(key(await deactivateMember(agent(provider, 'userAdmin'), at))).toBe('member.globalAdminOnly')
    expect(await log(provider)).toMatchObject([
      { outcome: 'refused', subject: 'Test globalAdmin', changes: {} },
    ])
  })

  it('tells nothing of a customer that is another’s', async () => {
    const { provider, rival } = await world()
    const shop = await customer(rival)
    const order = {
      id: shop.tenant.id,
      customerId: shop.id,
      lines: [{ offerId: 'CFQ7TTC0LH18:0001', quantity: 1, term: 'P1Y', billing: 'monthly' }],
    }
    expect(key(await placeOrder(agent(provider), order as never))).toBe('row.notFound')
    expect(await log(provider)).toMatchObject([
      { operation: 'placeOrder', outcome: 'refused', subject: null, customerName: null, customerOpen: false },
    ])
  })
})

describe('the actions to filter by', () => {
  it('are all that stand in the log, also what a customer decided', async () => {
    const { provider, resellerA } = await world()
    const shop = await customer(provider, { reseller: resellerA })
    for (const { id } of [provider, resellerA])
      value(await withdrawRights(as(shop.tenant), { customerId: shop.id, partnerId: id }))
    for (const org of [provider, resellerA]) {
      const told = [...new Set((await log(org)).map(({ operation }) => operation))]
      expect(told).toEqual(['withdrawRights'])
      const offered = (name: string) =>
        toldTo(org.kind).includes(name) ||
        everPossible(operations[name]?.permission ?? 'portal.begin', org.kind)
      expect(told.filter(name => !offered(name))).toEqual([])
    }
  })
})
