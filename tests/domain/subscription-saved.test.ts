import { describe, expect, it } from 'vitest'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { owner, rows } from '../owner'
import { as } from '../world'
import { agent, refusal, save, scene } from './subscription-scene'

describe('two people saving the same subscription', () => {
  it('the second sees both values, and saves with the newer version', async () => {
    const { provider, resellerA, which } = await scene()
    await save(agent(provider), which, { nickname: 'First', supportContact: resellerA.id })
    const second = await save(as(provider, 'adminAgent'), which, { nickname: 'Second', quantity: 20 })
    expect(!second.ok && second.refusal.details).toEqual({ version: 2 })
    expect(refusal(second)).toMatchObject({
      key: 'row.stale',
      nickname: { key: 'subscription.stale', values: { theirs: 'First', yours: 'Second' } },
      quantity: { values: { theirs: 10, yours: 20 } },
    })
    expect((await save(as(provider, 'adminAgent'), which, { nickname: 'Second' }, 2)).ok).toBe(true)
  })

  it('at the same instant, one of them is second', async () => {
    const { provider, which } = await scene()
    const both = await Promise.all(
      [21, 22].map(quantity => save(agent(provider), which, { quantity, nickname: `No. ${quantity}` })),
    )
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { key: 'row.stale' } })
    expect(await rows('select 1 from order_line where subscription_id = $1', [which.id])).toHaveLength(1)
  })

  it('a Submit that arrives twice is one change', async () => {
    const { provider, which } = await scene()
    expect((await save(agent(provider), which, { quantity: 20 })).ok).toBe(true)
    const again = await save(agent(provider), which, { quantity: 20 })
    expect(again.ok && again.value.changes).toEqual([])
    expect(await rows('select 1 from order_line where subscription_id = $1', [which.id])).toHaveLength(1)
  })
})

describe('who may', () => {
  it('a reseller with delegated admin changes licences and nickname, and nothing else', async () => {
    const { resellerA, resellerB, which } = await scene()
    const actor = as(resellerA, 'adminAgent')
    expect((await save(actor, which, { quantity: 12, nickname: 'Ours' })).ok).toBe(true)
    expect(refusal(await save(actor, which, { reseller: resellerB.mpnId }, 2))).toEqual({
      key: 'subscription.providerOnly',
    })
    expect(refusal(await save(actor, which, { supportContact: resellerA.id }, 2))).toEqual({
      key: 'subscription.providerOnly',
    })
    const lines = await rows('select transaction from order_line where subscription_id = $1', [which.id])
    expect(lines).toEqual([{ transaction: 'addQuantity' }])
  })

  it('without delegated admin it reads only, and is told what is missing', async () => {
    const { resellerA, which } = await scene()
    await owner().query('update customer_reseller set delegated_admin = false where reseller_id = $1', [
      resellerA.id,
    ])
    const actor = as(resellerA, 'adminAgent')
    expect((await readSubscription(actor, which)).ok).toBe(true)
    expect(refusal(await save(actor, which, { quantity: 12 }))).toEqual({ key: 'subscription.noAdminRights' })
  })

  it('the provider’s Helpdesk agents delegate support but do not associate; billing only reads', async () => {
    const { provider, resellerA, resellerB, which } = await scene()
    const desk = as(provider, 'helpdeskAgent')
    expect((await save(desk, which, { supportContact: resellerA.id })).ok).toBe(true)
    const no = await save(desk, which, { reseller: resellerB.mpnId }, 2)
    expect(!no.ok && no.refusal).toMatchObject({
      key: 'role.missing',
      details: { roles: ['globalAdmin', 'userAdmin', 'adminAgent', 'salesAgent'] },
    })
    expect(refusal(await save(as(provider, 'billingAdmin'), which, { nickname: 'x' }, 2))).toEqual({
      key: 'role.missing',
    })
  })
})

describe('the activity log', () => {
  it('tells from what to what', async () => {
    const { provider, resellerA, shop, which } = await scene()
    await save(agent(provider), which, { quantity: 12, supportContact: resellerA.id })
    const [line] = await rows('select * from activity where organisation_id = $1', [provider.id])
    expect(line).toMatchObject({
      ...{ operation: 'updateSubscription', outcome: 'done', customer_id: shop.id, subject_id: which.id },
      changes: { quantity: [10, 12], supportContact: [provider.name, resellerA.name] },
    })
  })
})
