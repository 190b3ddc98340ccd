import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { findIdentity, openSession, readSession } from '@/lib/db/identity'
import { guest } from '@/lib/domain/actor'
import { sendDue } from '@/lib/domain/letter/run'
import { deactivateMember, resetPassword } from '@/lib/domain/member/operations'
import { hashPassword } from '@/lib/domain/member/password'
import { resetHolder, resetKey } from '@/lib/domain/password-reset/link'
import {
  readPasswordReset,
  requestPasswordReset,
  resetForgottenPassword,
} from '@/lib/domain/password-reset/operations'
import { compose } from '@/lib/mail/compose'
import { checkCredentials } from '@/lib/web/sign-in'
import { owner, rows } from '../owner'
import { as, type Org, organisation } from '../world'
import { post } from './letter-scene'
import { invited } from './member-scene'

vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:2525'
  process.env.MAIL_FROM = 'portal@operator.example'
})

const password = 'a sentence that is long'
const said = (answer: { ok: boolean; refusal?: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal?.key
const ask = (email: string) => requestPasswordReset(guest(), { email })
const addressOf = (org: Org, role = 'salesAgent') => as(org, role as 'salesAgent').user.email

const linksOf = (email: string) =>
  rows<{ id: string }>(
    `select r.id from password_reset r join app_user u on u.id = r.user_id where u.email = $1 order by r.id`,
    [email],
  )
/** The key of the last link that was sent to this address. */
async function keyOf(email: string) {
  const links = await linksOf(email)
  return resetKey(links.at(-1)?.id ?? '')
}
const open = (key: string) => readPasswordReset(resetHolder(key), {})
const choose = (key: string, wish: object = {}) =>
  resetForgottenPassword(resetHolder(key), { key, password, repeated: password, ...wish })

let org: Org
beforeAll(async () => {
  org = await organisation('provider')
})

describe('a link to a new password', () => {
  it('is sent to a partner’s and to a customer’s person alike, and its letter alone holds the key', async () => {
    for (const kind of ['provider', 'customer'] as const) {
      const one = await organisation(kind, { country: 'FR' })
      const email = addressOf(one)
      expect(said(await ask(email.toUpperCase()))).toBe('done')
      const key = await keyOf(email)
      const stored = await rows(
        'select content::text || subject_id as text from letter where to_address = $1',
        [email],
      )
      expect(JSON.stringify(stored)).not.toContain(key)
      const { given, deliver } = post()
      await sendDue({ deliver })
      const letter = given.find(({ toAddress }) => toAddress === email)
      const { text, subject } = compose(letter as never, 'https://portal.test')
      expect(subject).toBe('Choisissez un nouveau mot de passe')
      expect(text).toContain(`/reset-password/${key}`)
    }
  })

  it('is answered in the same way for an address that nobody has, and nothing is sent', async () => {
    const email = `nobody.${uuid()}@test.example`
    const [known, unknown] = [await ask(addressOf(org, 'userAdmin')), await ask(email)]
    expect(known).toEqual({ ok: true, value: { email: addressOf(org, 'userAdmin') } })
    expect(unknown).toEqual({ ok: true, value: { email } })
    expect(await rows('select 1 from letter where to_address = $1', [email])).toEqual([])
  })

  it('replaces the password once, ends every session and the pause after too many attempts, and is told in the log', async () => {
    const one = await organisation('provider')
    const email = addressOf(one)
    const identity = await findIdentity(email)
    const token = Buffer.from(uuid().replaceAll('-', '').padEnd(64, '0'), 'hex')
    await openSession(token, identity as never, 'Chrome')
    await owner().query('update app_user set password_hash = $2 where email = $1', [
      email,
      await hashPassword('old'),
    ])
    for (let tries = 0; tries < 11; tries++) await checkCredentials(email, 'wrong', 'test')
    expect((await checkCredentials(email, password, 'test')).outcome).toBe('tooMany')
    await ask(email)
    const key = await keyOf(email)
    expect(await open(key)).toMatchObject({ value: { email, name: 'Test salesAgent' } })
    const both = await Promise.all([choose(key), choose(key)])
    expect(both.map(said).toSorted()).toEqual(['done', 'reset.used'])
    expect(await readSession(token)).toBeUndefined()
    expect((await checkCredentials(email, password, 'test')).outcome).toBe('in')
    expect(said(await open(key))).toBe('reset.used')
    expect(
      await rows(`select operation, user_name from activity where organisation_id = $1`, [one.id]),
    ).toEqual([{ operation: 'resetForgottenPassword', user_name: 'Test salesAgent' }])
  })

  it('takes only passwords that are good enough, typed twice alike', async () => {
    const email = addressOf(org)
    await ask(email)
    const key = await keyOf(email)
    const fields = async (wish: object) => {
      const answer = await choose(key, wish)
      return answer.ok ? [] : Object.keys(answer.refusal.fields)
    }
    expect(await fields({ password: 'short', repeated: 'short' })).toEqual(['password'])
    expect(await fields({ repeated: 'another sentence' })).toEqual(['repeated'])
    expect(said(await open(key))).toBe('done')
  })

  it('is superseded by a newer one, whose letter is the only one still to be sent', async () => {
    const email = addressOf(org, 'helpdeskAgent')
    await ask(email)
    const first = await keyOf(email)
    await ask(email)
    expect([said(await open(first)), said(await choose(first))]).toEqual(['reset.replaced', 'reset.replaced'])
    expect(
      await rows(`select 1 from letter where to_address = $1 and state = 'waiting'`, [email]),
    ).toHaveLength(1)
    expect(said(await choose(await keyOf(email)))).toBe('done')
  })

  it('runs out after an hour', async () => {
    const email = addressOf(org, 'billingAdmin')
    await ask(email)
    const key = await keyOf(email)
    await owner().query(
      `update password_reset r set expires_at = now() - interval '1 second' from app_user u where u.id = r.user_id and u.email = $1`,
      [email],
    )
    expect([said(await open(key)), said(await choose(key))]).toEqual(['reset.expired', 'reset.expired'])
  })

  it('is of no use to a person who was shut out meanwhile, or whom an admin gave another password', async () => {
    const one = await organisation('provider')
    const [shut, given] = [as(one, 'salesAgent').user, as(one, 'helpdeskAgent').user]
    for (const { email } of [shut, given]) await ask(email)
    await deactivateMember(as(one), { id: shut.id })
    await resetPassword(as(one), { id: given.id })
    expect(said(await choose(await keyOf(shut.email)))).toBe('reset.inactive')
    expect(said(await choose(await keyOf(given.email)))).toBe('reset.replaced')
    expect(said(await ask(shut.email))).toBe('done')
    expect(await linksOf(shut.email)).toHaveLength(1)
  })

  it('is not sent to somebody who has not accepted the invitation yet', async () => {
    const { email } = await invited(org)
    await ask(email)
    expect(await linksOf(email)).toEqual([])
  })

  it('leads nowhere with another key', async () => {
    expect(said(await open('nobody-made-this'))).toBe('reset.gone')
    expect(said(await choose('nobody-made-this'))).toBe('reset.gone')
    expect(said(await readPasswordReset(guest(), {}))).toBe('reset.gone')
  })

  it('is not asked for without end: known or not, an address rests for a while', async () => {
    for (const email of [addressOf(org, 'accountAdmin'), `nobody.${uuid()}@test.example`]) {
      const answers = []
      for (let tries = 0; tries < 6; tries++) answers.push(said(await ask(email)))
      expect(answers).toEqual([...Array(5).fill('done'), 'reset.tooMany'])
    }
  })
})

describe('an invitation', () => {
  it.each(['en', 'fr'] as const)(
    'is written in the language that was chosen for the person (%s)',
    async locale => {
      const { id, email } = await invited(org, { locale })
      expect(await rows('select locale from app_user where id = $1', [id])).toEqual([{ locale }])
      expect(await rows('select locale from letter where to_address = $1', [email])).toEqual([{ locale }])
    },
  )
})
