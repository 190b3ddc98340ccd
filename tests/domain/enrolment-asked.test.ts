import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { signAgreement } from '@/lib/domain/account/operations'
import { guest } from '@/lib/domain/actor'
import { holding } from '@/lib/domain/enrolment/link'
import { requestEnrolment } from '@/lib/domain/enrolment/operations'
import { openEnrolment, readEnrolment, readSentEnrolment } from '@/lib/domain/enrolment/queries'
import { passwordMatches } from '@/lib/domain/member/password'
import { linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { acceptPartnership } from '@/lib/domain/partnership/operations'
import { requestPartnership } from '@/lib/domain/partnership/request-operations'
import { authorizeOrganisation } from '@/lib/domain/vetting/operations'
import { rows } from '../owner'
import { as, world } from '../world'
import { all, enrolled, keyOf, said } from './enrolment-scene'
import { typedEnrolment } from './enrolment-typed'

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
