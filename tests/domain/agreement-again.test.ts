import { v7 as uuid } from 'uuid'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { signAgreement } from '@/lib/domain/account/operations'
import { readAccountSettings, readAgreement } from '@/lib/domain/account/queries'
import { publishAgreement, saveAgreementDraft } from '@/lib/domain/agreement/operations'
import { readAgreementDraft } from '@/lib/domain/agreement/queries'
import { readEnrolment } from '@/lib/domain/enrolment/queries'
import { lookUp } from '@/lib/domain/look-up/operations'
import { verifyMpnId } from '@/lib/domain/mpn/operations'
import { placeOrder, prepareOrder } from '@/lib/domain/order/operations'
import { approveOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { requestOrder } from '@/lib/domain/order-request/operations'
import { readOverview } from '@/lib/domain/overview/operations'
import { listPartnerships, readReseller } from '@/lib/domain/partnership/queries'
import { readRecord, tryAssociation } from '@/lib/domain/record/operations'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, partnership, sign } from '../world'
import { operator } from './catalogue-import-scene'

const line = { offerId: 'CFQ7TTC0LH18:0001', term: 'P1Y', billing: 'monthly', quantity: 5 }
const key = (answer: { ok: boolean; refusal?: { key: string } }) => (answer.ok ? 'done' : answer.refusal?.key)
const value = <T>(answer: { ok: true; value: T } | { ok: false; refusal: Error }): T => {
  if (!answer.ok) throw answer.refusal
  return answer.value
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10)
const texts = { titleEn: 'Agreement', titleFr: 'Contrat', bodyEn: 'One.', bodyFr: 'Un.' }

async function save(wish: object) {
  const { draft } = value(await readAgreementDraft(as(operator), { kind: 'partner' }))
  const whole = { kind: 'partner' as const, version: draft.version, ...texts, effectiveOn: dayIn(0) }
  return saveAgreementDraft(as(operator), { ...whole, ...wish })
}
async function publish(wish: object) {
  const { version } = value(await save(wish))
  return value(await publishAgreement(as(operator), { kind: 'partner', version }))
}
/** The day has come, or comes soon: as if it had been published so long ago. */
const comes = (id: string, at: Date) =>
  owner().query('update agreement set again_from = $2 where id = $1', [id, at])

async function scene() {
  const [provider, reseller] = [await organisation('provider'), await organisation('reseller')]
  await partnership(provider, reseller)
  const shop = await customer(provider, { reseller })
  const order = (resellerId: string | null = reseller.id) =>
    placeOrder(as(provider, 'salesAgent'), { id: uuid(), customerId: shop.id, lines: [line], resellerId })
  return { provider, reseller, shop, order }
}
const overviewOf = async (org: Org) => {
  const overview = value(await readOverview(as(org, 'adminAgent'), {}))
  return 'agreement' in overview ? overview.agreement : undefined
}
const refusedAt = async (provider: Org) =>
  value(await readRecord(as(provider, 'adminAgent'), { tab: 'eligibility', size: 25 })).refused
const listed = async (provider: Org) =>
  value(await listPartnerships(as(provider), { sort: 'name' } as never)).rows.map(row => row.agreementSigned)
const signLatest = async (org: Org) => {
  const { id } = value(await readAgreement(as(org), {}))
  return signAgreement(as(org), { id, understood: 'true' })
}

