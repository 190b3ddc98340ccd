import { describe, expect, it } from 'vitest'
import { keepConversion, scheduleConversion } from '@/lib/domain/change/convert-operations'
import { convertTrial, setAutoRenew } from '@/lib/domain/change/operations'
import { readOverview } from '@/lib/domain/overview/operations'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { rows } from '../owner'
import { subscription } from '../scene'
import { as } from '../world'
import { key } from './change-scene'
import { classicTrial, e5, standard, stored } from './life-goods'
import { inCalendar, looked, over, ownTarget, premium, sold, told, trialScene } from './trial-scene'

const wish = { offerId: premium, plan: 'P1M/monthly', quantity: 4 }
const field = (result: { ok: boolean; refusal?: { fields: object } }) =>
  Object.keys(result.refusal?.fields ?? {})

describe('a conversion arranged for the end of a trial', () => {
  it('is shown with its price on its page, on the subscription’s and in the calendar; changed; taken back', async () => {
    const { provider, agent, which } = await trialScene()
    expect(await inCalendar(agent, which)).toMatchObject({ way: 'decision', arranged: false })
    const before = await looked(agent, which, { when: 'end', ...wish })
    expect(before).toMatchObject({ coming: { quantity: 4, term: 'P1M' }, effect: null, scheduled: null })
    expect(key(await scheduleConversion(agent, { ...which, version: 1, ...wish }))).toBe('done')
    expect(await looked(agent, which)).toMatchObject({
      scheduled: { offerId: premium, quantity: 4, term: 'P1M', billing: 'monthly' },
      wish: { when: 'end', offerId: premium, quantity: 4 },
    })
    const page = await readSubscription(agent, which)
    expect(page.ok && page.value).toMatchObject({ nextTerm: { quantity: 4 }, nextOffer: { id: premium } })
    const amountMinor = 4 * (before.coming?.unitMinor ?? 0)
    const row = await inCalendar(agent, which)
    expect(row).toMatchObject({
      way: 'rolls',
      arranged: true,
      next: { offerId: premium, quantity: 4, amountMinor },
    })
    expect(row?.nextEn).toBe('Microsoft 365 Business Premium')
    expect(await inCalendar(agent, which, { way: 'rolls' })).toEqual(row)

    const more = { ...wish, offerId: standard, quantity: '40' }
    expect(key(await scheduleConversion(agent, { ...which, version: 2, ...more }))).toBe('done')
    expect(await inCalendar(agent, which)).toMatchObject({ next: { offerId: standard, quantity: 40 } })
    expect(key(await keepConversion(agent, { ...which, version: 3 }))).toBe('done')
    expect(await inCalendar(agent, which)).toMatchObject({
      way: 'decision',
      next: { quantity: 25, term: 'P1Y' },
    })
    expect(await over(provider, which)).toMatchObject({ offer_id: standard, quantity: 25, term: 'P1Y' })
  })

  it('happens: its offer, licences and plan, a window, an order at the price of the calendar, a line in the log', async () => {
    const { provider, agent, which } = await trialScene()
    await scheduleConversion(agent, { ...which, version: 1, ...wish })
    const said = await inCalendar(agent, which)
    const { ends_at } = await stored(which.id)
    expect(await over(provider, which)).toMatchObject({
      ...{ state: 'active', offer_id: premium, quantity: 4, term: 'P1M', billing: 'monthly' },
      ...{ starts_at: ends_at, next_term: null, auto_renew: true },
    })
    expect(await sold(which.id)).toMatchObject([
      { transaction: 'convert', offer_id: premium, quantity: 4, total_minor: said?.next?.amountMinor },
    ])
    const lots = await rows('select * from seat_lot where subscription_id = $1 and quantity > 0', [which.id])
    expect(lots).toMatchObject([{ quantity: 4 }])
    expect(lots[0]?.refundable_until).not.toBeNull()
    const [arranged, done] = await told(which.id)
    const spoken = 'Microsoft 365 Business Premium · 4 · P1M · monthly'
    expect(arranged).toMatchObject({ operation: 'scheduleConversion', changes: { nextTerm: [null, spoken] } })
    const offerId = ['Microsoft 365 Business Standard Trial', 'Microsoft 365 Business Premium']
    expect(done).toMatchObject({ operation: 'convertTrial', changes: { quantity: [25, 4], offerId } })
  })

  it.each(['withdraw', 'unprice'] as const)(
    'is the usual one if its offer is gone by then (%s), and the log says so',
    async loss => {
      const { provider, agent, which } = await trialScene()
      const target = await ownTarget()
      await scheduleConversion(agent, { ...which, version: 1, ...wish, offerId: target.code })
      await target[loss]()
      const said = await inCalendar(agent, which)
      expect(said).toMatchObject({
        ...{ way: 'decision', arranged: false },
        next: { offerId: standard, quantity: 25 },
      })
      expect(said?.nextEn).toBe('Microsoft 365 Business Standard')
      expect(await inCalendar(agent, which, { way: 'decision' })).toEqual(said)
      expect(await over(provider, which)).toMatchObject({ offer_id: standard, quantity: 25, term: 'P1Y' })
      expect((await told(which.id)).at(-1)?.changes.nextTerm).toEqual(['Own · 4 · P1M · monthly', null])
    },
  )

  it.each(['withdraw', 'unprice'] as const)(
    'no longer waits on the first page, unless its offer is gone (%s)',
    async loss => {
      const { provider, agent, which } = await trialScene()
      const target = await ownTarget()
      const waiting = async () => {
        const overview = await readOverview(as(provider, 'salesAgent'), {})
        return overview.ok && 'waiting' in overview.value && overview.value.waiting
      }
      expect(await waiting()).toMatchObject({ decisions: 1 })
      await scheduleConversion(agent, { ...which, version: 1, ...wish, offerId: target.code })
      expect(await waiting()).toMatchObject({ decisions: 0 })
      await target[loss]()
      expect(await waiting()).toMatchObject({ decisions: 1 })
    },
  )

  it('is the usual one if the customer’s cap has no room for so many by then, and the trial ends if it has none for that', async () => {
    const { provider, shop, agent, which } = await trialScene()
    await scheduleConversion(agent, { ...which, version: 1, ...wish, offerId: standard, quantity: 200 })
    const other = await subscription(provider, shop, { offer: standard, quantity: 150 })
    expect(await over(provider, which)).toMatchObject({ offer_id: standard, quantity: 25 })
    const late = await trialScene()
    await scheduleConversion(late.agent, { ...late.which, version: 1, ...wish, quantity: 5 })
    for (const offer of [standard, premium])
      await subscription(late.provider, late.shop, { offer, quantity: 298 })
    expect(await over(late.provider, late.which)).toMatchObject({ state: 'expired' })
    expect(await stored(other)).toMatchObject({ quantity: 150 })
  })

  it('takes no licence from a user: it says so before, and goes on with as many as are held', async () => {
    const { provider, agent, which, users } = await trialScene({ users: 3 })
    const page = await looked(agent, which, { when: 'end', ...wish, quantity: '1' })
    expect(page).toMatchObject({ held: { assigned: 3, arranged: 1 }, coming: { quantity: 3 } })
    await scheduleConversion(agent, { ...which, version: 1, ...wish, quantity: 1 })
    const said = await inCalendar(agent, which)
    expect(said).toMatchObject({ way: 'decision', held: { wanted: 1, assigned: 3 }, next: { quantity: 3 } })
    expect(await inCalendar(agent, which, { way: 'decision' })).toEqual(said)
    expect(await over(provider, which)).toMatchObject({ offer_id: premium, quantity: 3 })
    expect(users).toHaveLength(3)
    expect((await told(which.id)).at(-1)?.changes).toMatchObject({ keptForUsers: [1, '3 · Ada · Bo · Cy'] })
  })

  it('is dropped by auto-renew off and by an immediate conversion', async () => {
    const { agent, which } = await trialScene()
    await scheduleConversion(agent, { ...which, version: 1, ...wish })
    await setAutoRenew(agent, { ...which, version: 2, autoRenew: 'off' })
    expect(await stored(which.id)).toMatchObject({ next_term: null })
    expect(key(await scheduleConversion(agent, { ...which, version: 3, ...wish }))).toBe(
      'change.needsAutoRenew',
    )
    await setAutoRenew(agent, { ...which, version: 3, autoRenew: 'on' })
    await scheduleConversion(agent, { ...which, version: 4, ...wish })
    const now = { offerId: standard, plan: 'P1Y/monthly', quantity: 25 }
    expect((await looked(agent, which, { when: 'now', ...now })).effect).toMatchObject({ drops: true })
    expect(key(await convertTrial(agent, { ...which, version: 5, ...now }))).toBe('done')
    expect(await stored(which.id)).toMatchObject({ next_term: null, offer_id: standard, quantity: 25 })
  })

  it.each([
    [{ quantity: 0 }, 'quantity'],
    [{ quantity: 301 }, 'quantity'],
    [{ quantity: '2,5' }, 'quantity'],
    [{ plan: 'P6Y/annual' }, 'plan'],
    [{ offerId: e5 }, 'offerId'],
  ])('is refused with %j at its field', async (change, name) => {
    const { agent, which } = await trialScene()
    expect(field(await scheduleConversion(agent, { ...which, version: 1, ...wish, ...change }))).toEqual([
      name,
    ])
    expect(await stored(which.id)).toMatchObject({ next_term: null, version: 1 })
  })

  it('is refused beyond the customer’s cap, for a trial that is converted by hand, and to a reseller', async () => {
    const { provider, shop, agent, reseller, which } = await trialScene()
    await subscription(provider, shop, { offer: premium, quantity: 298 })
    const full = await scheduleConversion(agent, { ...which, version: 1, ...wish })
    expect(full).toMatchObject({ refusal: { fields: { quantity: { values: { highest: 2 } } } } })
    const theirs = await scheduleConversion(reseller, { ...which, version: 1, ...wish })
    expect(key(theirs)).toBe('kind.never')
    const byHand = await trialScene({ offer: classicTrial })
    const page = await looked(byHand.agent, byHand.which)
    expect(page).toMatchObject({ bySelf: false, later: { allowed: false }, into: [] })
    const offerId = page.targets[0]?.id ?? ''
    const late = await scheduleConversion(byHand.agent, { ...byHand.which, version: 1, ...wish, offerId })
    expect(key(late)).toBe('change.convertsByHand')
  })

  it('sent again, or by two people at once, is arranged once; a stranger learns nothing', async () => {
    const { rival, agent, which } = await trialScene()
    const ask = (quantity: number) => scheduleConversion(agent, { ...which, version: 1, ...wish, quantity })
    const both = await Promise.all([ask(4), ask(5), ask(6)])
    expect(both.map(key).sort()).toEqual(['done', 'row.stale', 'row.stale'])
    expect(key(await ask(7))).toBe('row.stale')
    expect(await stored(which.id)).toMatchObject({ version: 2 })
    const stranger = await scheduleConversion(as(rival, 'salesAgent'), { ...which, version: 2, ...wish })
    expect(key(stranger)).toBe('row.notFound')
  })
})
