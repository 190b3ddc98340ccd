import { beforeAll, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { readCatalogue } from '@/lib/domain/catalogue/operations'
import { owner } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, world } from '../world'
import { classicArchiving, offerOfOurOwn, standard, teamsPhone } from './order-goods'

let provider: Org
let rival: Org
let reseller: Org
let other: Org
beforeAll(async () => {
  const made = await world()
  provider = made.provider
  rival = made.rival
  reseller = made.resellerA
  other = made.resellerB
})

const read = async (org: Org, input: Parameters<typeof readCatalogue>[1]) => {
  const answer = await readCatalogue(as(org, 'adminAgent'), input)
  if (!answer.ok) throw answer.refusal
  return answer.value.offers
}
const find = async (org: Org, input: Parameters<typeof readCatalogue>[1], id: string) =>
  (await read(org, input)).find(offer => offer.id === id)

it('shows what a customer holds, what is left of the pool, and what it may add', async () => {
  const of = await customer(provider)
  await subscription(provider, of, { offer: standard, quantity: 34 })
  expect(await find(provider, { customerId: of.id }, standard)).toMatchObject({
    held: 34,
    pooledLeft: 266,
    max: 266,
    judgement: { available: true, currency: 'EUR' },
  })
  expect((await find(provider, { customerId: of.id }, teamsPhone))?.judgement.available).toBe(true)
  expect((await find(provider, { customerId: of.id }, classicArchiving))?.judgement).toMatchObject({
    available: false,
    base: true,
  })
})

it('is the same for a draft, in the currency of its country', async () => {
  expect((await find(provider, { country: 'DK' }, standard))?.judgement).toMatchObject({ currency: 'DKK' })
  const abroad = await read(provider, { country: 'FR' })
  expect(abroad.some(offer => offer.judgement.available)).toBe(true)
  expect(abroad.find(offer => offer.titleEn.includes('India'))?.judgement).toMatchObject({
    reason: { key: 'order.country' },
  })
})

it('can be searched and filtered', async () => {
  const found = await read(provider, { country: 'FR', q: 'teams téléphonie', kind: 'addon' })
  expect(found.map(offer => offer.id)).toContain(teamsPhone)
  expect(found.every(offer => offer.kind === 'addon')).toBe(true)
  expect(await read(provider, { country: 'FR', category: 'no such' })).toEqual([])
})

it('keeps an offer withdrawn this week, so that an open form can name it, and drops older ones', async () => {
  const [fresh, old] = [await offerOfOurOwn(), await offerOfOurOwn()]
  await owner().query(`update offer set withdrawn_at = now() where id = $1`, [fresh])
  await owner().query(`update offer set withdrawn_at = now() - interval '9 days' where id = $1`, [old])
  expect((await find(provider, { country: 'FR' }, fresh))?.judgement).toMatchObject({
    reason: { key: 'order.withdrawn' },
  })
  expect(await find(provider, { country: 'FR' }, old)).toBeUndefined()
})

it('shows a reseller the customers it shares, and no price that the provider pays', async () => {
  const of = await customer(provider, { reseller })
  const mine = await find(provider, { customerId: of.id }, standard)
  const theirs = await find(reseller, { customerId: of.id }, standard)
  expect(mine?.prices.some(price => price.unitMinor < price.recommendedMinor)).toBe(true)
  expect(theirs?.prices.every(price => price.unitMinor === price.recommendedMinor)).toBe(true)
  for (const stranger of [other, rival])
    expect(await readCatalogue(as(stranger, 'adminAgent'), { customerId: of.id })).toMatchObject({
      refusal: { key: 'row.notFound' },
    })
})

it('sums what a tenant holds only for those who serve it', async () => {
  const of = await customer(provider, { reseller })
  await subscription(provider, of, { offer: standard, quantity: 7 })
  const sums = (org: Org) =>
    within(
      as(org),
      true,
      db => db.$queryRaw`select offer_id, seats::int from pooled_holdings(${of.tenant.id}::uuid)`,
    )
  const seven = [{ offer_id: standard, seats: 7 }]
  expect(await sums(provider)).toEqual(seven)
  expect(await sums(reseller)).toEqual(seven)
  expect(await sums(of.tenant)).toEqual(seven)
  expect(await sums(other)).toEqual([])
  expect(await sums(rival)).toEqual([])
})
