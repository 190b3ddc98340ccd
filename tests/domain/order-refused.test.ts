import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { placeOrder, prepareOrder } from '@/lib/domain/order/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, organisation, partnership } from '../world'
import {
  azure,
  basic,
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
import { bought, order, provider, reseller, rival, said } from './order-scene'

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
