import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { scheduleConversion } from '@/lib/domain/change/convert-operations'
import { scheduleRenewal } from '@/lib/domain/change/operations'
import { readConversion, readRenewal } from '@/lib/domain/change/queries'
import { readOverview } from '@/lib/domain/overview/operations'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { standard, stored, trial } from './life-goods'

const [basic, apps] = ['CFQ7TTC0LH18:0001', 'CFQ7TTC0LH1G:0001']
const agent = (org: Org) => as(org, 'salesAgent')

/**
 * Three that are to have more of an offer of which a customer may have 300: more seats, another offer, a trial. Another
 * provider of the same company has so many of each already.
 */
async function scene(taken: { basic: number; standard: number }) {
  const orgs = await world()
  const { provider, rival, resellerA } = orgs
  const shop = await customer(provider)
  const theirs = uuid()
  await owner().query(
    `insert into customer select (jsonb_populate_record(c, jsonb_build_object('provider_id', $2::text, 'id', $3::text))).* from customer c where id = $1`,
    [shop.id, rival.id, theirs],
  )
  const make = async (wish: Parameters<typeof subscription>[2], days: number) => {
    const id = await subscription(provider, shop, { reseller: resellerA, ...wish })
    await owner().query(
      `update subscription set ends_at = date_trunc('day', now()) + make_interval(days => $2) where id = $1`,
      [id, days],
    )
    return { customerId: shop.id, id }
  }
  const grown = await make({ offer: basic, quantity: 100 }, 3)
  const switched = await make({ offer: apps, quantity: 10 }, 4)
  const tried = await make({ offer: trial, quantity: 25, term: 'P1M', billing: 'none' }, 5)
  for (const [which, wish] of [
    [grown, { quantity: 150 }],
    [switched, { offerId: standard }],
  ] as const) {
    const done = await scheduleRenewal(agent(provider), { ...which, version: 1, ...wish })
    if (!done.ok) throw done.refusal
  }
  const held = { id: theirs, tenant: shop.tenant }
  await subscription(rival, held, { offer: basic, quantity: taken.basic })
  await subscription(rival, held, { offer: standard, quantity: taken.standard })
  return { ...orgs, shop, kinds: { grown, switched, tried } }
}
const calendar = async (actor: ReturnType<typeof agent>, wish: object = {}) => {
  const list = await listRenewals(actor, { size: 25, ...wish })
  if (!list.ok) throw list.refusal
  return list.value.rows
}

const waiting = async (org: Org) => {
  const overview = await readOverview(agent(org), {})
  return overview.ok && 'waiting' in overview.value && overview.value.waiting
}
const told = (tight: object | null) =>
  tight && Object.fromEntries(Object.entries(tight).filter(([key]) => !['en', 'fr', 'planned'].includes(key)))

describe('the calendar, where a customer may have only so many of an offer over all its partners', () => {
  it('says what will not happen unless there is room, asks for a decision, and filters by the same', async () => {
    const { provider, rival } = await scene({ basic: 180, standard: 295 })
    const said = await calendar(agent(provider))
    expect(said.map(({ way, tight, next }) => [way, told(tight), next?.offerId, next?.quantity])).toEqual([
      ['decision', { wanted: 150, fit: 120, same: true, stays: 100 }, basic, 100],
      ['decision', { wanted: 10, fit: 5, same: false, stays: 10 }, apps, 10],
      ['decision', { wanted: 25, fit: 5, same: false, stays: 25 }, undefined, undefined],
    ])
    expect(await calendar(agent(provider), { way: 'decision' })).toEqual(said)
    expect(JSON.stringify(said)).not.toContain(rival.name)
    expect(await waiting(provider)).toMatchObject({ decisions: 3 })
  })

  it.each([
    [{ basic: 180, standard: 295 }, 'there is none'],
    [{ basic: 150, standard: 265 }, 'there is just enough'],
    [{ basic: 250, standard: 300 }, 'the cap is passed already'],
  ])('tells what time then does, with %j taken: %s', async taken => {
    const { provider } = await scene(taken)
    for (const { id, way, tight, next, endsAt } of await calendar(agent(provider))) {
      expect(await calendar(agent(provider), { way }).then(list => list.map(row => row.id))).toContain(id)
      await moveProvider(provider.id, { now: new Date(endsAt.getTime() + 1000) })
      const now = await stored(id)
      if (!next) expect([tight !== null, now.state, now.offer_id]).toEqual([true, 'expired', trial])
      else
        expect(now).toMatchObject({
          state: 'active',
          offer_id: next.offerId,
          quantity: next.quantity,
          term: next.term,
        })
      const [order] = await rows(
        `select o.total_minor::int from order_line l join order_ o on o.id = l.order_id
         where l.subscription_id = $1 and l.transaction in ('renew', 'convert')`,
        [id],
      )
      expect(order?.total_minor).toBe(next?.amountMinor)
    }
  })

  it('lets what fits roll over as arranged', async () => {
    const { provider } = await scene({ basic: 150, standard: 265 })
    expect(await waiting(provider)).toMatchObject({ decisions: 1 })
    expect(
      (await calendar(agent(provider))).map(({ way, tight, next }) => [way, tight, next?.quantity]),
    ).toEqual([
      ['rolls', null, 150],
      ['rolls', null, 10],
      ['decision', null, 25],
    ])
  })

  it('says the same to a reseller that is credited with it, though it does not serve the customer', async () => {
    const { provider, resellerA } = await scene({ basic: 180, standard: 295 })
    const ways = (list: Awaited<ReturnType<typeof calendar>>) => list.map(({ way, tight }) => [way, tight])
    expect(ways(await calendar(as(resellerA, 'adminAgent')))).toEqual(ways(await calendar(agent(provider))))
  })
})

