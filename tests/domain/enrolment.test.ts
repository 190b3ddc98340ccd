import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { signAgreement } from '@/lib/domain/account/operations'
import { type Actor, guest, type Member } from '@/lib/domain/actor'
import { enrolmentKey, enrolmentLink, holding } from '@/lib/domain/enrolment/link'
import { confirmEnrolment, requestEnrolment } from '@/lib/domain/enrolment/operations'
import {
  listEnrolments,
  openEnrolment,
  readEnrolment,
  readSentEnrolment,
} from '@/lib/domain/enrolment/queries'
import { passwordMatches } from '@/lib/domain/member/password'
import { linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { acceptPartnership } from '@/lib/domain/partnership/operations'
import { requestPartnership } from '@/lib/domain/partnership/request-operations'
import { authorizeOrganisation } from '@/lib/domain/vetting/operations'
import { readOrganisation } from '@/lib/domain/vetting/queries'
import { owner, rows } from '../owner'
import { as, organisation, world } from '../world'
import { typedEnrolment } from './enrolment-typed'

const said = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
const all = { email: 'true', employment: 'true', business: 'true' } as const
type Typed = ReturnType<typeof typedEnrolment>
const keyOf = ({ id, email }: Typed) => enrolmentKey(id, email.toLowerCase())
const confirm = (key: string, who: Actor = guest()) => confirmEnrolment(holding(who, key), { key })

async function enrolled(wish: Record<string, string> = {}, who: Actor = guest()) {
  const typed = typedEnrolment(wish)
  expect(said(await requestEnrolment(who, typed))).toBe('done')
  expect(said(await confirm(keyOf(typed)))).toBe('done')
  return { typed, admin: await adminOf(typed) }
}

/** The Global admin that a confirmed enrolment made. */
async function adminOf({ email }: Typed): Promise<Member> {
  const [row] = await rows<Record<string, string>>(
    `select u.id as "userId", o.id, o.name, o.kind, o.country, o.market, m.roles::text[] as roles from app_user u
     join membership m on m.user_id = u.id join organisation o on o.id = m.organisation_id where u.email = $1`,
    [email.toLowerCase()],
  )
  if (!row) throw new Error('nobody')
  const { userId = '', id = '', name = '', kind, country = '', market = '', roles } = row
  return {
    user: { id: userId, name: 'Ada Test', email, locale: null },
    organisation: { id, name, kind: kind as 'reseller', country, market },
    roles: roles as unknown as Member['roles'],
    session: id.replaceAll('-', '').padEnd(64, '0'),
    mustChangePassword: false,
  }
}

describe('a company enrols', () => {
  it('and is nothing yet before its address is confirmed', async () => {
    const typed = typedEnrolment()
    expect(said(await requestEnrolment(guest(), typed))).toBe('done')
    const email = typed.email.toLowerCase()
    expect(await rows('select 1 from organisation where name = $1', [typed.name])).toEqual([])
    expect(await rows('select 1 from app_user where email = $1', [email])).toEqual([])
    const opened = await openEnrolment(holding(guest(), keyOf(typed)), {})
    expect(opened.ok && opened.value).toMatchObject({
      name: typed.name,
      email,
      kind: 'reseller',
      signedInAs: null,
    })
    const sent = await readSentEnrolment(guest(), { id: typed.id })
    // Outside of a demo the link is in nobody's hand but the operator's.
    expect(sent.ok && sent.value).toMatchObject({ email, confirmed: false, link: null })
  })

  it('and is confirmed with its Global admin, its ids and a line in its log, waiting for its vetting', async () => {
    const { typed, admin } = await enrolled({ kind: 'provider', registrationId: '732829320' })
    const { id } = admin.organisation
    const [company] = await rows(
      'select kind, vetting, programme, city, postal_code, domain, global_mpn_id from organisation where id = $1',
      [id],
    )
    expect(company).toMatchObject({
      kind: 'provider',
      vetting: 'pending',
      programme: 'pending',
      city: 'Marseille',
    })
    expect(company?.global_mpn_id).toMatch(/^\d{7}$/)
    const [location] = await rows<{ mpn_id: string }>(
      'select mpn_id from location where organisation_id = $1',
      [id],
    )
    expect(location?.mpn_id).toMatch(/^\d{7}$/)
    expect(location?.mpn_id).not.toBe(company?.global_mpn_id)
    expect(admin.roles).toEqual(['globalAdmin'])
    const [person] = await rows<{ password_hash: string; must_change_password: boolean }>(
      'select password_hash, must_change_password from app_user where id = $1',
      [admin.user.id],
    )
    expect(person?.must_change_password).toBe(false)
    expect(await passwordMatches(person?.password_hash, typed.password)).toBe(true)
    expect(await rows('select password_hash from enrolment where id = $1', [typed.id])).toEqual([
      { password_hash: null },
    ])
    const log = await rows('select operation, user_name, changes from activity where organisation_id = $1', [
      id,
    ])
    expect(log).toEqual([
      { operation: 'confirmEnrolment', user_name: 'Ada Test', changes: { vetting: ['none', 'pending'] } },
    ])
    expect(JSON.stringify(log)).not.toContain(typed.password)
  })

  it('from a partnership link, is vetted, signs, and comes back to accept it', async () => {
    const { provider, operator } = await world()
    const request = uuid()
    await requestPartnership(as(provider), {
      id: request,
      locale: 'fr',
      subject: 'Partnership',
      body: `Follow ${linkOf(request)}`,
    })
    const { admin } = await enrolled({}, holding(guest(), linkKeyOf(request)))
    const first = await readEnrolment(admin, {})
    expect(first.ok && first.value.link).toEqual({
      key: linkKeyOf(request),
      provider: provider.name,
      open: true,
    })
    expect(first.ok && first.value.next).toBe('sign')

    const link = holding(admin, linkKeyOf(request))
    const accept = () => acceptPartnership(link, { key: linkKeyOf(request), understood: 'true' } as never)
    expect(said(await accept())).toBe('accept.notEnrolled')
    expect(said(await authorizeOrganisation(as(operator), { id: admin.organisation.id, ...all }))).toBe(
      'done',
    )
    const [agreement] = await rows<{ id: string }>(
      `select id from agreement where kind = 'partner' order by version desc limit 1`,
    )
    expect(said(await signAgreement(admin, { id: agreement?.id ?? '', understood: 'true' }))).toBe('done')
    const then = await readEnrolment(admin, {})
    expect(then.ok && then.value.conditions).toEqual({
      email: 'met',
      vetting: 'met',
      mpnId: 'met',
      agreement: 'met',
      programme: 'met',
    })
    expect(then.ok && then.value.next).toBe('done')
    expect(said(await accept())).toBe('done')
    const after = await readEnrolment(admin, {})
    expect(after.ok && after.value.link?.open).toBe(false)
  })
})

describe('a confirmation link', () => {
  it('works once, however often the button is pressed', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    const answers = await Promise.all([confirm(keyOf(typed)), confirm(keyOf(typed)), confirm(keyOf(typed))])
    expect(answers.map(said).sort()).toEqual(['done', 'enrolment.used', 'enrolment.used'])
    expect(await rows('select 1 from organisation where name = $1', [typed.name])).toHaveLength(1)
  })

  it('confirms nothing when it is cut off, made up or has run out', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    for (const key of [keyOf(typed).slice(0, -1), 'x', '', enrolmentKey(uuid(), typed.email)])
      expect(said(await confirm(key))).toBe('enrolment.gone')
    await owner().query(`update enrolment set expires_at = now() - interval '1 second' where id = $1`, [
      typed.id,
    ])
    expect(said(await openEnrolment(holding(guest(), keyOf(typed)), {}))).toBe('enrolment.expired')
    expect(said(await confirm(keyOf(typed)))).toBe('enrolment.expired')
    expect(await rows('select 1 from organisation where name = $1', [typed.name])).toEqual([])
  })

  it('is worth nothing once the form was sent again for another address', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    const mended = { ...typed, email: `bea@${typed.email.split('@')[1]}` }
    await requestEnrolment(guest(), mended)
    expect(said(await confirm(keyOf(typed)))).toBe('enrolment.gone')
    expect(said(await confirm(keyOf(mended)))).toBe('done')
    // And what is confirmed stays as it is.
    await requestEnrolment(guest(), { ...mended, name: 'Another name' })
    expect(
      await rows('select 1 from enrolment where id = $1 and name = $2', [typed.id, typed.name]),
    ).toHaveLength(1)
  })

  it('sent twice by a double click is one enrolment', async () => {
    const typed = typedEnrolment()
    const answers = await Promise.all([requestEnrolment(guest(), typed), requestEnrolment(guest(), typed)])
    expect(answers.map(said)).toEqual(['done', 'done'])
    expect(await rows('select 1 from enrolment where email = $1', [typed.email.toLowerCase()])).toHaveLength(
      1,
    )
  })

  it('is not answered by somebody who is signed in', async () => {
    const { provider } = await world()
    const typed = typedEnrolment()
    expect(said(await requestEnrolment(as(provider), typed))).toBe('enrolment.signedIn')
    await requestEnrolment(guest(), typed)
    expect(said(await confirm(keyOf(typed), as(provider)))).toBe('enrolment.signedIn')
  })
})

