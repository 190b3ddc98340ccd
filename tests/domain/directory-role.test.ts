import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { listOwnPartners } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import type { Result } from '@/lib/domain/refusal'
import { grantDirectoryRole, withdrawDirectoryRole } from '@/lib/domain/rights/directory-operations'
import { withdrawRights } from '@/lib/domain/rights/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const which = { customerId: shop.id, resellerId: orgs.resellerA.id, role: 'tenantOwner' as const }
  return { ...orgs, shop, which, admin: as(shop.tenant), agent: as(orgs.provider, 'adminAgent') }
}

describe('tenant owner for Azure (product M17)', () => {
  it('is granted by the customer or by the provider, and shown to all three', async () => {
    const { resellerA, shop, which, admin, agent } = await scene()
    value(await grantDirectoryRole(agent, which))
    const [, own] = value(await listOwnPartners(admin, {})).partners
    expect(own).toMatchObject({ id: resellerA.id, ownerBy: 'Test adminAgent' })
    for (const actor of [agent, as(resellerA, 'adminAgent')])
      expect(value(await readCustomer(actor, { id: shop.id })).resellers).toMatchObject([
        { id: resellerA.id, tenantOwner: { by: 'Test adminAgent' } },
      ])
    value(await withdrawDirectoryRole(admin, which))
    value(await grantDirectoryRole(admin, which))
    expect(await rows('select count(*)::int from directory_role where customer_id = $1', [shop.id])).toEqual([
      { count: 2 },
    ])
  })

  it('is granted once and taken once, however many try at the same moment', async () => {
    const { which, admin, agent } = await scene()
    const grants = await Promise.all([grantDirectoryRole(admin, which), grantDirectoryRole(agent, which)])
    expect(grants.map(key).toSorted()).toEqual(['directoryRole.held', 'done'])
    const taken = await Promise.all([
      withdrawDirectoryRole(admin, which),
      withdrawDirectoryRole(agent, which),
    ])
    expect(taken.map(key).toSorted()).toEqual(['directoryRole.notHeld', 'done'])
  })

  it('stays when delegated admin is withdrawn, and the provider without rights can no longer change it', async () => {
    const { provider, resellerA, shop, which, admin, agent } = await scene()
    value(await grantDirectoryRole(admin, which))
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    expect(value(await listOwnPartners(admin, {})).partners[1]?.ownerSince).toBeInstanceOf(Date)
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: provider.id }))
    expect(key(await withdrawDirectoryRole(agent, which))).toBe('directoryRole.noRights')
    expect(key(await withdrawDirectoryRole(admin, which))).toBe('done')
  })

  it('is for a reseller that serves the customer, and not for it to give', async () => {
    const { resellerA, resellerB, rival, which, admin, agent } = await scene()
    expect(key(await grantDirectoryRole(agent, { ...which, resellerId: resellerB.id }))).toBe('row.notFound')
    expect(key(await grantDirectoryRole(as(rival, 'adminAgent'), which))).toBe('row.notFound')
    expect(key(await grantDirectoryRole(as(resellerA, 'adminAgent'), which))).toBe('kind.never')
    await owner().query('update customer_reseller set ended_at = now() where customer_id = $1', [
      which.customerId,
    ])
    expect(key(await grantDirectoryRole(admin, which))).toBe('directoryRole.notServing')
  })

  it('is never rewritten behind the back of who gave it', async () => {
    const { resellerA, which, agent } = await scene()
    value(await grantDirectoryRole(agent, which))
    const rewrite = within(agent, false, db =>
      db.directoryRole.updateMany({ where: { customerId: which.customerId }, data: { grantedBy: 'Nobody' } }),
    )
    await expect(rewrite).rejects.toThrow(/never rewritten/)
    const enter = within(as(resellerA), false, db => db.directoryRole.deleteMany({}))
    await expect(enter).rejects.toThrow(/permission denied/)
  })
})
