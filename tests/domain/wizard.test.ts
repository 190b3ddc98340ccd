import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAccount, readCountry, saveAccount } from '@/lib/domain/customer/account-operations'
import { checkDomain } from '@/lib/domain/customer/domain-operations'
import { beginCustomer, dropDraft, keepDraft } from '@/lib/domain/customer/draft-operations'
import { findDuplicates } from '@/lib/domain/customer/duplicates-operations'
import { openLines, saveLines } from '@/lib/domain/customer/lines-operations'
import { openReview } from '@/lib/domain/customer/review-operations'
import { rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, organisation, world } from '../world'
import { done, draftBefore, freshPrefix, no, twoLines, typed } from './wizard-scene'

let { provider, rival, resellerA }: Record<'provider' | 'rival' | 'resellerA', Org> = {} as never
beforeAll(async () => {
  ;({ provider, rival, resellerA } = await world())
})
const agent = () => as(provider, 'salesAgent')
const drafts = (id: string) => rows('select * from customer_draft where id = $1', [id])

describe('a draft', () => {
  it('begins as an address alone: nothing is stored before something was typed', async () => {
    const { draftId } = await done(beginCustomer(agent(), {}))
    const opened = await done(openAccount(agent(), { draftId, resellerId: resellerA.id }))
    expect(opened).toMatchObject({
      account: { country: 'FR', resellerId: resellerA.id },
      draft: { stored: false },
    })
    expect(await drafts(draftId)).toHaveLength(0)
  })

  it('keeps what was typed, however wrong, through a reload, and offers it when one begins anew', async () => {
    const draftId = uuid()
    await done(keepDraft(agent(), { draftId, account: typed({ companyName: 'GmbH', postalCode: '?' }) }))
    expect((await done(openAccount(agent(), { draftId }))).account).toMatchObject({
      companyName: 'GmbH',
      postalCode: '?',
    })
    const { unfinished } = await done(openAccount(agent(), { draftId: uuid() }))
    expect(unfinished.map(({ id }) => id)).toContain(draftId)
  })

  it('is one row, however many saves of it cross', async () => {
    const draftId = uuid()
    await Promise.all(
      Array.from({ length: 8 }, () => done(keepDraft(agent(), { draftId, account: typed() }))),
    )
    expect(await drafts(draftId)).toHaveLength(1)
  })

  it('is kept although Next refuses it', async () => {
    const draftId = uuid()
    const refusal = await no(saveAccount(agent(), { draftId, account: typed({ city: '', phone: '12' }) }))
    expect(Object.keys(refusal.fields)).toEqual(['city', 'phone'])
    expect(await drafts(draftId)).toMatchObject([{ account: { phone: '12' } }])
  })

  it('is one person’s own: a colleague and a rival find a blank form under its address, and cannot write to it', async () => {
    const draftId = uuid()
    await done(keepDraft(agent(), { draftId, account: typed({ companyName: 'Secret' }) }))
    for (const other of [as(provider, 'adminAgent'), as(rival, 'salesAgent')])
      expect((await done(openAccount(other, { draftId }))).account.companyName).toBe('')
    const colleague = keepDraft(as(provider, 'adminAgent'), { draftId, account: typed() })
    expect((await no(colleague)).key).toBe('customer.alreadySubmitted')
    expect(await drafts(draftId)).toMatchObject([{ account: { companyName: 'Secret' } }])
  })

  it('is forgotten when it is dropped, as often as one likes', async () => {
    const draftId = await draftBefore(agent(), typed({ resellerId: resellerA.id }))
    expect(await done(dropDraft(agent(), { draftId }))).toEqual({ resellerId: resellerA.id })
    await done(dropDraft(agent(), { draftId }))
    expect(await drafts(draftId)).toHaveLength(0)
  })

  it('leaves no line in the activity log', async () => {
    const other = await organisation('provider')
    await done(keepDraft(as(other, 'salesAgent'), { draftId: uuid(), account: typed() }))
    expect(await rows('select 1 from activity where organisation_id = $1', [other.id])).toHaveLength(0)
  })
})

