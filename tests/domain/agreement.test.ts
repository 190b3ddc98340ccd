import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signAgreement } from '@/lib/domain/account/operations'
import { readAccountSettings, readAgreement } from '@/lib/domain/account/queries'
import { dropAgreementDraft, publishAgreement, saveAgreementDraft } from '@/lib/domain/agreement/operations'
import { listAgreements, readAgreementDraft, readAgreementVersion } from '@/lib/domain/agreement/queries'
import { readEnrolment } from '@/lib/domain/enrolment/queries'
import { readOverview } from '@/lib/domain/overview/operations'
import { ownDatabase } from '../own-database'
import { rows } from '../owner'
import { as, type Org, organisation } from '../world'

const said = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
const value = <T>(answer: { ok: true; value: T } | { ok: false; refusal: Error }): T => {
  if (!answer.ok) throw answer.refusal
  return answer.value
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const texts = (mark: string) => ({
  titleEn: 'Partner agreement',
  titleFr: 'Contrat partenaire',
  bodyEn: `The first paragraph.\n\nSecond: ${mark}.`,
  bodyFr: `Le premier paragraphe.\n\nDeuxième : ${mark}.`,
})

let away = async () => {}
let operator: Org
beforeAll(async () => {
  // What is signed is the same for all tenants, so these tests have a database of their own.
  away = await ownDatabase()
  operator = await organisation('operator')
})
afterAll(() => away())

const op = () => as(operator)
async function publish(mark: string, effectiveOn = inDays(0)) {
  const { draft } = value(await readAgreementDraft(op(), { kind: 'partner' }))
  const kept = value(
    await saveAgreementDraft(op(), { kind: 'partner', version: draft.version, ...texts(mark), effectiveOn }),
  )
  return value(await publishAgreement(op(), { kind: 'partner', version: kept.version }))
}

describe('a version of the partner agreement', () => {
  it('is missing at first: partners are told that the operator has to publish it', async () => {
    const reseller = await organisation('reseller', {
      signed: false,
      vetting: 'pending',
      programme: 'pending',
    })
    expect(said(await readAgreement(as(reseller), {}))).toBe('agreement.nonePublished')
    const enrolment = value(await readEnrolment(as(reseller), {}))
    expect([enrolment.conditions.agreement, enrolment.next]).toEqual(['waiting', 'wait'])
    const overview = value(await readOverview(op(), {}))
    expect('queue' in overview && overview.queue.agreements).toBe(0)
  })

  it('is written, previewed beside the one in effect, published exactly so, and read by the partners', async () => {
    const first = await publish('one')
    expect(first.version).toBe(1)
    const begun = value(await readAgreementDraft(op(), { kind: 'partner' }))
    // The next one begins with the text in effect.
    expect([begun.stored, begun.next, begun.draft.bodyEn]).toEqual([false, 2, texts('one').bodyEn])
    const reseller = await organisation('reseller', { signed: false })
    expect(value(await readAgreement(as(reseller), {}))).toMatchObject({
      id: first.id,
      bodyFr: texts('one').bodyFr,
    })
    const list = value(await listAgreements(op(), {}))
    expect(list.partner.versions).toMatchObject([{ version: 1, state: 'current', signatures: 0 }])
    expect(list.partner.draft).toBeNull()
  })

  it('replaced between reading and signing is refused with the new text and what changed; nothing is signed', async () => {
    const reseller = await organisation('reseller', { signed: false, programme: 'qualified' })
    const read = value(await readAgreement(as(reseller), {}))
    const next = await publish('two')
    const answer = await signAgreement(as(reseller), { id: read.id, understood: 'true' })
    expect(said(answer)).toBe('agreement.replaced')
    expect(await rows('select 1 from agreement_signature where organisation_id = $1', [reseller.id])).toEqual(
      [],
    )
    const again = value(await readAgreement(as(reseller), { read: read.id }))
    expect([again.id, again.once?.version, again.once?.bodyEn]).toEqual([next.id, read.version, read.bodyEn])
    expect(said(await signAgreement(as(reseller), { id: again.id, understood: 'true' }))).toBe('done')
    const page = value(await readAgreementVersion(op(), { id: next.id }))
    expect(page.signatures?.rows).toMatchObject([
      { organisation: reseller.name, kind: 'reseller', market: 'europe', signer: 'Test globalAdmin' },
    ])
  })

  it('of a later day is not signed before it; what was signed goes on holding', async () => {
    const reseller = await organisation('reseller', { signed: false })
    const before = value(await readAgreement(as(reseller), {}))
    const later = await publish('three', inDays(30))
    expect(value(await readAgreement(as(reseller), {})).id).toBe(before.id)
    expect(said(await signAgreement(as(reseller), { id: later.id, understood: 'true' }))).toBe(
      'agreement.replaced',
    )
    expect(said(await signAgreement(as(reseller), { id: before.id, understood: 'true' }))).toBe('done')
    expect(value(await readAgreementVersion(op(), { id: later.id })).state).toBe('upcoming')
    const settings = value(await readAccountSettings(as(reseller), {}))
    expect(settings.agreement?.signatures).toHaveLength(1)
  })

  it('goes on being signed by many, told page by page, the latest first', async () => {
    const latest = value(await listAgreements(op(), {})).partner.versions.find(
      ({ state }) => state === 'current',
    )
    const id = latest?.id ?? ''
    await rows(
      `with o as (insert into organisation (id, kind, name, country, market) select gen_random_uuid(), 'reseller', 'Many ' || n, 'FR', 'europe'
         from generate_series(1, 60) n returning id)
       insert into agreement_signature select gen_random_uuid(), id, $1, 'europe', 'Ada', now() + random() * interval '1 hour' from o returning id`,
      [id],
    )
    const total = (await rows('select 1 from agreement_signature where agreement_id = $1', [id])).length
    const first = value(await readAgreementVersion(op(), { id })).signatures
    const second = value(await readAgreementVersion(op(), { id, after: first?.next })).signatures
    const back = value(await readAgreementVersion(op(), { id, before: second?.previous })).signatures
    expect([first?.rows.length, second?.rows.length]).toEqual([50, total - 50])
    expect(back?.rows.map(row => row.id)).toEqual(first?.rows.map(row => row.id))
    const times = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(row => row.signedAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })
})

describe('a draft', () => {
  const draft = (version: number, wish: object = {}) =>
    saveAgreementDraft(op(), {
      kind: 'customer',
      version,
      ...texts('c'),
      effectiveOn: inDays(0),
      ...wish,
    } as never)

  it('is kept once, refused when stale, published once, and put away', async () => {
    expect(said(await draft(0))).toBe('done')
    expect(said(await draft(0))).toBe('agreement.draftStale')
    expect(said(await draft(1, { bodyEn: 'Another text.' }))).toBe('done')
    expect(said(await draft(1))).toBe('agreement.draftStale')
    // The colleague saved after the preview: what is published must be what was seen.
    expect(said(await publishAgreement(op(), { kind: 'customer', version: 1 }))).toBe('agreement.draftStale')
    const both = await Promise.all([1, 2].map(() => publishAgreement(op(), { kind: 'customer', version: 2 })))
    expect(both.map(said).toSorted()).toEqual(['agreement.draftGone', 'done'])
    expect(await rows(`select version, body_en from agreement where kind = 'customer'`)).toEqual([
      { version: 1, body_en: 'Another text.' },
    ])
    await draft(0)
    expect(said(await dropAgreementDraft(op(), { kind: 'customer', version: 1 }))).toBe('done')
    expect(said(await dropAgreementDraft(op(), { kind: 'customer', version: 1 }))).toBe('agreement.draftGone')
  })

  it('needs both languages and a day that can be', async () => {
    const fields = async (wish: object) => {
      const answer = await draft(0, wish)
      return answer.ok
        ? {}
        : Object.fromEntries(Object.entries(answer.refusal.fields).map(([f, p]) => [f, p.key]))
    }
    expect(await fields({ titleFr: ' ', bodyFr: '\n', effectiveOn: '2026-02-30' })).toEqual({
      titleFr: 'required',
      bodyFr: 'required',
      effectiveOn: 'agreement.day',
    })
    expect(await fields({ titleEn: 'Two\nlines' })).toEqual({ titleEn: 'oneLine' })
    expect(await fields({ effectiveOn: inDays(-1) })).toEqual({ effectiveOn: 'agreement.past' })
    expect(await fields({ effectiveOn: inDays(800) })).toEqual({ effectiveOn: 'agreement.far' })
    expect(await rows('select 1 from agreement_draft')).toEqual([])
  })

  it('is nobody’s but the operator’s agents’', async () => {
    const reseller = await organisation('reseller')
    await draft(0)
    expect(said(await readAgreementDraft(as(reseller), { kind: 'customer' }))).toBe('kind.never')
    expect(said(await publishAgreement(as(operator, 'userAdmin'), { kind: 'customer', version: 1 }))).toBe(
      'role.missing',
    )
    expect(said(await listAgreements(as(operator, 'userAdmin'), {}))).toBe('done')
  })
})
