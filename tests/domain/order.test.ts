import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeOrder, prepareOrder } from '@/lib/domain/order/operations'
import type { Result } from '@/lib/domain/refusal'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, partnership, world } from '../world'
import {
  azure,
  basic,
  classicArchiving,
  classicE1,
  e3,
  line,
  multiGeo,
  offerOfOurOwn,
  premium,
  standard,
  teamsPhone,
  trial,
  windows365,
} from './order-goods'

type Buyer = Awaited<ReturnType<typeof customer>>
let provider: Org
let rival: Org
let reseller: Org
beforeAll(async () => {
  const made = await world()
  provider = made.provider
  rival = made.rival
  reseller = made.resellerA
})

const order = (of: Buyer, lines: object[], more: object = {}) =>
  placeOrder(as(provider, 'salesAgent'), { id: uuid(), customerId: of.id, lines, ...more } as never)

/** The key of a refusal and those of its fields, or `done`. */
const said = async (answer: Promise<Result<unknown>>) => {
  const result = await answer
  if (result.ok) return 'done'
  const fields = Object.entries(result.refusal.fields).map(([field, { key }]) => `${field}: ${key}`)
  return [result.refusal.key, ...fields].join(' | ')
}

const bought = (of: Buyer) =>
  rows<{ id: string; offer_id: string; quantity: number; parent_id: string | null }>(
    `select id, offer_id, quantity, parent_id from subscription where customer_id = $1 and state = 'active' order by id`,
    [of.id],
  )

describe('placing an order', () => {
  it('writes the order, its lines, a subscription each, the seats and who is credited', async () => {
    const of = await customer(provider, { reseller })
    const before = new Date()
    const answer = await order(of, [line(e3, 10), line(premium, 3, { term: 'P1M' })], {
      resellerId: reseller.id,
    })
    expect(answer).toMatchObject({ ok: true, value: { customerId: of.id, subscriptions: 2 } })
    const [first] = await rows(
      `select s.*, l.unit_minor as line_minor, t.quantity as seats, t.refundable_until - t.added_at as refundable, p.mpn_id, p.reseller_name,
         o.total_minor, o.reseller_id as order_reseller from subscription s
       join order_line l on l.subscription_id = s.id join seat_lot t on t.subscription_id = s.id
       join reseller_period p on p.subscription_id = s.id join order_ o on o.id = s.order_id
       where s.customer_id = $1 and s.offer_id = $2`,
      [of.id, e3],
    )
    expect(first).toMatchObject({
      quantity: 10,
      seats: 10,
      state: 'active',
      term: 'P1Y',
      billing: 'monthly',
      currency: 'EUR',
      auto_renew: true,
      version: 1,
      tenant_id: of.tenant.id,
      reseller_id: reseller.id,
      order_reseller: reseller.id,
      reseller_mpn_id: reseller.mpnId,
      mpn_id: reseller.mpnId,
      reseller_name: reseller.name,
      support_contact_id: provider.id,
      refundable: { days: 7 },
    })
    expect(first?.line_minor).toBe(first?.unit_minor)
    expect(first?.starts_at.getTime()).toBeGreaterThanOrEqual(before.getTime())
    expect(first?.ends_at.toISOString()).toMatch(/T00:00:00.000Z$/)
    const [sum] = await rows(
      'select sum(quantity * unit_minor)::int as due from order_line where order_id = $1',
      [first?.order_id],
    )
    expect(Number(first?.total_minor)).toBe(sum?.due)
  })

  it('may be without a reseller, and is told to the activity log', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [line(e3, 1)], { resellerId: null }))).toBe('done')
    expect(
      await rows(
        `select operation, outcome, subject, changes->'lines'->>1 as lines from activity where customer_id = $1`,
        [of.id],
      ),
    ).toEqual([{ operation: 'placeOrder', outcome: 'done', subject: of.name, lines: '1 × Microsoft 365 E3' }])
    expect(
      await rows(
        'select 1 from reseller_period p join subscription s on s.id = p.subscription_id where s.customer_id = $1',
        [of.id],
      ),
    ).toEqual([])
  })

  it('takes its prices from the catalogue and asks again when they are not those that were seen', async () => {
    const of = await customer(provider)
    const own = await offerOfOurOwn()
    const [price] = await rows<{ unit_minor: number }>(
      `select unit_minor from offer_price where offer_id = $1 and currency = 'EUR' and term = 'P1Y' and billing = 'monthly'`,
      [own],
    )
    const seen = { expectedTotalMinor: 2 * (price?.unit_minor ?? 0), currency: 'EUR' }
    await owner().query(`update offer_price set unit_minor = unit_minor + 100 where offer_id = $1`, [own])
    expect(await order(of, [line(own, 2)], seen)).toMatchObject({
      refusal: {
        key: 'order.priceChanged',
        details: { total: (seen.expectedTotalMinor + 200) / 100, currency: 'EUR' },
      },
    })
    expect(await bought(of)).toEqual([])
    expect(await said(order(of, [line(own, 2)], { expectedTotalMinor: seen.expectedTotalMinor + 200 }))).toBe(
      'done',
    )
  })

  it('hangs an add-on on the base of the same order', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [line(classicArchiving, 5), line(classicE1, 5)]))).toBe('done')
    const made = await bought(of)
    const base = made.find(one => one.offer_id === classicE1)
    expect(made.find(one => one.offer_id === classicArchiving)?.parent_id).toBe(base?.id)
  })
})