describe('the first step', () => {
  it('leads to the subscriptions, or past them when the customer will be asked about the agreement', async () => {
    expect(await done(saveAccount(agent(), { draftId: uuid(), account: typed() }))).toEqual({
      next: 'subscriptions',
    })
    const later = typed({ agreement: 'later' })
    expect(await done(saveAccount(agent(), { draftId: uuid(), account: later }))).toEqual({ next: 'review' })
  })

  it('asks once about an odd name', async () => {
    const [draftId, account] = [uuid(), typed({ companyName: 'Contoso.com SARL' })]
    const { attention } = await done(saveAccount(agent(), { draftId, account }))
    expect(attention?.warning).toBe('companyName.domain')
    const confirmed = { ...account, confirmed: attention?.confirmed ?? '' }
    expect(await done(saveAccount(agent(), { draftId, account: confirmed }))).toEqual({
      next: 'subscriptions',
    })
  })

  it('refuses a reseller that is no partner, whoever it is, at its field', async () => {
    const stranger = await organisation('reseller')
    for (const resellerId of [stranger.id, rival.id, uuid(), 'x']) {
      const refusal = await no(saveAccount(agent(), { draftId: uuid(), account: typed({ resellerId }) }))
      expect(refusal.fields).toEqual({ resellerId: { key: 'reseller.gone' } })
    }
  })

  it('refuses an address of the provider or of the chosen reseller', async () => {
    const domain = `${uuid().slice(-12)}.example`
    await rows('update organisation set domain = $2 where id = $1', [resellerA.id, domain])
    const account = typed({ email: `someone@${domain}`, resellerId: resellerA.id })
    const refusal = await no(saveAccount(agent(), { draftId: uuid(), account }))
    expect(refusal.fields.email).toMatchObject({
      key: 'contact.partner',
      values: { company: resellerA.name },
    })
  })

  it('tells what another country asks for, UK being GB', async () => {
    expect(await done(readCountry(agent(), { country: 'UK' }))).toMatchObject({
      country: 'GB',
      callingCode: '44',
    })
    expect(await done(readCountry(agent(), { country: 'nowhere' }))).toBeNull()
  })

  it('says whether a domain is free, and which ones are when it is not', async () => {
    const taken = await customer(rival)
    const about = { companyName: 'Verrerie du Lac', city: 'Lyon', country: 'FR' }
    const prefix = taken.domain.split('.')[0] ?? ''
    const answer = await done(
      checkDomain(agent(), { domain: ` ${prefix.toUpperCase()}.onmicrosoft.com`, ...about }),
    )
    expect(answer).toMatchObject({ prefix, state: 'taken' })
    expect(answer.suggestions).toHaveLength(3)
    expect(await done(checkDomain(agent(), { domain: freshPrefix(), ...about }))).toMatchObject({
      state: 'free',
    })
    expect(await done(checkDomain(agent(), { domain: 'l’été', ...about }))).toMatchObject({
      state: 'malformed',
    })
    const refusal = await no(saveAccount(agent(), { draftId: uuid(), account: typed({ domain: prefix }) }))
    expect(refusal.fields.domain?.key).toBe('domain.taken')
  })

  it('shows customers of one’s own that may be the same company, and never a rival’s', async () => {
    const word = `Zephyr${uuid().slice(-6)}`
    const own = await customer(provider, { name: `${word} Voiles SARL` })
    await customer(rival, { name: `${word} Voiles` })
    const found = await done(
      findDuplicates(agent(), { companyName: `  ${word.replace('e', 'é').toUpperCase()} Voiles SAS` }),
    )
    expect(found.map(({ id }) => id)).toEqual([own.id])
    expect(await done(findDuplicates(agent(), { companyName: '' }))).toEqual([])
  })
})

describe('the steps after it', () => {
  it('send back to the first as long as it is not complete', async () => {
    const draftId = uuid()
    await done(keepDraft(agent(), { draftId, account: typed({ city: '' }) }))
    expect(await done(openLines(agent(), { draftId }))).toEqual({ goTo: 'account' })
    expect(await done(openReview(agent(), { draftId }))).toEqual({ goTo: 'account' })
    expect(await done(openReview(agent(), { draftId: uuid() }))).toEqual({ goTo: 'account' })
  })

  it('keep a choice although Next refuses it, with the reason at its row', async () => {
    const draftId = await draftBefore(agent(), typed(), [])
    const [first, second] = twoLines
    const lines = [
      { ...first, quantity: '0' },
      { ...second, offerId: 'WITHDRAWN' },
    ] as typeof twoLines
    const refusal = await no(saveLines(agent(), { draftId, lines }))
    expect(refusal.key).toBe('order.lineInvalid')
    expect(await drafts(draftId)).toMatchObject([{ lines }])
    const review = await done(openReview(agent(), { draftId }))
    expect(review).toMatchObject({ order: null, refusal: { key: 'order.lineInvalid' } })
  })

  it('show at the review what would be ordered, for whom, and at which total', async () => {
    const draftId = await draftBefore(agent(), typed({ resellerId: resellerA.id }))
    const review = await done(openReview(agent(), { draftId }))
    expect(review).toMatchObject({
      resellerName: resellerA.name,
      chosen: 2,
      order: { currency: 'EUR', lines: [{ quantity: 12 }, { quantity: 3 }] },
    })
  })

  it('are not for a draft that was dropped', async () => {
    expect((await no(saveLines(agent(), { draftId: uuid(), lines: twoLines }))).key).toBe(
      'customer.draftGone',
    )
  })
})