describe('a version that is to be signed again', () => {
  it('names a day that leaves time to sign, for partners alone, and is told before it is published', async () => {
    const fields = async (wish: object) => {
      const answer = await save(wish)
      return answer.ok ? null : answer.refusal.fields.againOn?.key
    }
    await organisation('reseller')
    expect(await fields({ againOn: dayIn(0) })).toBe('agreement.againEarly')
    expect(await fields({ effectiveOn: dayIn(10), againOn: dayIn(10) })).toBe('agreement.againEarly')
    expect(await fields({ againOn: dayIn(800) })).toBe('agreement.againFar')
    expect(await fields({ againOn: '2026-02-30' })).toBe('agreement.day')
    const wrong = await saveAgreementDraft(as(operator), {
      ...{ kind: 'customer', version: 0, ...texts, effectiveOn: dayIn(0), againOn: dayIn(5) },
    })
    expect(wrong).toMatchObject({ refusal: { fields: { againOn: { key: 'invalid' } } } })
    expect(await fields({ againOn: dayIn(30) })).toBeNull()
    const { asked, draft } = value(await readAgreementDraft(as(operator), { kind: 'partner' }))
    expect([asked > 0, draft.againOn?.toISOString().slice(0, 10)]).toEqual([true, dayIn(30)])
  })

  it('is announced to whoever signed an older one, which counts until then', async () => {
    const { provider, reseller, order } = await scene()
    const { version } = await publish({ againOn: dayIn(30) })
    const again = { version, from: new Date(dayIn(30)) }
    for (const org of [provider, reseller])
      expect(await overviewOf(org)).toMatchObject({ signed: true, again })
    expect(value(await readAccountSettings(as(reseller), {})).standing).toMatchObject({ signed: true, again })
    expect(await refusedAt(provider)).toEqual([])
    expect(key(await order())).toBe('done')
    const fresh = await organisation('reseller')
    expect(await overviewOf(fresh)).toEqual({ signed: true, again: null })
    const never = await organisation('reseller', { signed: false })
    expect(await overviewOf(never)).toEqual({ signed: false, again: null })
  })

  it('is among what would be refused tomorrow, a day before it is refused', async () => {
    const { provider, reseller, order } = await scene()
    const { id } = await publish({ againOn: dayIn(30) })
    await comes(id, inDays(2))
    expect(await refusedAt(provider)).toEqual([])
    const soon = inDays(0.9)
    await comes(id, soon)
    expect(await refusedAt(provider)).toMatchObject([
      { id: reseller.id, reason: 'mpn.agreementLapsed', details: { date: soon } },
    ])
    expect(await listed(provider)).toEqual([true])
    expect(key(await order())).toBe('done')
  })

  it('ends what was signed before: orders wait, every list says so, and signing resumes them', async () => {
    const { provider, reseller, shop, order } = await scene()
    const request = uuid()
    const asking = { id: request, customerId: shop.id, lines: [line] }
    expect(key(await requestOrder(as(reseller, 'adminAgent'), asking))).toBe('done')
    const { id } = await publish({ againOn: dayIn(30) })
    await sign(provider)
    await comes(id, inDays(-1))
    expect(key(await order())).toBe('mpn.agreementLapsed')
    expect(key(await approveOrderRequest(as(provider), { id: request }))).toBe('mpn.agreementLapsed')
    expect(await overviewOf(reseller)).toMatchObject({ signed: false, again: { from: expect.any(Date) } })
    expect((await overviewOf(provider))?.signed).toBe(true)
    expect(await listed(provider)).toEqual([false])
    const page = value(await readReseller(as(provider), { id: reseller.id } as never))
    expect(page.reseller.agreement).toMatchObject({ signed: false, again: {} })
    expect(value(await readEnrolment(as(reseller), {})).conditions.agreement).toBe('todo')
    expect(value(await lookUp(as(provider), { q: reseller.mpnId } as never))).toMatchObject({
      partners: [{ signed: false }],
    })
    const overview = value(await readOverview(as(provider), {}))
    expect('figures' in overview && overview.figures.unsigned).toBe(1)

    expect(key(await signLatest(reseller))).toBe('done')
    expect(key(await approveOrderRequest(as(provider), { id: request }))).toBe('done')
    expect(await listed(provider)).toEqual([true])
    expect(await overviewOf(reseller)).toEqual({ signed: true, again: null })
  })

  it('has lapsed for Verify, an association and an order at the same moment: that of the server’s clock', async () => {
    const { provider, reseller, shop, order } = await scene()
    const bare = await subscription(provider, shop)
    const verify = () => verifyMpnId(as(provider), { mpnId: reseller.mpnId })
    const dry = () => tryAssociation(as(provider), { ids: [bare], reseller: reseller.mpnId } as never)
    const { id } = await publish({ againOn: dayIn(30) })
    await sign(provider)
    const lapses = inDays(3)
    await comes(id, lapses)
    expect([key(await verify()), key(await dry())]).toEqual(['done', 'done'])
    vi.useFakeTimers({ now: lapses, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    expect([key(await verify()), key(await order())]).toEqual(['mpn.agreementLapsed', 'mpn.agreementLapsed'])
    expect(await dry()).toMatchObject({ refusal: { fields: { reseller: { key: 'mpn.agreementLapsed' } } } })
    const page = value(await readReseller(as(provider), { id: reseller.id } as never))
    expect(page.reseller.agreement.signed).toBe(false)
  })

  it('keeps a provider that has not signed it from ordering, which reads since when and who can', async () => {
    const { provider, shop, order } = await scene()
    const { id } = await publish({ againOn: dayIn(30) })
    const since = inDays(-1)
    await comes(id, since)
    expect(await order(null)).toMatchObject({
      refusal: { key: 'order.ownAgreementLapsed', details: { date: since } },
    })
    expect(key(await prepareOrder(as(provider), { customerId: shop.id }))).toBe('order.ownAgreementLapsed')
    expect(key(await signLatest(provider))).toBe('done')
    expect(key(await order(null))).toBe('done')
  })

  it('asks nothing where a later one took its place before it took effect', async () => {
    const { reseller } = await scene()
    const later = await publish({ effectiveOn: dayIn(20), againOn: dayIn(40) })
    expect((await overviewOf(reseller))?.again).toMatchObject({ version: later.version })
    await publish({ effectiveOn: dayIn(10) })
    expect((await overviewOf(reseller))?.again ?? null).toBeNull()
  })
})

describe('a partnership', () => {
  it('knows at once when a signature goes', async () => {
    const { provider, reseller } = await scene()
    expect(await listed(provider)).toEqual([true])
    await owner().query('delete from agreement_signature where organisation_id = $1', [reseller.id])
    expect(await listed(provider)).toEqual([false])
    expect(
      await rows('select agreement_version from partnership where reseller_id = $1', [reseller.id]),
    ).toEqual([{ agreement_version: 0 }])
  })
})