describe('an order is placed once', () => {
  it('however often and however parallel it is sent', async () => {
    const of = await customer(provider)
    const id = uuid()
    const sends = await Promise.all(Array.from({ length: 20 }, () => order(of, [line(e3, 4)], { id })))
    expect(sends.map(answer => answer.ok && answer.value)).toEqual(
      sends.map(() => ({ id, customerId: of.id, subscriptions: 1 })),
    )
    expect(await bought(of)).toHaveLength(1)
  })

  it('and its id is no other order’s, for this customer or another', async () => {
    const [of, other] = [await customer(provider), await customer(provider)]
    const id = uuid()
    expect(await said(order(of, [line(e3, 4)], { id }))).toBe('done')
    expect(await said(order(of, [line(e3, 5)], { id }))).toBe('order.keyReused')
    expect(await said(order(other, [line(e3, 4)], { id }))).toBe('order.keyReused')
    const fresh = uuid()
    const both = await Promise.all([
      order(of, [line(e3, 1)], { id: fresh }),
      order(other, [line(e3, 1)], { id: fresh }),
    ])
    expect(both.filter(answer => answer.ok)).toHaveLength(1)
  })

  it('is found again when the answer was lost and the partnership has ended meanwhile', async () => {
    const leaving = await organisation('reseller')
    await partnership(provider, leaving)
    const of = await customer(provider)
    const again = { id: uuid(), resellerId: leaving.id }
    expect(await said(order(of, [line(e3, 4)], again))).toBe('done')
    await owner().query(
      `update partnership set state = 'removed', removed_at = now() where reseller_id = $1`,
      [leaving.id],
    )
    expect(await said(order(of, [line(e3, 4)], again))).toBe('done')
    expect(await bought(of)).toHaveLength(1)
  })
})

