import { describe, expect, it } from 'vitest'
import { roles } from '@/lib/domain/actor'
import { abilitiesOf } from '@/lib/domain/overview/abilities'
import { readOverview } from '@/lib/domain/overview/operations'
import type { Result } from '@/lib/domain/refusal'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { exportSubscriptions } from '@/lib/domain/subscription/list-operations'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, organisation, partnership, sign, world } from '../world'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.key)
  return result.value
}

describe('an overview', () => {
  it('tells a reseller what it shares with each of its providers', async () => {
    const { provider, resellerA } = await world()
    const other = await organisation('provider', { name: 'Aaa Distribution' })
    await partnership(other, resellerA)
    const one = await customer(provider, { reseller: resellerA })
    await customer(provider, { reseller: resellerA, delegatedAdmin: false })
    await subscription(provider, one, { reseller: resellerA })
    const overview = value(await readOverview(as(resellerA, 'adminAgent'), {}))
    if (!('standing' in overview)) throw new Error('no standing')
    const shared = overview.standing.providers.map(({ id, work }) => [id, work])
    expect(shared).toEqual([
      [other.id, { customers: 0, delegated: 0, credited: 0, supported: 0 }],
      [provider.id, { customers: 2, delegated: 1, credited: 1, supported: 0 }],
    ])
  })

  it('counts a provider’s subscriptions without reseller and partners that have not signed, as soon as it changes', async () => {
    const { provider } = await world()
    const late = await organisation('reseller', { signed: false })
    await partnership(provider, late)
    const someone = await customer(provider)
    const bought = await subscription(provider, someone)
    const figures = async () => {
      const overview = value(await readOverview(as(provider, 'billingAdmin'), {}))
      return 'figures' in overview ? overview.figures : null
    }
    expect(await figures()).toMatchObject({ uncredited: 1, unsigned: 1, recent: 1 })
    await sign(late)
    await rows(`update subscription set state = 'deleted' where id = $1`, [bought])
    expect(await figures()).toMatchObject({ uncredited: 0, unsigned: 0, recent: 1 })
  })

  it('counts what waits for this person: commitments that begin again within thirty days undecided, and nothing that is not theirs to do', async () => {
    const { provider, rival } = await world()
    const someone = await customer(provider)
    const soon = await subscription(provider, someone)
    const late = await subscription(provider, someone)
    const ends = (id: string, days: number) =>
      rows(
        `update subscription set ends_at = now() + make_interval(days => $2), auto_renew = true where id = $1`,
        [id, days],
      )
    await ends(soon, 29)
    await ends(late, 31)
    const waiting = async (who = as(provider, 'salesAgent')) => {
      const overview = value(await readOverview(who, {}))
      return 'waiting' in overview ? overview.waiting : null
    }
    expect(await waiting()).toEqual({ requests: 0, decisions: 1 })
    expect(await waiting(as(provider, 'helpdeskAgent'))).toEqual({ cases: 0 })
    expect(await waiting(as(provider, 'incentivesAdmin'))).toEqual({})
    expect(await waiting(as(rival, 'salesAgent'))).toEqual({ requests: 0, decisions: 0 })
    const listed = value(
      await listRenewals(as(provider, 'salesAgent'), { way: 'decision', within: 30, size: 25 }),
    )
    expect(listed.rows.map(({ id }) => id)).toEqual([soon])
    await rows(`update subscription set next_term = '{"quantity": 4}' where id = $1`, [soon])
    expect(await waiting()).toEqual({ requests: 0, decisions: 0 })
  })

  it('shows the latest of its own log, to those who may read that', async () => {
    const { provider, rival } = await world()
    const someone = await customer(provider)
    value(await exportSubscriptions(as(provider, 'salesAgent'), { customerId: someone.id, locale: 'en' }))
    const [line] = value(await readOverview(as(provider, 'globalAdmin'), {})).latest
    expect(line).toMatchObject({ operation: 'exportSubscriptions', customerName: someone.name })
    expect(value(await readOverview(as(rival, 'globalAdmin'), {})).latest).toEqual([])
    expect(value(await readOverview(as(provider, 'incentivesAdmin'), {})).latest).toEqual([])
  })
})

describe('what one may do', () => {
  it('is one line a permission, with somebody who may where one may not oneself', async () => {
    for (const kind of ['operator', 'provider', 'reseller', 'customer'] as const) {
      const org = await organisation(kind)
      for (const role of roles)
        for (const { permission, allowed, roles: able } of abilitiesOf(as(org, role)))
          expect([permission, allowed, able.length > 0]).toEqual([permission, able.includes(role), true])
    }
  })
})
