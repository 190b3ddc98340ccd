import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSession, readSession } from '@/lib/db/identity'
import {
  endOtherSessions,
  endSession,
  signAgreement,
  updateSupportProfile,
} from '@/lib/domain/account/operations'
import { readAccountSettings, readAgreement } from '@/lib/domain/account/queries'
import { deviceOf } from '@/lib/domain/account/rules'
import { listActivity } from '@/lib/domain/activity/operations'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { as, type Org, organisation } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

async function signedIn(org: Org, agent: string) {
  const token = randomBytes(32)
  await openSession(token, { id: as(org).user.id, organisation_id: org.id }, agent)
  return {
    member: { ...as(org), session: token.toString('hex') },
    live: async () => (await readSession(token)) !== undefined,
  }
}
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'

describe('the partner agreement', () => {
  // Whoever has signed needs a text to sign: this one publishes it, if nobody did.
  beforeAll(() => organisation('provider'))

  it('is signed once, by a Global admin who ticked the box, and makes a qualified company active', async () => {
    const org = await organisation('reseller', { signed: false, programme: 'qualified' })
    const { id, version, signature } = value(await readAgreement(as(org), {}))
    expect(signature).toBeNull()
    expect(key(await signAgreement(as(org, 'adminAgent'), { id, understood: 'true' }))).toBe('role.missing')
    expect(key(await signAgreement(as(org), { id }))).toBe('accept.unticked')
    const answers = await Promise.all([1, 2].map(() => signAgreement(as(org), { id, understood: 'true' })))
    expect(answers.map(key).toSorted()).toEqual(['agreement.alreadySigned', 'done'])
    const seen = value(await readAccountSettings(as(org, 'helpdeskAgent'), {}))
    expect(seen.organisation).toMatchObject({
      programme: 'active',
      signatures: [{ signerName: 'Test globalAdmin', agreement: { version } }],
    })
    expect(value(await readAgreement(as(org), {})).signature?.signerName).toBe('Test globalAdmin')
  })

  it('replaced between reading and signing is a conflict, and nothing is signed', async () => {
    const org = await organisation('reseller', { signed: false })
    const answer = await signAgreement(as(org), { id: uuid(), understood: 'true' })
    expect(key(answer)).toBe('agreement.replaced')
    expect(await rows('select id from agreement_signature where organisation_id = $1', [org.id])).toEqual([])
  })
})

describe('the support profile', () => {
  it('is changed by those who may, for one’s own company alone, and logged from → to', async () => {
    const [org, other] = [await organisation('provider'), await organisation('provider')]
    const wish = {
      supportEmail: 'Help@Example.com',
      supportPhone: '+33 1 23 45 67 89',
      supportWebsite: 'https://help.example',
    }
    expect(key(await updateSupportProfile(as(org, 'salesAgent'), wish))).toBe('role.missing')
    expect(value(await updateSupportProfile(as(org, 'accountAdmin'), wish)).changed).toBe(3)
    expect(value(await updateSupportProfile(as(org), { ...wish, supportPhone: undefined })).changed).toBe(1)
    expect(value(await readAccountSettings(as(org), {})).organisation).toMatchObject({
      supportEmail: 'help@example.com',
      supportPhone: null,
    })
    expect(value(await readAccountSettings(as(other), {})).organisation.supportEmail).toBeNull()
    const log = value(await listActivity(as(org), { zone: 'UTC', outcome: 'done' })).rows
    expect(log.some(row => row.changes.supportPhone?.[0] === '+33 1 23 45 67 89')).toBe(true)
    const wrong = await updateSupportProfile(as(org), {
      supportEmail: 'x',
      supportPhone: 'call us',
      supportWebsite: 'javascript:alert(1)',
    })
    expect(!wrong.ok && Object.keys(wrong.refusal.fields)).toEqual([
      'supportEmail',
      'supportPhone',
      'supportWebsite',
    ])
    // It looks like an address, and no browser and no page of the portal can make a link of it.
    for (const supportWebsite of ['https://exa%mple.example', 'https://[help.example']) {
      const broken = await updateSupportProfile(as(org), { ...wish, supportWebsite })
      expect(!broken.ok && Object.keys(broken.refusal.fields)).toEqual(['supportWebsite'])
    }
  })
})

describe('one’s own sessions', () => {
  it('are listed with their device, ended one by one or all but this one, and nobody else’s', async () => {
    const [org, other] = [await organisation('provider'), await organisation('provider')]
    const [here, there, third, foreign] = [
      await signedIn(org, chrome),
      await signedIn(org, 'curl'),
      await signedIn(org, chrome),
      await signedIn(other, chrome),
    ]
    const list = async () => value(await readAccountSettings(here.member, {})).sessions
    const before = await list()
    expect(before).toHaveLength(3)
    expect(before[0]).toMatchObject({ current: true, browser: 'Chrome', system: 'Windows' })
    expect(JSON.stringify(before)).not.toContain(here.member.session)
    const ref = before.find(one => one.browser === null)?.ref ?? ''
    const theirs = value(await readAccountSettings(foreign.member, {})).sessions[0]?.ref ?? ''
    value(await endSession(here.member, { ref }))
    value(await endSession(here.member, { ref: theirs }))
    expect([await here.live(), await there.live(), await third.live(), await foreign.live()]).toEqual([
      true,
      false,
      true,
      true,
    ])
    // The session that asks is ended by signing out only.
    value(await endSession(here.member, { ref: before[0]?.ref ?? '' }))
    expect(value(await endOtherSessions(here.member, {})).ended).toBe(1)
    expect([await here.live(), await third.live(), await foreign.live()]).toEqual([true, false, true])
    expect(await list()).toHaveLength(1)
  })

  it('name the browser and the system where they can be told', () => {
    expect(deviceOf(chrome)).toEqual({ browser: 'Chrome', system: 'Windows' })
    expect(
      deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) AppleWebKit Version/19.0 Safari/604.1'),
    ).toEqual({ browser: 'Safari', system: 'iOS' })
    expect(deviceOf(`${chrome} Edg/140.0`).browser).toBe('Edge')
    expect(deviceOf(null)).toEqual({ browser: null, system: null })
  })
})