describe('the pool of seats', () => {
  it('gives the last ten licences to ten of fifty who ask at once', async () => {
    const of = await customer(provider)
    await subscription(provider, of, { offer: standard, quantity: 290 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => said(order(of, [line(standard, 1)]))))
    expect(answers.filter(answer => answer === 'done')).toHaveLength(10)
    expect(new Set(answers)).toEqual(
      new Set(['done', 'order.lineInvalid | lines.0.offerId: order.poolEmpty']),
    )
    const [held] = await rows('select sum(quantity)::int as seats from subscription where tenant_id = $1', [
      of.tenant.id,
    ])
    expect(held?.seats).toBe(300)
  })

  it('lies across the providers of one customer, at the same moment too', async () => {
    const of = await customer(provider)
    const theirs = uuid()
    await owner().query(
      `insert into customer select (jsonb_populate_record(c, jsonb_build_object('provider_id', $2::text, 'id', $3::text))).* from customer c where id = $1`,
      [of.id, rival.id, theirs],
    )
    await owner().query(
      `insert into customer_agreement select (jsonb_populate_record(a, jsonb_build_object('provider_id', $2::text, 'customer_id', $3::text, 'id', $4::text))).*
       from customer_agreement a where customer_id = $1`,
      [of.id, rival.id, theirs, uuid()],
    )
    const rivals = (quantity: number) =>
      placeOrder(as(rival, 'salesAgent'), {
        id: uuid(),
        customerId: theirs,
        lines: [line(standard, quantity)],
      } as never)
    const both = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? rivals(60) : order(of, [line(standard, 60)]))),
    )
    expect(both.filter(answer => answer.ok)).toHaveLength(5)
    expect(await said(rivals(1))).toBe('order.lineInvalid | lines.0.offerId: order.poolEmpty')
  })
})

describe('what cannot be bought', () => {
  it.each([
    ['an add-on without its base', [line(teamsPhone, 1)], 'lines.0.offerId: order.baseMissing'],
    ['more than the offer takes', [line(premium, 301)], 'lines.0.quantity: order.atMost'],
    [
      'too few for the share of the base',
      [line(e3, 100), line(multiGeo, 4)],
      'lines.1.quantity: order.share',
    ],
    [
      'a trial of another size',
      [line(trial, 10, { term: 'P1M', billing: 'none' })],
      'lines.0.quantity: order.fixed',
    ],
    [
      'a trial with the paid offer',
      [line(trial, 25, { term: 'P1M', billing: 'none' }), line(standard, 1)],
      'lines.0.offerId: order.owned',
    ],
    ['a condition not stated', [line(windows365, 1)], 'lines.0.attested: order.attest'],
    ['usage by the dozen', [line(azure, 12, { term: 'none' })], 'lines.0.quantity: order.fixed'],
    ['three years of a yearly offer', [line(premium, 1, { term: 'P3Y' })], 'lines.0.term: order.noTerm'],
    ['an offer nobody knows', [line('no-such-offer', 1)], 'lines.0.offerId: order.withdrawn'],
  ])('%s', async (_, lines, problem) => {
    const of = await customer(provider)
    expect(await said(order(of, lines))).toBe(`order.lineInvalid | ${problem}`)
    expect(await bought(of)).toEqual([])
  })

  it('an offer withdrawn, or at the end of its sale, while the form was open', async () => {
    const of = await customer(provider)
    const own = await offerOfOurOwn()
    await owner().query('update offer set withdrawn_at = now() where id = $1', [own])
    expect(await said(order(of, [line(own, 1)]))).toBe('order.lineInvalid | lines.0.offerId: order.withdrawn')
    await owner().query('update offer set withdrawn_at = null, end_of_sale = now() where id = $1', [own])
    expect(await said(order(of, [line(own, 1)]))).toBe('order.lineInvalid | lines.0.offerId: order.endOfSale')
  })

  it('a third subscription where two are the most, but the suspended one can be reactivated', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [line(basic, 1), line(basic, 1)]))).toBe('done')
    expect(await said(order(of, [line(basic, 1)]))).toBe(
      'order.lineInvalid | lines.0.offerId: order.concurrentLimit',
    )
    await owner().query(
      `update subscription set state = 'suspended' where id = (select min(id::text)::uuid from subscription where customer_id = $1)`,
      [of.id],
    )
    expect(await said(order(of, [line(basic, 1)]))).toBe(
      'order.lineInvalid | lines.0.offerId: order.reactivate',
    )
  })

  it('a trial, a second time', async () => {
    const of = await customer(provider)
    const tried = [line(trial, 25, { term: 'P1M', billing: 'none' })]
    expect(await said(order(of, tried))).toBe('done')
    const [ends] = await rows(
      `select (ends_at::date - starts_at::date) as days from subscription where customer_id = $1`,
      [of.id],
    )
    expect(ends?.days).toBe(30)
    await owner().query(`update subscription set state = 'deleted' where customer_id = $1`, [of.id])
    expect(await said(order(of, tried))).toBe('order.lineInvalid | lines.0.offerId: order.lifetimeLimit')
  })

  it('licences that are no number, or none at all', async () => {
    const of = await customer(provider)
    expect(await said(order(of, [{ ...line(e3, 1), quantity: 'ten' }]))).toBe(
      'input.invalid | lines.0.quantity: order.notNumber',
    )
    expect(await said(order(of, []))).toBe('order.empty')
  })
})

