import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { guest } from '@/lib/domain/actor'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'

describe('the walls', () => {
  it('stand round every table, forced', async () => {
    const open = await rows<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  it('leave no table without a rule for the portal or the sign-in', async () => {
    const bare = await rows<{ relname: string }>(
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'
       and not exists (select 1 from pg_policies p where p.tablename = c.relname and p.policyname <> 'owner')`,
    )
    expect(bare).toEqual([])
  })

  it('let every security definer function run as a role that can do little, and only the portal call it', async () => {
    const wrong = await rows(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_roles r on r.oid = p.proowner
       where p.pronamespace = 'public'::regnamespace and p.prosecdef
       and (r.rolsuper or r.rolbypassrls or r.rolcanlogin or has_function_privilege('public', p.oid, 'execute'))`,
    )
    expect(wrong).toEqual([])
  })

  it('give a session without an actor nothing', async () => {
    await world()
    const seen = await within(guest(), true, async db => [
      await db.customer.count(),
      await db.partnership.count(),
      await db.membership.count(),
      await db.offer.count(),
      await db.activity.count(),
    ])
    expect(seen).toEqual([0, 0, 0, 0, 0])
  })

  it('keep password hashes and sessions from the portal itself', async () => {
    const { provider } = await world()
    const actor = as(provider)
    await expect(within(actor, true, db => db.session.count())).rejects.toThrow(/permission denied/)
    await expect(within(actor, true, db => db.$queryRaw`select password_hash from app_user`)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('refuse a query that would write', async () => {
    const { provider } = await world()
    const write = within(as(provider), true, db =>
      db.customer.updateMany({ where: { providerId: provider.id }, data: { city: 'Nantes' } }),
    )
    await expect(write).rejects.toThrow(/read-only/)
  })

  it('refuse a rival’s forged insert and hide the row from its reads', async () => {
    const { provider, rival } = await world()
    const { id, tenant } = await customer(provider)
    const forged = within(as(rival), false, db =>
      db.customerReseller.createMany({
        data: [
          {
            providerId: provider.id,
            customerId: id,
            resellerId: rival.id,
            tenantId: tenant.id,
            delegatedAdmin: true,
            sortName: 'x',
          },
        ],
      }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    expect(await within(as(rival), true, db => db.customer.count({ where: { id } }))).toBe(0)
  })
})

describe('a reseller', () => {
  it('sees the customers it serves, and cannot make itself serve one', async () => {
    const { provider, resellerA, resellerB } = await world()
    const served = await customer(provider, { reseller: resellerA })
    const other = await customer(provider, { reseller: resellerB })
    const seen = await within(as(resellerA), true, db => db.customer.findMany({ select: { id: true } }))
    expect(seen.map(row => row.id)).toEqual([served.id])
    const grab = within(as(resellerA), false, db =>
      db.customerReseller.createMany({
        data: [
          {
            providerId: provider.id,
            customerId: other.id,
            resellerId: resellerA.id,
            tenantId: other.tenant.id,
            delegatedAdmin: true,
            sortName: 'x',
          },
        ],
      }),
    )
    await expect(grab).rejects.toThrow(/row-level security/)
  })

  it('never sees a subscription credited to another reseller', async () => {
    const { provider, resellerA, resellerB } = await world()
    const shared = await customer(provider, { reseller: resellerA })
    const mine = await subscription(provider, shared, { reseller: resellerA })
    await subscription(provider, shared, { reseller: resellerB })
    const nobodys = await subscription(provider, shared)
    const seen = await within(as(resellerA), true, db => db.subscription.findMany({ select: { id: true } }))
    expect(seen.map(row => row.id).sort()).toEqual([mine, nobodys].sort())
  })

  it('without delegated admin sees only what it is credited for, and changes nothing', async () => {
    const { provider, resellerA } = await world()
    const shared = await customer(provider, { reseller: resellerA, delegatedAdmin: false })
    const mine = await subscription(provider, shared, { reseller: resellerA })
    await subscription(provider, shared)
    const seen = await within(as(resellerA), true, db => db.subscription.findMany({ select: { id: true } }))
    expect(seen.map(row => row.id)).toEqual([mine])
    const changed = await within(as(resellerA), false, db =>
      db.subscription.updateMany({ where: { id: mine }, data: { quantity: 99 } }),
    )
    expect(changed.count).toBe(0)
  })
})

describe('a reseller with delegated admin', () => {
  it('changes licences, but neither who is credited nor what it costs', async () => {
    const { provider, resellerA } = await world()
    const shared = await customer(provider, { reseller: resellerA })
    const id = await subscription(provider, shared)
    const change = (data: object) =>
      within(as(resellerA), false, db => db.subscription.updateMany({ where: { id }, data }))
    expect((await change({ quantity: 11 })).count).toBe(1)
    await expect(change({ resellerId: resellerA.id })).rejects.toThrow(
      /cannot change who is credited|row-level security/,
    )
    await expect(change({ unitMinor: 1 })).rejects.toThrow(/cannot change who is credited/)
  })
})

describe('a company', () => {
  it('keeps its own support profile, and cannot vet itself', async () => {
    const { resellerA } = await world()
    const change = (data: object) =>
      within(as(resellerA), false, db => db.organisation.updateMany({ where: { id: resellerA.id }, data }))
    expect((await change({ supportPhone: '+33 1 99 00 00 00' })).count).toBe(1)
    await expect(change({ market: 'japan' })).rejects.toThrow(/only the operator/)
    await expect(change({ vetting: 'rejected' })).rejects.toThrow(/only the operator/)
  })
})

describe('the activity log', () => {
  it('is written once and never touched again', async () => {
    const { provider } = await world()
    const actor = as(provider)
    await expect(
      within(actor, false, db => db.activity.updateMany({ data: { userName: 'x' } })),
    ).rejects.toThrow(/permission denied/)
    await expect(within(actor, false, db => db.activity.deleteMany())).rejects.toThrow(/permission denied/)
  })
})
