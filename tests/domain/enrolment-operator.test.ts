import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { guest } from '@/lib/domain/actor'
import { enrolmentLink } from '@/lib/domain/enrolment/link'
import { requestEnrolment } from '@/lib/domain/enrolment/operations'
import { listEnrolments, readEnrolment } from '@/lib/domain/enrolment/queries'
import { linkOf } from '@/lib/domain/partnership/link'
import { requestPartnership } from '@/lib/domain/partnership/request-operations'
import { authorizeOrganisation } from '@/lib/domain/vetting/operations'
import { readOrganisation } from '@/lib/domain/vetting/queries'
import { owner, rows } from '../owner'
import { as, organisation, world } from '../world'
import { all, confirm, enrolled, keyOf, said } from './enrolment-scene'
import { typedEnrolment } from './enrolment-typed'

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