describe('who may be involved', () => {
  it('a reseller whose partnership ended after the form was opened is refused, and nothing is written', async () => {
    const leaving = await organisation('reseller')
    await partnership(provider, leaving)
    const of = await customer(provider, { reseller: leaving })
    await owner().query(
      `update partnership set state = 'removed', removed_at = now() where reseller_id = $1`,
      [leaving.id],
    )
    expect(await said(order(of, [line(e3, 1)], { resellerId: leaving.id }))).toBe(
      'partnership.gone | resellerId: order.reseller',
    )
    expect(await bought(of)).toEqual([])
    expect(await said(order(of, [line(e3, 1)]))).toBe('done')
  })

  it('nor one that has not signed, never was a partner, or does not exist', async () => {
    const [unsigned, stranger] = [
      await organisation('reseller', { signed: false }),
      await organisation('reseller'),
    ]
    await partnership(provider, unsigned)
    const of = await customer(provider)
    const through = (resellerId: string) => said(order(of, [line(e3, 1)], { resellerId }))
    expect(await through(unsigned.id)).toBe('mpn.noAgreement | resellerId: order.reseller')
    expect(await through(stranger.id)).toBe('reseller.notPartner | resellerId: order.reseller')
    expect(await through(uuid())).toMatch('row.notFound')
  })

  it('a customer that has not accepted the agreement buys nothing, nor does a provider sell that has not signed its own', async () => {
    const of = await customer(provider, { agreement: false })
    expect(await said(order(of, [line(e3, 1)]))).toBe('customer.agreementMissing')
    const unsigned = await organisation('provider', { signed: false })
    const theirs = await customer(unsigned)
    const asking = { id: uuid(), customerId: theirs.id, lines: [line(e3, 1)] } as never
    expect(await said(placeOrder(as(unsigned, 'salesAgent'), asking))).toBe('order.ownAgreement')
    expect(await said(prepareOrder(as(unsigned, 'salesAgent'), { customerId: theirs.id }))).toBe(
      'order.ownAgreement',
    )
  })

  it('another provider finds no such customer, and a Helpdesk agent is told who orders', async () => {
    const of = await customer(provider)
    const asking = { id: uuid(), customerId: of.id, lines: [line(e3, 1)] } as never
    expect(await said(placeOrder(as(rival, 'globalAdmin'), asking))).toBe('row.notFound')
    expect(await said(prepareOrder(as(rival, 'globalAdmin'), { customerId: of.id }))).toBe('row.notFound')
    expect(await said(placeOrder(as(provider, 'helpdeskAgent'), asking))).toBe('role.missing')
    expect(await said(placeOrder(as(reseller, 'globalAdmin'), asking))).toBe('kind.never')
  })
})

it('the page knows the customer’s reseller if there is just one, and which partners have signed', async () => {
  const unsigned = await organisation('reseller', { signed: false })
  await partnership(provider, unsigned)
  const of = await customer(provider, { reseller })
  const answer = await prepareOrder(as(provider, 'salesAgent'), { customerId: of.id })
  if (!answer.ok) throw answer.refusal
  expect(answer.value.resellerId).toBe(reseller.id)
  expect(answer.value.customer).toMatchObject({
    companyName: of.name,
    agreed: true,
    resellers: [reseller.id],
  })
  expect(answer.value.partners.find(partner => partner.id === unsigned.id)?.agreementSigned).toBe(false)
})
