import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { appealVetting } from '@/lib/domain/enrolment/operations'
import { readAppealDocument, readEnrolment } from '@/lib/domain/enrolment/queries'
import { readOverview } from '@/lib/domain/overview/operations'
import { authorizeOrganisation, rejectOrganisation } from '@/lib/domain/vetting/operations'
import { readOrganisation } from '@/lib/domain/vetting/queries'
import { documentResponse } from '@/lib/web/document'
import { rows } from '../owner'
import { as, organisation, world } from '../world'

const said = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
const bytes = new TextEncoder().encode('%PDF-1.7\nextract')
const appeal = { reason: 'The register was wrong.', document: { name: 'Kbis.pdf', bytes } }
const state = async (id: string) =>
  (await rows('select vetting, programme from organisation where id = $1', [id]))[0]

async function rejected() {
  const { operator, rival } = await world()
  const company = await organisation('reseller', { vetting: 'pending', programme: 'pending' })
  await rejectOrganisation(as(operator), { id: company.id, reason: 'Not in the register.' })
  return { operator, rival, company }
}

describe('an appeal', () => {
  it('puts a rejected company back in the queue, with the document for the operator alone', async () => {
    const { operator, rival, company } = await rejected()
    const before = await readEnrolment(as(company), {})
    expect(before.ok && [before.value.next, before.value.decision?.reason]).toEqual([
      'appeal',
      'Not in the register.',
    ])
    const sent = await appealVetting(as(company), appeal)
    expect(said(sent)).toBe('done')
    expect(await state(company.id)).toEqual({ vetting: 'pending', programme: 'pending' })
    const page = await readOrganisation(as(operator), { id: company.id })
    expect(page.ok && page.value.appeals).toMatchObject([
      { reason: appeal.reason, fileName: 'Kbis.pdf', fileType: 'application/pdf', fileSize: bytes.length },
    ])
    const overview = await readOverview(as(operator), {})
    expect(overview.ok && 'queue' in overview.value && overview.value.queue.appeals).toBeGreaterThan(0)
    const own = await readOverview(as(company), {})
    expect(own.ok && 'vetting' in own.value && own.value.vetting).toBe('pending')
    const which = { organisationId: company.id, id: sent.ok ? sent.value.id : '' }
    const document = await readAppealDocument(as(operator), which)
    expect(document.ok && Buffer.from(document.value.file).toString()).toBe('%PDF-1.7\nextract')
    expect(said(await readAppealDocument(as(rival), which))).toBe('row.notFound')
    expect(said(await readAppealDocument(as(company, 'helpdeskAgent'), which))).toBe('role.missing')
    const [line] = await rows(
      `select changes from activity where organisation_id = $1 and operation = 'appealVetting'`,
      [company.id],
    )
    expect(line?.changes).toMatchObject({ vetting: ['rejected', 'pending'], document: [null, 'Kbis.pdf'] })
  })

  it('is for a rejection only, and once: of two at once the second is told', async () => {
    const { company } = await rejected()
    const answers = await Promise.all([
      appealVetting(as(company), appeal),
      appealVetting(as(company), appeal),
    ])
    expect(answers.map(said).sort()).toEqual(['appeal.notRejected', 'done'])
    expect(await rows('select 1 from vetting_appeal where organisation_id = $1', [company.id])).toHaveLength(
      1,
    )
    const { resellerA } = await world()
    expect(said(await appealVetting(as(resellerA), appeal))).toBe('appeal.notRejected')
    expect((await state(resellerA.id))?.vetting).toBe('authorized')
  })

  it('is declined with a reason the company reads, answered once, and may be followed by another', async () => {
    const { operator, company } = await rejected()
    await appealVetting(as(company), appeal)
    const decline = { id: company.id, reason: 'The extract is of another company.' }
    const colleague = as(operator, 'adminAgent')
    const answers = await Promise.all([
      rejectOrganisation(as(operator), decline),
      rejectOrganisation(colleague, decline),
    ])
    expect(answers.map(said).sort()).toEqual(['done', 'vetting.notPending'])
    const checks = { id: company.id, email: 'true', employment: 'true', business: 'true' } as const
    expect(said(await authorizeOrganisation(colleague, checks))).toBe('vetting.notPending')
    const read = await readEnrolment(as(company), {})
    expect(read.ok && [read.value.next, read.value.decision?.reason]).toEqual(['appeal', decline.reason])
    expect(said(await appealVetting(as(company), { ...appeal, reason: 'Here is ours.' }))).toBe('done')
    expect(await rows('select 1 from vetting_appeal where organisation_id = $1', [company.id])).toHaveLength(
      2,
    )
  })

  it('needs a reason and a real document, and changes nothing without them', async () => {
    const { company } = await rejected()
    const fields = async (input: object) => {
      const answer = await appealVetting(as(company), input as never)
      return answer.ok
        ? {}
        : Object.fromEntries(Object.entries(answer.refusal.fields).map(([f, p]) => [f, p.key]))
    }
    expect(await fields({})).toEqual({ reason: 'required', document: 'required' })
    expect(await fields({ ...appeal, reason: ' \n ' })).toEqual({ reason: 'required' })
    expect(
      await fields({ ...appeal, document: { name: 'a.pdf', bytes: new TextEncoder().encode('PK') } }),
    ).toEqual({
      document: 'appeal.fileType',
    })
    const filled = (size: number) => {
      const file = new Uint8Array(size)
      file.set(bytes)
      return { ...appeal, document: { name: 'scan.pdf', bytes: file } }
    }
    expect(await fields(filled(2 * 1024 * 1024 + 1))).toEqual({ document: 'appeal.fileLarge' })
    expect(await fields({ ...appeal, document: { name: 'scan.pdf', bytes: new Uint8Array() } })).toEqual({
      document: 'appeal.fileEmpty',
    })
    expect(said(await appealVetting(as(company, 'helpdeskAgent'), appeal))).toBe('role.missing')
    expect((await state(company.id))?.vetting).toBe('rejected')
    expect(said(await appealVetting(as(company), filled(2 * 1024 * 1024)))).toBe('done')
  })

  it('is the only thing a company may do about its own vetting', async () => {
    const { company } = await rejected()
    const free = within(as(company), false, db =>
      db.organisation.updateMany({ where: { id: company.id }, data: { vetting: 'authorized' } }),
    )
    await expect(free).rejects.toThrow(/only the operator/)
    const forged = within(
      as(company),
      false,
      db => db.$executeRaw`insert into vetting_appeal select * from vetting_appeal limit 0`,
    )
    await expect(forged).rejects.toThrow(/permission denied/)
  })

  it('is downloaded, never shown by the browser inside the portal', async () => {
    const answer = documentResponse({
      fileName: 'Kbis d’août "x".pdf',
      fileType: 'application/pdf',
      file: bytes,
    })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Kbis daout x.pdf"; filename\*=UTF-8''Kbis%20d%E2%80%99/,
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(bytes))
  })
})
