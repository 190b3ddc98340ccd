import { describe, expect, it, vi } from 'vitest'
import { guest } from '@/lib/domain/actor'
import { enrolmentLink } from '@/lib/domain/enrolment/link'
import { requestEnrolment } from '@/lib/domain/enrolment/operations'
import { listEnrolments, readSentEnrolment } from '@/lib/domain/enrolment/queries'
import { linkOfLetter } from '@/lib/domain/letter/links'
import { inviteMember, renewInvitation } from '@/lib/domain/member/invitation-operations'
import { readMember } from '@/lib/domain/member/queries'
import { rows } from '../owner'
import { as, organisation } from '../world'
import { confirm } from './enrolment-scene'
import { typedEnrolment } from './enrolment-typed'
import { person, value } from './member-scene'

vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:2525'
  process.env.MAIL_FROM = 'portal@operator.example'
})

describe('an enrolment', () => {
  it('has its confirmation sent to the address it is to confirm, once, and its key stays nowhere', async () => {
    const operator = await organisation('operator')
    const typed = typedEnrolment({})
    for (let n = 0; n < 2; n++) value(await requestEnrolment(guest(), typed))
    const email = typed.email.toLowerCase()
    const [row, ...more] = await rows<{ content: unknown; row: string }>(
      'select content, row_to_json(l)::text as row from letter l where subject_id = $1',
      [typed.id],
    )
    expect(more).toEqual([])
    expect(row?.content).toMatchObject({ facts: { name: typed.firstName, company: typed.name } })
    const link = enrolmentLink(typed.id, email)
    expect(row?.row).not.toContain(link.split('/').pop())
    expect(linkOfLetter({ kind: 'enrolment', subjectId: typed.id, toAddress: email })).toBe(link)
    expect(value(await readSentEnrolment(guest(), { id: typed.id })).posted).toBe(true)
    expect(value(await listEnrolments(as(operator), {})).rows.length).toBeGreaterThan(0)
    expect((await confirm(link.split('/').pop() ?? '')).ok).toBe(true)
  })
})

describe('an invitation', () => {
  it('is sent with a link that is made in the moment of sending, and sent again when it is renewed', async () => {
    const provider = await organisation('provider')
    const who = person()
    for (let n = 0; n < 2; n++) value(await inviteMember(as(provider), who))
    const member = value(await readMember(as(provider), { id: who.id }))
    const waiting = member.invitation || null
    expect(waiting?.letter).toMatchObject({ to: who.email, state: 'waiting' })
    const found = await rows<{ subject_id: string; row: string }>(
      'select subject_id, row_to_json(l)::text as row from letter l where organisation_id = $1',
      [provider.id],
    )
    expect(found).toHaveLength(1)
    const { subject_id: subjectId = '', row = '' } = found[0] ?? {}
    const link = linkOfLetter({ kind: 'invitation', subjectId, toAddress: who.email })
    expect(waiting?.link).toBe(link)
    expect(row).not.toContain(link.split('/').pop())
    value(await renewInvitation(as(provider), { id: who.id }))
    expect(await rows('select id from letter where organisation_id = $1', [provider.id])).toHaveLength(2)
  })
})