it('the pages of a subscription and of its renewal say it too, and nothing that has no room is arranged anew', async () => {
  const { provider, kinds } = await scene({ basic: 180, standard: 295 })
  for (const [which, tight, coming] of [
    [kinds.grown, { wanted: 150, fit: 120 }, { offerId: basic, quantity: 100 }],
    [kinds.switched, { wanted: 10, fit: 5 }, { offerId: apps, quantity: 10 }],
  ] as const) {
    const [page, renewal] = [
      await readSubscription(agent(provider), which),
      await readRenewal(agent(provider), which),
    ]
    expect(page.ok && page.value.tight).toMatchObject(tight)
    expect(renewal.ok && renewal.value).toMatchObject({ tight, coming })
  }
  const again = await scheduleRenewal(agent(provider), { ...kinds.switched, version: 2, offerId: standard })
  expect(again).toMatchObject({
    refusal: { fields: { quantity: { key: 'subscription.pooled', values: { highest: 5, elsewhere: 295 } } } },
  })
})

it('a trial whose arranged conversion finds no room becomes what it would by itself, or ends, as was said', async () => {
  for (const [taken, next] of [
    [200, { offerId: standard, quantity: 25 }],
    [290, null],
  ] as const) {
    const { provider, kinds } = await scene({ basic: 1, standard: 1 })
    const wish = { offerId: standard, plan: 'P1Y/monthly', quantity: 150 }
    const done = await scheduleConversion(agent(provider), { ...kinds.tried, version: 1, ...wish })
    expect(done.ok).toBe(true)
    await rows(
      'update subscription set quantity = $2 where tenant_id = (select tenant_id from subscription where id = $1) and offer_id = $3',
      [...[kinds.tried.id, taken, standard]],
    )
    const [, , said] = await calendar(agent(provider))
    expect(said).toMatchObject({ way: 'decision', tight: { wanted: 150, fit: 300 - taken, planned: true } })
    expect(said?.next ? { offerId: said.next.offerId, quantity: said.next.quantity } : null).toEqual(next)
    expect((await calendar(agent(provider), { way: 'decision' })).at(-1)).toEqual(said)
    const page = await readConversion(agent(provider), kinds.tried)
    expect(page.ok && page.value.tight).toMatchObject({ wanted: 150, fit: 300 - taken })
    await moveProvider(provider.id, { now: new Date((said?.endsAt.getTime() ?? 0) + 1000) })
    const now = await stored(kinds.tried.id)
    expect([now.state, now.offer_id]).toEqual(next ? ['active', standard] : ['expired', trial])
  }
})

it('how much room there is, is nobody else’s business', async () => {
  const { provider, rival, resellerB, kinds } = await scene({ basic: 180, standard: 295 })
  const room = (org: Org) =>
    within(
      agent(org),
      true,
      db => db.$queryRaw`select pooled_room(${provider.id}::uuid, ${kinds.grown.id}::uuid, ${basic}) as room`,
    )
  expect(await room(provider)).toEqual([{ room: 120 }])
  for (const org of [rival, resellerB]) expect(await room(org)).toEqual([{ room: null }])
})
