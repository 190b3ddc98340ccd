import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { authorizeOrganisation, rejectOrganisation, reopenVetting } from '@/lib/domain/vetting/operations'
import { listOrganisations, readOrganisation } from '@/lib/domain/vetting/queries'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, organisation, world } from '../world'

const all = { email: 'true', employment: 'true', business: 'true' } as const
const key = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
const state = async ({ id }: Org) =>
  (
    await rows<{ vetting: string; programme: string }>(
      'select vetting, programme from organisation where id = $1',
      [id],
    )
  )[0]
const pending = (wish: Parameters<typeof organisation>[1] = {}) =>
  organisation('reseller', { vetting: 'pending', programme: 'pending', ...wish })

describe('vetting', () => {
  it('authorizes a company whose three checks hold: active if it has signed, else qualified to sign', async () => {
    const { operator } = await world()
    const [signed, unsigned] = [await pending(), await pending({ signed: false })]
    expect(key(await authorizeOrganisation(as(operator), { id: signed.id, ...all }))).toBe('done')
    expect(key(await authorizeOrganisation(as(operator), { id: unsigned.id, ...all }))).toBe('done')
    expect(await state(signed)).toEqual({ vetting: 'authorized', programme: 'active' })
    expect(await state(unsigned)).toEqual({ vetting: 'authorized', programme: 'qualified' })
  })

  it('names the checks that are missing, and changes nothing', async () => {
    const { operator } = await world()
    const company = await pending()
    const answer = await authorizeOrganisation(as(operator), { id: company.id, email: 'true' })
    expect(!answer.ok && Object.keys(answer.refusal.fields)).toEqual(['employment', 'business'])
    expect((await state(company))?.vetting).toBe('pending')
  })

  it('rejects with a reason, which the company reads and nobody else; a reopened one waits again', async () => {
    const { operator, rival } = await world()
    const company = await pending()
    const bare = await rejectOrganisation(as(operator), { id: company.id, reason: '  ' })
    expect(!bare.ok && bare.refusal.fields).toEqual({ reason: { key: 'required' } })
    expect(
      key(await rejectOrganisation(as(operator), { id: company.id, reason: 'Web-mail.', email: 'true' })),
    ).toBe('done')
    expect(await state(company)).toEqual({ vetting: 'rejected', programme: 'declined' })
    const read = (org: Org) =>
      within(as(org), true, db => db.vettingDecision.findMany({ where: { organisationId: company.id } }))
    expect(await read(company)).toMatchObject([
      { from: 'pending', to: 'rejected', reason: 'Web-mail.', email: true },
    ])
    expect(await read(rival)).toEqual([])
    expect(key(await reopenVetting(as(operator), { id: company.id, reason: 'New document.' }))).toBe('done')
    expect(await state(company)).toEqual({ vetting: 'pending', programme: 'pending' })
    const page = await readOrganisation(as(operator), { id: company.id })
    expect(page.ok && page.value.decisions.map(({ to }) => to)).toEqual(['pending', 'rejected'])
  })

  it('is decided once: of two colleagues at once the second is told', async () => {
    const { operator } = await world()
    const company = await pending()
    const answers = await Promise.all([
      authorizeOrganisation(as(operator), { id: company.id, ...all }),
      rejectOrganisation(as(operator, 'adminAgent'), { id: company.id, reason: 'No.' }),
    ])
    expect(answers.map(key).sort()).toEqual(['done', 'vetting.notPending'])
    const decided = await rows('select 1 from vetting_decision where organisation_id = $1', [company.id])
    expect(decided).toHaveLength(1)
  })

  it('is for partners: a customer cannot be vetted, nor a company that never asked', async () => {
    const { operator, provider } = await world()
    const { tenant } = await customer(provider)
    expect(key(await authorizeOrganisation(as(operator), { id: tenant.id, ...all }))).toBe('row.notFound')
    const fresh = await pending({ vetting: 'none' })
    expect(key(await authorizeOrganisation(as(operator), { id: fresh.id, ...all }))).toBe(
      'vetting.notPending',
    )
  })

  it('is the operator’s alone: nobody else writes a decision or an own state', async () => {
    const company = await pending()
    const forged = within(as(company), false, db =>
      db.vettingDecision.createMany({
        data: [
          {
            ...{ organisationId: company.id, id: company.id, from: 'pending', to: 'authorized' },
            ...{ email: true, employment: true, business: true, decidedBy: 'me' },
          },
        ],
      }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    const { operator } = await world()
    const rewritten = within(as(operator), false, db =>
      db.vettingDecision.updateMany({ data: { reason: 'x' } }),
    )
    await expect(rewritten).rejects.toThrow(/permission denied/)
  })
})

describe('the list of organisations', () => {
  it('is searched by name without accents, by domain and by MPN ID, and leads on page by page', async () => {
    const { operator } = await world()
    const mark = `zq${Date.now()}`
    const made: Org[] = []
    for (let i = 0; i < 27; i++)
      made.push(await organisation('reseller', { name: `Été ${mark} ${String(i).padStart(2, '0')}` }))
    const list = async (input: object) => {
      const answer = await listOrganisations(as(operator), input)
      if (!answer.ok) throw answer.refusal
      return answer.value
    }
    const first = await list({ q: `ete ${mark}` })
    expect(first.rows.map(({ id }) => id)).toEqual(made.slice(0, 25).map(({ id }) => id))
    const second = await list({ q: `ete ${mark}`, after: first.next })
    expect(second.rows.map(({ id }) => id)).toEqual(made.slice(25).map(({ id }) => id))
    const back = await list({ q: `ete ${mark}`, before: second.previous })
    expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
    const one = made[3] as Org
    await owner().query('update organisation set domain = $2 where id = $1', [one.id, `${mark}.example`])
    expect((await list({ q: `${mark}.example` })).rows.map(({ id }) => id)).toEqual([one.id])
    expect((await list({ q: one.mpnId })).rows.map(({ id }) => id)).toContain(one.id)
    expect((await list({ q: `ete ${mark}`, kind: 'provider' })).rows).toEqual([])
    expect(
      (await list({ kind: 'nonsense', vetting: '?', size: 'all', after: 'x' })).rows.length,
    ).toBeGreaterThan(0)
  })

  it('has the vetting queue, the oldest first', async () => {
    const { operator } = await world()
    const mark = `q${Date.now()}`
    const [late, early] = [await pending({ name: `A ${mark}` }), await pending({ name: `B ${mark}` })]
    await owner().query(`update organisation set created_at = now() - interval '3 days' where id = $1`, [
      early.id,
    ])
    const answer = await listOrganisations(as(operator), { vetting: 'pending', q: mark })
    expect(answer.ok && answer.value.rows.map(({ id }) => id)).toEqual([early.id, late.id])
    expect(answer.ok && answer.value.pending).toBeGreaterThanOrEqual(2)
  })

  it('shows who speaks for a partner, and no customer’s people', async () => {
    const { operator, provider } = await world()
    const { tenant } = await customer(provider)
    const company = await pending()
    await owner().query('update organisation set domain = $2 where id = $1', [
      company.id,
      `${company.id}.example`,
    ])
    const page = await readOrganisation(as(operator), { id: company.id })
    expect(page.ok && page.value.admins).toMatchObject([{ name: 'Test globalAdmin', address: 'own' }])
    expect(page.ok && page.value.employment).toBe(true)
    const other = await readOrganisation(as(operator), { id: tenant.id })
    expect(other.ok && other.value.admins).toEqual([])
  })
})