describe('what a stranger learns', () => {
  it('is the same for a known and an unknown address and company; only who reads mail there is told', async () => {
    const { typed } = await enrolled()
    const known = typedEnrolment({ email: typed.email })
    const colleague = typedEnrolment({ domain: typed.email.split('@')[1] ?? '' })
    const answers = await Promise.all(
      [known, colleague, typedEnrolment()].map(one => requestEnrolment(guest(), one)),
    )
    expect(answers.map(said)).toEqual(['done', 'done', 'done'])
    const sent = await Promise.all([known, colleague].map(({ id }) => readSentEnrolment(guest(), { id })))
    expect(sent.map(one => one.ok && one.value.confirmed)).toEqual([false, false])
    expect(said(await confirm(keyOf(known)))).toBe('enrolment.personKnown')
    const other = typedEnrolment({ email: `bea@${typed.email.split('@')[1]}` })
    await requestEnrolment(guest(), other)
    expect(said(await confirm(keyOf(other)))).toBe('enrolment.companyKnown')
    expect(
      await rows('select 1 from organisation where domain = $1', [typed.email.split('@')[1]]),
    ).toHaveLength(1)
  })

  it('ends after five attempts on one address within an hour', async () => {
    const email = typedEnrolment().email
    for (let times = 0; times < 5; times++)
      expect(said(await requestEnrolment(guest(), typedEnrolment({ email })))).toBe('done')
    const answer = await requestEnrolment(guest(), typedEnrolment({ email }))
    expect(said(answer)).toBe('enrolment.tooMany')
    expect(!answer.ok && answer.refusal.details).toEqual({ minutes: 60 })
  })

  it('never holds a key or a password: neither the operator nor the company reads them from the table', async () => {
    const { operator } = await world()
    const { admin } = await enrolled()
    for (const actor of [as(operator), admin])
      for (const column of ['key_hash', 'password_hash'])
        await expect(
          within(actor, true, db => db.$queryRawUnsafe(`select ${column} from enrolment`)),
        ).rejects.toThrow(/permission denied/)
    expect(await within(guest(), true, db => db.enrolment.count({ where: {} }))).toBe(0)
  })
})

