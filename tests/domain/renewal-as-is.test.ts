import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { scheduleRenewal, setAutoRenew, suspendSubscription } from '@/lib/domain/change/operations'
import { listRenewals, readAsIs, renewAsItIs } from '@/lib/domain/renewal/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { classic, e3, stored, trial } from './life-goods'

const agent = (org: Org) => as(org, 'salesAgent')

async function scene(count: number) {
  const orgs = await world()
  const shop = await customer(orgs.provider)
  const make = async (wish: Parameters<typeof subscription>[2] = {}) =>
    subscription(orgs.provider, shop, { offer: e3, ...wish })
  const ids = await Promise.all(Array.from({ length: count }, () => make()))
  return { ...orgs, shop, make, ids }
}
const at1 = (ids: readonly string[]) => ({ ticked: Object.fromEntries(ids.map(id => [id, 1])) })
async function decide(org: Org, wish: ReturnType<typeof at1>) {
  const answer = await renewAsItIs(agent(org), wish)
  if (!answer.ok) throw answer.refusal
  return Object.fromEntries(
    answer.value.rows.map(({ id, outcome, refusal, version }) => [
      id,
      { outcome, version, key: refusal?.key },
    ]),
  )
}
const lines = async (id: string) =>
  (await rows(`select 1 from activity where subject_id = $1 and operation = 'scheduleRenewal'`, [id])).length

describe('renewals that are decided together to go on as they are', () => {
  it('are each arranged and told, then roll over, and asked again nothing is doubled', async () => {
    const { provider, ids } = await scene(3)
    const before = await readAsIs(agent(provider), at1(ids))
    expect(before.ok && before.value.rows.map(({ outcome }) => outcome)).toEqual(['able', 'able', 'able'])
    const first = await decide(provider, at1(ids))
    for (const id of ids) {
      expect(first[id]).toEqual({ outcome: 'done', version: 2, key: undefined })
      expect(await stored(id)).toMatchObject({ next_term: { quantity: 10 }, version: 2 })
    }
    const calendar = await listRenewals(agent(provider), { size: 25 })
    expect(calendar.ok && calendar.value.rows.map(({ way }) => way)).toEqual(['rolls', 'rolls', 'rolls'])
    const again = await decide(provider, at1(ids))
    for (const id of ids) {
      expect(again[id]).toMatchObject({ outcome: 'decided', version: 2 })
      expect([(await stored(id)).version, await lines(id)]).toEqual([2, 1])
    }
  })

  it('cost what was said', async () => {
    const { provider, ids } = await scene(2)
    const told = await readAsIs(agent(provider), at1(ids))
    await decide(provider, at1(ids))
    const { ends_at } = await stored(ids[0] ?? '')
    await moveProvider(provider.id, { now: new Date((ends_at as Date).getTime() + 1000) })
    for (const row of told.ok ? told.value.rows : []) {
      const [order] = await rows<{ total: number }>(
        `select o.total_minor::int as total from order_line l join order_ o on o.id = l.order_id where l.subscription_id = $1 and l.transaction = 'renew'`,
        [row.id],
      )
      expect(order?.total).toBe(row.amountMinor)
    }
    expect(told.ok && told.value.rows).toHaveLength(2)
  })

  it('are refused one by one, for the reason that each alone would be, and the others are done', async () => {
    const { provider, shop, make, ids } = await scene(1)
    const acting = agent(provider)
    const kinds = async () => {
      const [changed, stopped, suspended] = [await make(), await make(), await make()]
      await scheduleRenewal(acting, { customerId: shop.id, id: changed, version: 1, quantity: 4 })
      await setAutoRenew(acting, { customerId: shop.id, id: stopped, version: 1, autoRenew: 'off' })
      await suspendSubscription(acting, { customerId: shop.id, id: suspended, version: 1 })
      return [
        { id: changed, version: 1 },
        { id: stopped, version: 2 },
        { id: suspended, version: 2 },
        { id: await make({ offer: classic }), version: 1 },
        { id: await make({ offer: trial, quantity: 25, term: 'P1M', billing: 'none' }), version: 1 },
        { id: await make({ billing: 'triennial' }), version: 1 },
        { id: await make({ state: 'expired' }), version: 1 },
        { id: await make({ state: 'deleted' }), version: 1 },
      ]
    }
    const [alone, together] = [await kinds(), await kinds()]
    const single = await Promise.all(
      alone.map(one => scheduleRenewal(acting, { customerId: shop.id, ...one, asIs: 'on' })),
    )
    const ticked = {
      ...at1(ids).ticked,
      ...Object.fromEntries(together.map(({ id, version }) => [id, version])),
    }
    const bulk = await renewAsItIs(acting, { ticked })
    const reasonOf = (id: string) => {
      const refusal = bulk.ok && bulk.value.rows.find(row => row.id === id)?.refusal
      return refusal && [refusal.key, refusal.fields]
    }
    const expected = single.map(one => !one.ok && [one.refusal.key, one.refusal.fields])
    // Alone, what is deleted is refused a step earlier.
    expected[7] = ['change.state', {}]
    expect(together.map(({ id }) => reasonOf(id))).toEqual(expected)
    for (const { id, version } of together.slice(1)) expect((await stored(id)).version).toBe(version)
    expect(await stored(ids[0] ?? '')).toMatchObject({ next_term: { quantity: 10 } })
  })

  it('are decided once where several people decide at the same moment', async () => {
    const { provider, ids } = await scene(6)
    const answers = await Promise.all([
      decide(provider, at1(ids)),
      decide(provider, at1([...ids].reverse())),
      decide(provider, at1(ids.slice(2))),
    ])
    for (const id of ids) {
      const said = answers.flatMap(answer => answer[id]?.outcome ?? [])
      expect(said.filter(outcome => outcome === 'done')).toHaveLength(1)
      expect(new Set(said)).toEqual(new Set(['done', 'decided']))
      expect([(await stored(id)).version, await lines(id)]).toEqual([2, 1])
    }
  })

  it('are no business of others, and nothing of a wrong list is done', async () => {
    const { provider, rival, resellerA, ids } = await scene(2)
    const theirs = await subscription(rival, await customer(rival), { offer: e3 })
    const key = async (actor: ReturnType<typeof agent>, ticked: object) => {
      const answer = await renewAsItIs(actor, { ticked } as never)
      return answer.ok ? 'done' : answer.refusal.key
    }
    const { ticked } = at1(ids)
    expect(await key(as(provider, 'helpdeskAgent'), ticked)).toBe('role.missing')
    expect(await key(as(resellerA, 'adminAgent'), ticked)).toBe('kind.never')
    expect(await key(agent(rival), ticked)).toBe('row.notFound')
    expect(await key(agent(provider), { ...ticked, [theirs]: 1 })).toBe('row.notFound')
    expect(await key(agent(provider), { ...ticked, [uuid()]: 1 })).toBe('row.notFound')
    const many = Object.fromEntries(Array.from({ length: 101 }, () => [uuid(), 1]))
    for (const wrong of [{}, { nonsense: 1 }, { [ids[0] ?? '']: 'x' }, { [ids[0] ?? '']: 0 }, many])
      expect(await key(agent(provider), wrong)).toBe('input.invalid')
    for (const id of ids) expect(await stored(id)).toMatchObject({ next_term: null, version: 1 })
    const untouched = await owner().query('select version from subscription where id = $1', [theirs])
    expect(untouched.rows).toEqual([{ version: 1 }])
  })
})
