import { v7 as uuid } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outgoing } from '@/lib/domain/letter/run'
import { deliverer } from '@/lib/mail/deliver'
import { mailServer } from '../mail-server'

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})
const open = async (wish: Parameters<typeof mailServer>[0] = {}) => {
  const server = await mailServer(wish)
  running.push(server.stop)
  return server
}

const link = 'https://portal.example/partnership/accept/key'
const letter = (over: Partial<Outgoing> = {}): Outgoing => ({
  ...{ organisationId: uuid(), id: uuid(), kind: 'partnership', toAddress: 'ada@cumulus.example' },
  ...{ toName: null, locale: 'fr', attempts: 1, expiresAt: new Date(Date.now() + 3_600_000), link },
  content: {
    subject: 'Demande : être partenaire',
    body: 'Bonjour,\n\n{link}\n\nÀ bientôt — Zoé',
    replyTo: { name: 'Zoé Dubois', address: 'zoe@boreal.example' },
  },
  ...over,
})
const settings = (port: number, more = {}) => ({
  server: { host: '127.0.0.1', port, secure: false, ...more },
  from: { name: 'Twotier', address: 'portal@operator.example' },
  portal: 'https://portal.example',
})

describe('a letter', () => {
  it('arrives as it was written, with its link, and an answer goes to whoever wrote it', async () => {
    const { box, port } = await open()
    const one = letter()
    expect(await deliverer(settings(port))(one)).toEqual({ done: true })
    expect(box).toHaveLength(1)
    expect(box[0]).toMatchObject({ from: 'portal@operator.example', to: ['ada@cumulus.example'] })
    expect(box[0]?.text.trimEnd()).toBe(`Bonjour,\n\n${link}\n\nÀ bientôt — Zoé`)
    const headers = Object.fromEntries(box[0]?.headers ?? [])
    expect(headers).toMatchObject({
      ...{ subject: 'Demande : être partenaire', 'message-id': `<${one.id}@operator.example>` },
      ...{ to: 'ada@cumulus.example', from: 'Twotier <portal@operator.example>' },
      'reply-to': 'Zoé Dubois <zoe@boreal.example>',
    })
    expect(headers['content-type']).toMatch(/text\/plain; charset=utf-8/i)
    expect(headers).not.toHaveProperty('auto-submitted')
  })

  it('says of itself that a machine wrote it, where one did', async () => {
    const { box, port } = await open()
    const facts = { name: 'Zoé', company: 'Cumulus', until: '2026-12-24T00:00:00Z' }
    await deliverer(settings(port))(letter({ kind: 'enrolment', content: { facts } }))
    expect(box[0]?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(box[0]?.headers.get('subject')).toBe('Confirmez votre adresse e-mail')
    expect(box[0]?.text).toContain(`\n\n${link}\n\n`)
    expect(box[0]?.text).toContain('24 décembre 2026')
  })

  it('cannot be given another header or another recipient by anything typed into it', async () => {
    const { box, port } = await open()
    const evil = 'x\r\nBcc: thief@evil.example\r\n\r\nbody'
    const replyTo = { name: `Zoé ${evil}`, address: 'zoe@boreal.example' }
    const content = { subject: `Hello ${evil}`, body: `{link}\n.\nRCPT TO:<thief@evil.example>`, replyTo }
    await deliverer(settings(port))(letter({ content, toName: `Ada" <thief@evil.example>, ${evil}` }))
    expect(box).toHaveLength(1)
    expect(box[0]?.to).toEqual(['ada@cumulus.example'])
    expect([...(box[0]?.headers.keys() ?? [])]).not.toContain('bcc')
    expect(box[0]?.headers.get('to')).toMatch(/<ada@cumulus\.example>$/)
    expect(box[0]?.headers.get('subject')).toBe('Hello x Bcc: thief@evil.example body')
    expect(box[0]?.text).toContain('\n.\nRCPT TO:<thief@evil.example>')
  })

  it('arrives whole when it is very long, in one line or in many', async () => {
    const { box, port } = await open()
    const body = `{link}\n${'é'.repeat(524_288)}\n${'ligne\n'.repeat(20_000)}fin`
    const content = { subject: 'Long', body, replyTo: { name: 'Z', address: 'z@boreal.example' } }
    expect(await deliverer(settings(port))(letter({ content }))).toEqual({ done: true })
    expect(box[0]?.text.trimEnd()).toBe(body.replace('{link}', link))
    for (const line of box[0]?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThan(999)
  })
})

describe('a mail server that does not take a letter', () => {
  const answer = async (port: number, more = {}, most?: number) =>
    deliverer({ ...settings(port, more), ...(most && { most }) })(letter())

  it('refuses it for good with a 5xx, for now with a 4xx, in its own words', async () => {
    const gone = await open({ refuse: () => ({ code: 550, text: 'No such mailbox' }) })
    expect(await answer(gone.port)).toEqual({ done: false, final: true, answer: '550 No such mailbox' })
    const busy = await open({ refuse: () => ({ code: 451, text: 'Greylisted, come back' }) })
    expect(await answer(busy.port)).toEqual({
      done: false,
      final: false,
      answer: '451 Greylisted, come back',
    })
  })

  it('refuses the whole message for good', async () => {
    const spam = await open({
      onData(stream, _session, done) {
        stream.resume()
        stream.on('end', () => done(Object.assign(new Error('Looks like spam'), { responseCode: 554 })))
      },
    })
    expect(await answer(spam.port)).toMatchObject({ final: true, answer: '554 Looks like spam' })
  })

  it('is not there: that is nothing against the letter', async () => {
    const { port, stop } = await mailServer()
    await stop()
    expect(await answer(port)).toMatchObject({ done: false, final: false })
  })

  it('does not know the portal’s password: neither is that', async () => {
    const closed = await open({
      authOptional: false,
      onAuth: (_auth, _session, done) =>
        done(Object.assign(new Error('Bad credentials'), { responseCode: 535 })),
    })
    const auth = { user: 'portal', pass: 'wrong' }
    expect(await answer(closed.port, { auth })).toMatchObject({ final: false, answer: '535 Bad credentials' })
  })

  it('speaks no TLS, or shows a certificate that nobody vouches for', async () => {
    const plain = await open()
    expect(await answer(plain.port, { secure: true })).toMatchObject({ done: false, final: false })
    const own = await open({ secure: true, disabledCommands: [] })
    const said = await answer(own.port, { secure: true })
    expect(said).toMatchObject({ done: false, final: false })
    expect(!said.done && said.answer).toMatch(/certificate/i)
    expect([...plain.box, ...own.box]).toEqual([])
  })

  it('thinks for longer than anybody waits', async () => {
    const slow = await open({ slow: 3_000 })
    const began = Date.now()
    expect(await answer(slow.port, {}, 300)).toMatchObject({ done: false, final: false })
    expect(Date.now() - began).toBeLessThan(2_000)
  })
})
