import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { listOwnPartners, readOwnCompany } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import type { Result } from '@/lib/domain/refusal'
import { withdrawRights } from '@/lib/domain/rights/operations'
import { listSubscriptions } from '@/lib/domain/subscription/list-operations'
import { readSubscription, updateSubscription } from '@/lib/domain/subscription/operations'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const [plain, credited] = [
    await subscription(orgs.provider, shop),
    await subscription(orgs.provider, shop, { reseller: orgs.resellerA }),
  ]
  return { ...orgs, shop, plain, credited, admin: as(shop.tenant), partner: as(orgs.resellerA, 'adminAgent') }
}

describe('a customer that looks at its partners', () => {
  it('sees the provider and the reseller, their rights, and what hangs on them', async () => {
    const { provider, resellerA, admin, shop } = await scene()
    const { partners } = value(await listOwnPartners(admin, {}))
    expect(partners).toMatchObject([
      { id: provider.id, kind: 'provider', delegatedAdmin: true, reaches: 2, supports: 2 },
      {
        id: resellerA.id,
        kind: 'reseller',
        through: provider.name,
        delegatedAdmin: true,
        reaches: 2,
        supports: 0,
      },
    ])
    expect(value(await readOwnCompany(as(shop.tenant, 'helpdeskAgent'), {})).partners).toHaveLength(2)
  })

  it('is nobody’s but its own: a partner cannot ask for the list', async () => {
    const { partner } = await scene()
    expect(key(await listOwnPartners(partner, {}))).toBe('kind.never')
  })
})

describe('withdrawing delegated admin from a reseller', () => {
  it('ends its access with the next click and keeps the relationship; it is told who did it and how to mend it', async () => {
    const { resellerA, shop, plain, credited, admin, partner, provider } = await scene()
    expect(key(await readSubscription(partner, { customerId: shop.id, id: plain }))).toBe('done')
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    const refused = await readSubscription(partner, { customerId: shop.id, id: plain })
    expect(!refused.ok && refused.refusal).toMatchObject({
      key: 'rights.withdrawn',
      details: { customer: shop.name, by: 'Test globalAdmin' },
    })
    const change = { customerId: shop.id, id: credited, version: 1, nickname: 'Mine' }
    expect(key(await updateSubscription(partner, change))).toBe('rights.withdrawn')
    const list = value(await listSubscriptions(partner, { customerId: shop.id, size: 100 }))
    expect(list.rows.map(({ id }) => id)).toEqual([credited])
    expect(list.customer).toMatchObject({ rights: false, withdrawnBy: 'Test globalAdmin' })
    expect(value(await readCustomer(partner, { id: shop.id }))).toMatchObject({ rights: false, billTo: null })
    const seen = value(await readCustomer(as(provider), { id: shop.id }))
    expect(seen.resellers).toMatchObject([
      { id: resellerA.id, delegatedAdmin: false, withdrawnBy: 'Test globalAdmin' },
    ])
  })

  it('done twice at once is done once, and the second reads who was first', async () => {
    const { resellerA, shop, admin } = await scene()
    const which = { customerId: shop.id, partnerId: resellerA.id }
    const answers = await Promise.all([withdrawRights(admin, which), withdrawRights(admin, which)])
    expect(answers.map(key).toSorted()).toEqual(['done', 'rights.notHeld'])
    const again = await withdrawRights(admin, which)
    expect(!again.ok && again.refusal.details).toMatchObject({ by: 'Test globalAdmin' })
  })

  it('is the Global admin’s alone, of the customer itself', async () => {
    const { provider, resellerA, resellerB, shop, admin } = await scene()
    const which = { customerId: shop.id, partnerId: resellerA.id }
    expect(key(await withdrawRights(as(shop.tenant, 'userAdmin'), which))).toBe('role.missing')
    expect(key(await withdrawRights(as(provider), which))).toBe('kind.never')
    const stranger = await customer(provider)
    expect(key(await withdrawRights(as(stranger.tenant), which))).toBe('row.notFound')
    expect(key(await withdrawRights(admin, { ...which, partnerId: resellerB.id }))).toBe('row.notFound')
    const [kept] = await rows('select delegated_admin from customer_reseller where customer_id = $1', [
      shop.id,
    ])
    expect(kept).toEqual({ delegated_admin: true })
  })

  it('leaves a line in the logs of the partners it concerns, by whose hand', async () => {
    const { provider, rival, resellerA, resellerB, shop, admin } = await scene()
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    const told = await rows<{ org: string; by: string; who: string }>(
      `select organisation_id as org, user_name as by, user_id as who from activity
       where operation = 'withdrawRights' and customer_id = $1 and organisation_id <> $2`,
      [shop.id, shop.tenant.id],
    )
    expect(told.map(({ org }) => org).toSorted()).toEqual([provider.id, resellerA.id].toSorted())
    expect(new Set(told.map(({ by, who }) => `${by} ${who}`))).toEqual(
      new Set([`Test globalAdmin ${admin.user.id}`]),
    )
    // Nobody can have a line written into the log of a company that does not serve the customer, or about another's customer.
    const tell = (actor: typeof admin, partner: string) =>
      within(
        actor,
        false,
        db => db.$queryRaw`select tell_partner(${partner}::uuid, ${shop.id}::uuid, ${uuid()}::uuid,
          'withdrawRights', 'Forged', '{}'::jsonb)::text`,
      )
    await tell(admin, rival.id)
    await tell(as(provider), resellerB.id)
    expect(await rows(`select 1 from activity where subject = 'Forged'`)).toEqual([])
  })

  it('leaves a line in the customer’s own log', async () => {
    const { resellerA, shop, admin } = await scene()
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    const log = await rows('select operation, subject, changes from activity where organisation_id = $1', [
      shop.tenant.id,
    ])
    expect(log).toEqual([
      {
        operation: 'withdrawRights',
        subject: resellerA.name,
        changes: { delegatedAdmin: ['granted', 'withdrawn'] },
      },
    ])
  })
})

describe('withdrawing delegated admin from the provider', () => {
  it('keeps the relationship; the provider sees who did it', async () => {
    const { provider, shop, admin } = await scene()
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: provider.id }))
    expect(value(await readCustomer(as(provider), { id: shop.id }))).toMatchObject({
      rights: false,
      delegatedAdmin: false,
      withdrawnBy: 'Test globalAdmin',
      state: 'active',
    })
  })
})

describe('the wall around rights', () => {
  it('lets nobody raise them by hand, and a customer change nothing else', async () => {
    const { provider, resellerA, shop, admin } = await scene()
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    const of = { customerId: shop.id, resellerId: resellerA.id }
    for (const actor of [as(provider), admin]) {
      const raise = within(actor, false, db =>
        db.customerReseller.updateMany({ where: of, data: { delegatedAdmin: true } }),
      )
      await expect(raise).rejects.toThrow(/given by the customer/)
    }
    const end = within(admin, false, db =>
      db.customerReseller.updateMany({ where: of, data: { endedAt: new Date() } }),
    )
    await expect(end).rejects.toThrow(/provider's to keep/)
    const rename = within(admin, false, db =>
      db.customer.updateMany({ where: { id: shop.id }, data: { companyName: 'Mine' } }),
    )
    await expect(rename).rejects.toThrow(/provider's to keep/)
  })
})
