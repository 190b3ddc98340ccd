import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAccount } from '@/lib/domain/customer/account-operations'
import { createCustomer } from '@/lib/domain/customer/create-operations'
import { dropDraft, keepDraft } from '@/lib/domain/customer/draft-operations'
import { openLines, saveLines } from '@/lib/domain/customer/lines-operations'
import { openReview } from '@/lib/domain/customer/review-operations'
import { rows } from '../owner'
import { as, type Org, organisation, partnership, world } from '../world'
import { done, draftBefore, freshPrefix, no, twoLines, typed } from './wizard-scene'

let { provider, rival, resellerA }: Record<'provider' | 'rival' | 'resellerA', Org> = {} as never
beforeAll(async () => {
  ;({ provider, rival, resellerA } = await world())
})
const agent = () => as(provider, 'salesAgent')
const tenantsAt = (prefix: string) =>
  rows('select id from organisation where domain = $1', [`${prefix}.onmicrosoft.com`])
const administratorsAt = (prefix: string) =>
  rows('select 1 from app_user where email = $1', [`admin@${prefix}.onmicrosoft.com`])

describe('Submit', () => {
  it('makes tenant, customer, reseller with its rights, agreement and order together', async () => {
    const account = typed({
      resellerId: resellerA.id,
      phone: '04 72 00 11 22',
      companyName: `Été ${uuid().slice(-6)}`,
    })
    const draftId = await draftBefore(agent(), account)
    const { customerId } = await done(createCustomer(agent(), { draftId }))
    const [made] = await rows(
      `select c.company_name, c.sort_name, c.domain, c.phone, c.created_by, o.kind, o.market,
         r.reseller_id, r.delegated_admin, r.sort_name as reseller_sort, a.proof, a.first_name, a.accepted_on::text,
         ord.id as order_id, ord.reseller_id as credited, ord.state,
         (select count(*)::int from subscription s where s.order_id = ord.id and s.reseller_mpn_id = $2 and s.tenant_id = c.tenant_id) as subscriptions
       from customer c join organisation o on o.id = c.tenant_id join customer_reseller r on r.customer_id = c.id
       join customer_agreement a on a.customer_id = c.id join order_ ord on ord.customer_id = c.id where c.id = $1`,
      [customerId, resellerA.mpnId],
    )
    expect(made).toMatchObject({
      company_name: account.companyName,
      sort_name: account.companyName.toLowerCase().replaceAll('é', 'e'),
      domain: `${account.domain}.onmicrosoft.com`,
      phone: '+33472001122',
      kind: 'customer',
      market: 'europe',
      reseller_id: resellerA.id,
      delegated_admin: true,
      reseller_sort: account.companyName.toLowerCase().replaceAll('é', 'e'),
      proof: 'attested',
      first_name: 'Léa',
      accepted_on: '2026-01-15',
      order_id: draftId,
      credited: resellerA.id,
      subscriptions: 2,
    })
    const [line] = await rows('select subject, changes from activity where customer_id = $1', [customerId])
    expect(line).toMatchObject({ subject: account.companyName, changes: { subscriptions: [null, 2] } })
  })

  it('sent twenty times at once makes one customer, and every answer names it', async () => {
    const account = typed()
    const draftId = await draftBefore(agent(), account)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => done(createCustomer(agent(), { draftId }))),
    )
    expect(new Set(answers.map(({ customerId }) => customerId)).size).toBe(1)
    expect(await tenantsAt(account.domain)).toHaveLength(1)
    expect(await rows('select 1 from order_ where id = $1', [draftId])).toHaveLength(1)
    expect(
      await rows('select 1 from setup_info where customer_id = $1', [answers[0]?.customerId]),
    ).toHaveLength(1)
    // Whatever comes back to the form later finds it done.
    expect(await done(openLines(agent(), { draftId }))).toEqual({ goTo: 'confirmation' })
    expect(await done(openReview(agent(), { draftId }))).toEqual({ goTo: 'confirmation' })
    expect((await done(openAccount(agent(), { draftId }))).draft.submitted).toBe(true)
    expect((await no(keepDraft(agent(), { draftId, account }))).key).toBe('customer.alreadySubmitted')
    await done(dropDraft(agent(), { draftId }))
    expect((await done(createCustomer(agent(), { draftId }))).customerId).toBe(answers[0]?.customerId)
  })

  it('of two companies that want one domain gives it to the first; the second keeps everything and gets suggestions', async () => {
    const domain = freshPrefix()
    const other = as(rival, 'salesAgent')
    const drafts = [
      { actor: agent(), draftId: await draftBefore(agent(), typed({ domain })) },
      { actor: other, draftId: await draftBefore(other, typed({ domain })) },
    ]
    const answers = await Promise.all(drafts.map(({ actor, draftId }) => createCustomer(actor, { draftId })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await tenantsAt(domain)).toHaveLength(1)
    const at = answers.findIndex(({ ok }) => !ok)
    const [{ actor, draftId }, loser] = [drafts[at] as (typeof drafts)[0], answers[at]]
    expect(loser && !loser.ok && loser.refusal).toMatchObject({
      key: 'customer.domainTaken',
      fields: { domain: { key: 'domain.taken' } },
    })
    const again = await done(openAccount(actor, { draftId }))
    expect(again.taken?.suggestions.length).toBeGreaterThan(0)
    expect(again.account).toMatchObject({ domain, city: 'Lyon' })
    const freed = { ...typed(), domain: again.taken?.suggestions[0] ?? '' }
    await done(keepDraft(actor, { draftId, account: freed }))
    await done(createCustomer(actor, { draftId }))
  })

  it('names the end of a partnership that was there when the wizard was opened', async () => {
    const reseller = await organisation('reseller')
    const id = await partnership(provider, reseller)
    const account = typed({ resellerId: reseller.id })
    const draftId = await draftBefore(agent(), account)
    await rows(`update partnership set state = 'removed', removed_at = now() where id = $1`, [id])
    expect((await no(createCustomer(agent(), { draftId }))).key).toBe('partnership.gone')
    expect(await tenantsAt(account.domain)).toHaveLength(0)
    expect(await administratorsAt(account.domain)).toHaveLength(0)
    const again = await done(openAccount(agent(), { draftId }))
    expect(again).toMatchObject({
      resellerGone: true,
      account: { resellerId: '', companyName: account.companyName },
    })
  })

  it('makes nothing at all when one of its offers is withdrawn, or its price is not the one that was seen', async () => {
    const account = typed()
    const draftId = await draftBefore(agent(), account)
    const seen = { expectedTotalMinor: 1, currency: 'EUR' }
    expect((await no(createCustomer(agent(), { draftId, ...seen }))).key).toBe('order.priceChanged')
    const lines = [...twoLines, { offerId: 'GONE', term: 'P1Y', billing: 'monthly', quantity: '1' }]
    await no(saveLines(agent(), { draftId, lines }))
    const refusal = await no(createCustomer(agent(), { draftId }))
    expect(refusal).toMatchObject({
      key: 'order.lineInvalid',
      fields: { 'lines.2.offerId': { key: 'order.withdrawn' } },
    })
    expect(await tenantsAt(account.domain)).toHaveLength(0)
    await done(saveLines(agent(), { draftId, lines: twoLines }))
    await done(createCustomer(agent(), { draftId }))
  })

  it('leaves chosen offers out when the customer has not accepted the agreement, and records no acceptance', async () => {
    const account = typed()
    const draftId = await draftBefore(agent(), account)
    await done(keepDraft(agent(), { draftId, account: { ...account, agreement: 'later' } }))
    expect(await done(openReview(agent(), { draftId }))).toMatchObject({ order: null, chosen: 2 })
    const { customerId } = await done(createCustomer(agent(), { draftId }))
    expect(await rows('select 1 from order_ where id = $1', [draftId])).toHaveLength(0)
    expect(await rows('select 1 from customer_agreement where customer_id = $1', [customerId])).toHaveLength(
      0,
    )
  })

  it('takes a customer without any subscription or reseller', async () => {
    const draftId = await draftBefore(agent(), typed(), [])
    const { customerId } = await done(createCustomer(agent(), { draftId }))
    expect(await rows('select 1 from customer_reseller where customer_id = $1', [customerId])).toHaveLength(0)
  })

  it('of a draft that was dropped, or is somebody else’s, answers that it is not there', async () => {
    const draftId = await draftBefore(agent(), typed())
    for (const other of [as(provider, 'adminAgent'), as(rival, 'salesAgent')])
      expect((await no(createCustomer(other, { draftId }))).key).toBe('customer.draftGone')
    await done(dropDraft(agent(), { draftId }))
    expect((await no(createCustomer(agent(), { draftId }))).key).toBe('customer.draftGone')
  })

  it('of a draft that was never finished says so', async () => {
    const draftId = uuid()
    await done(keepDraft(agent(), { draftId, account: typed({ city: '' }) }))
    expect(await no(createCustomer(agent(), { draftId }))).toMatchObject({
      key: 'customer.accountIncomplete',
      fields: { city: { key: 'address.city.missing' } },
    })
  })
})