describe('the operator', () => {
  it('sees who has not confirmed, with the link to hand over, until it is', async () => {
    const { operator, rival } = await world()
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    const mine = async () => {
      const answer = await listEnrolments(as(operator), {})
      return answer.ok ? answer.value.rows.filter(({ id }) => id === typed.id) : []
    }
    // A hundred at most are shown, the oldest first.
    await owner().query(`update enrolment set created_at = '2000-01-01' where id = $1`, [typed.id])
    expect(await mine()).toMatchObject([{ link: enrolmentLink(typed.id, typed.email.toLowerCase()) }])
    expect(said(await listEnrolments(as(rival), {}))).toBe('kind.never')
    await confirm(keyOf(typed))
    expect(await mine()).toEqual([])
  })

  it('verifies an MPN ID the company entered; until then it is nobody’s', async () => {
    const { operator } = await world()
    const mpnId = String(2_000_000 + Math.floor(Math.random() * 1_900_000))
    const { admin } = await enrolled({ mpnId })
    const { id } = admin.organisation
    expect(await rows('select 1 from location where mpn_id = $1', [mpnId])).toEqual([])
    const before = await readEnrolment(admin, {})
    expect(before.ok && before.value.conditions.mpnId).toBe('waiting')
    const page = await readOrganisation(as(operator), { id })
    expect(page.ok && page.value.enrolment).toMatchObject({ mpnId, mpnHolder: null })
    expect(said(await authorizeOrganisation(as(operator), { id, ...all, mpn: 'entered' }))).toBe('done')
    expect(await rows('select organisation_id from location where mpn_id = $1', [mpnId])).toEqual([
      { organisation_id: id },
    ])
  })

  it('cannot give a company the MPN ID of another, and issues a new one instead', async () => {
    const { operator, resellerA } = await world()
    const { admin } = await enrolled({ mpnId: resellerA.mpnId })
    const { id } = admin.organisation
    const answer = await authorizeOrganisation(as(operator), { id, ...all, mpn: 'entered' })
    expect(said(answer)).toBe('enrolment.mpnTaken')
    expect(await rows('select vetting from organisation where id = $1', [id])).toEqual([
      { vetting: 'pending' },
    ])
    expect(said(await authorizeOrganisation(as(operator), { id, ...all, mpn: 'issued' }))).toBe('done')
    const issued = await rows<{ mpn_id: string }>('select mpn_id from location where organisation_id = $1', [
      id,
    ])
    expect(issued).toHaveLength(1)
    expect(issued[0]?.mpn_id).not.toBe(resellerA.mpnId)
  })

  it('is waited for: an unverified provider asks nobody for a partnership', async () => {
    const waiting = await organisation('provider', { vetting: 'pending', programme: 'pending' })
    const id = uuid()
    const answer = await requestPartnership(as(waiting), {
      id,
      locale: 'en',
      subject: 'Partnership',
      body: linkOf(id),
    })
    expect(said(answer)).toBe('enrolment.notAuthorized')
  })
})
