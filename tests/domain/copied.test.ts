import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { listActivity } from '@/lib/domain/activity/operations'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { listOrderRequests } from '@/lib/domain/order-request/queries'
import { listServiceRequests } from '@/lib/domain/service-request/queries'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, world } from '../world'
import { agree, ask, orgs, reseller, sales, shop } from './order-request-scene'
import { filed, scene, supportBy, value } from './service-scene'

const serve = (provider: Org, shop: { id: string; tenant: Org }, by: Org) =>
  owner().query(
    `insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name) values ($1, $2, $3, $4, true, 'x')`,
    [provider.id, shop.id, by.id, shop.tenant.id],
  )
const ended = (shop: { id: string }, by: Org, at: string | null) =>
  owner().query('update customer_reseller set ended_at = $3 where customer_id = $1 and reseller_id = $2', [
    shop.id,
    by.id,
    at,
  ])

describe('who serves a customer, as its own record says it', () => {
  const serving = async (id: string) =>
    (await rows<{ resellers: string[] }>('select resellers from customer where id = $1', [id]))[0]?.resellers

  it('is told of each hit of a search, as it is now', async () => {
    const { provider, resellerA, resellerB } = await world()
    const shop = await customer(provider, { name: 'Zwetschge', reseller: resellerA })
    const partners = async () => {
      const found = value(
        await listCustomers(as(provider, 'salesAgent'), { q: 'zwetschge', from: 0, size: 25 }),
      )
      return found.rows[0]?.partners.sort()
    }
    expect(await partners()).toEqual([resellerA.name])
    await serve(provider, shop, resellerB)
    expect(await partners()).toEqual([resellerA.name, resellerB.name].sort())
    await ended(shop, resellerA, '2026-01-01')
    expect([await partners(), await serving(shop.id)]).toEqual([[resellerB.name], [resellerB.id]])
  })

  it('forgets neither of two that come at once', async () => {
    const { provider, resellerA, resellerB } = await world()
    for (let round = 0; round < 10; round++) {
      const shop = await customer(provider)
      await Promise.all([serve(provider, shop, resellerA), serve(provider, shop, resellerB)])
      expect(await serving(shop.id)).toEqual([resellerA.id, resellerB.id].sort())
    }
  })

  it('is kept from the portal itself, and so from the other resellers', async () => {
    const { provider, resellerA } = await world()
    await customer(provider, { reseller: resellerA })
    for (const actor of [as(resellerA), as(provider)])
      await expect(
        within(actor, true, db => db.$queryRaw`select resellers::text from customer`),
      ).rejects.toThrow(/permission denied/)
  })
})

describe('what a list of order requests shows', () => {
  const listed = async (id: string, viewer = reseller()) =>
    value(await listOrderRequests(viewer, {})).rows.find(row => row.id === id)

  it('says that the customer has not agreed until it has', async () => {
    const { id: customerId } = await shop({ agreement: false })
    const { id } = await ask(customerId)
    expect([(await listed(id))?.agreed, (await listed(id, sales()))?.agreed]).toEqual([false, false])
    await agree(customerId)
    expect([(await listed(id))?.agreed, (await listed(id, sales()))?.agreed]).toEqual([true, true])
    expect(await rows('select agreed from order_request where id = $1', [id])).toEqual([{ agreed: true }])
  })

  it('names all that is asked for, however long, and what was approved instead', async () => {
    const { id: customerId } = await shop()
    const { id } = await ask(customerId)
    const item = (quantity: number) => ({
      offerId: 'x',
      titleEn: `Offer ${'é'.repeat(60)}`,
      titleFr: '',
      quantity,
    })
    const many = Array.from({ length: 50 }, (_, at) => item(at + 1))
    await owner().query('update order_request set items = $2 where id = $1', [id, JSON.stringify(many)])
    expect((await listed(id))?.items).toEqual(many)
    await owner().query('update order_request set amended = $2 where id = $1', [
      id,
      JSON.stringify([item(7)]),
    ])
    expect((await listed(id))?.items).toEqual([item(7)])
    expect(orgs.provider.name).toBe((await listed(id))?.providerName)
  })
})

describe('a reseller’s list of service requests', () => {
  it('follows the relationship with the customer, whoever looks past the portal', async () => {
    const world = await scene()
    const { shop, sold, resellerA, agent } = world
    await supportBy(sold, resellerA.id)
    const id = await filed(world)
    const seen = async () => [
      value(await listServiceRequests(agent, { state: 'all', severity: 'any', holder: 'any', size: '25' }))
        .rows.length,
      await within(agent, true, db => db.serviceRequest.count({ where: { id } })),
    ]
    expect(await seen()).toEqual([1, 1])
    await ended(shop, resellerA, '2026-01-01')
    expect(await seen()).toEqual([0, 0])
    await ended(shop, resellerA, null)
    expect(await seen()).toEqual([1, 1])
  })

  it('cannot be written into by saying so oneself', async () => {
    const world = await scene()
    const id = await filed(world)
    const claim = within(as(world.provider, 'helpdeskAgent'), false, db =>
      db.serviceRequest.updateMany({ where: { id }, data: { resellerServes: true } }),
    )
    await expect(claim).rejects.toThrow(/stays as it was asked/)
  })
})

describe('a member’s own names and address', () => {
  it('stand beside its roles as the person has them now', async () => {
    const { provider } = await world()
    const [id, lastName] = [uuid(), `Test ${uuid().slice(-6)}`]
    await rows(
      `insert into app_user (id, email, first_name, last_name, password_hash) values ($1, $2, 'Ada', 'x', 'none')`,
      [id, `${id}@test.example`],
    )
    await rows(`insert into membership (user_id, organisation_id, roles) values ($1, $2, '{salesAgent}')`, [
      id,
      provider.id,
    ])
    await rows('update app_user set last_name = $2, disabled_at = now() where id = $1', [id, lastName])
    expect(
      await rows('select email, first_name, last_name, disabled from membership where user_id = $1', [id]),
    ).toEqual([{ email: `${id}@test.example`, first_name: 'Ada', last_name: lastName, disabled: true }])
    const log = value(await listActivity(as(provider), { zone: 'UTC', size: 25 } as never))
    expect(log.people).toContainEqual({ id, name: `Ada ${lastName}` })
  })
})
