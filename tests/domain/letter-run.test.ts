import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { forgetLetters } from '@/lib/domain/letter/forget'
import { sendDue } from '@/lib/domain/letter/run'
import { linkOf } from '@/lib/domain/partnership/link'
import { deliverer } from '@/lib/mail/deliver'
import { mailServer } from '../mail-server'
import { rows } from '../owner'
import { as, organisation } from '../world'
import { letterRow, post, sent } from './letter-scene'
import './letters-of-ones-own'

beforeEach(() => rows('delete from letter'))

const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)
const no = (answer: string, final = false) => ({ done: false as const, final, answer })

describe('the outbox', () => {
  it('sends what is due with its link, and then keeps no text of it', async () => {
    const provider = await organisation('provider')
    const one = await sent(provider)
    const { given, deliver } = post()
    expect(await sendDue({ deliver })).toBe(1)
    expect(given[0]).toMatchObject({ toAddress: one.to, link: linkOf(one.id), locale: 'fr', attempts: 1 })
    expect(await letterRow(one.letterId)).toMatchObject({
      state: 'sent',
      attempts: 1,
      content: {},
      answer: null,
    })
    expect(await sendDue({ deliver, now: later(600) })).toBe(0)
  })

  it('tries again after a pause what was refused for now, and gives up what was refused for good', async () => {
    const provider = await organisation('provider')
    const one = await sent(provider)
    const { given, deliver } = post([no('451 later'), no('Connection refused'), no('550 nobody', true)])
    await sendDue({ deliver })
    expect(await letterRow(one.letterId)).toMatchObject({ state: 'waiting', answer: '451 later' })
    await sendDue({ deliver })
    expect(given).toHaveLength(1)
    await sendDue({ deliver, now: later(2) })
    await sendDue({ deliver, now: later(4) })
    expect(given).toHaveLength(2)
    await sendDue({ deliver, now: later(20) })
    expect(await letterRow(one.letterId)).toMatchObject({
      state: 'failed',
      attempts: 3,
      answer: '550 nobody',
    })
    await sendDue({ deliver, now: later(9_999) })
    expect(given).toHaveLength(3)
  })

  it('never tries what is of no use any more', async () => {
    const provider = await organisation('provider')
    const one = await sent(provider)
    const { given, deliver } = post()
    await sendDue({ deliver, now: later(4 * 24 * 60) })
    expect(given).toEqual([])
    expect(await letterRow(one.letterId)).toMatchObject({ state: 'failed', answer: 'expired' })
  })

  it('sends each letter once though two workers look at the same moment, and four at a time', async () => {
    const provider = await organisation('provider')
    for (let n = 0; n < 24; n++) await sent(provider)
    const { box, port, stop, busiest } = await mailServer({ slow: 20 })
    const server = { host: '127.0.0.1', port, secure: false }
    const from = { name: 'Twotier', address: 'portal@operator.example' }
    const deliver = deliverer({ server, from, portal: 'http://x.example' })
    const done = await Promise.all([sendDue({ deliver }), sendDue({ deliver })])
    await stop()
    expect(done[0] + done[1]).toBe(24)
    expect(new Set(box.map(({ headers }) => headers.get('message-id'))).size).toBe(24)
    expect(box).toHaveLength(24)
    expect(busiest()).toBeGreaterThan(1)
  })

  it('goes on with the others when one goes wrong, and comes back to it after the claim is lost', async () => {
    const provider = await organisation('provider')
    const [bad, good] = [await sent(provider, { to: 'bad@x.example' }), await sent(provider)]
    const failures: unknown[] = []
    const { given, deliver } = post()
    const shaky = (letter: Parameters<typeof deliver>[0]) =>
      letter.toAddress === bad.to ? Promise.reject(new Error('bug')) : deliver(letter)
    await sendDue({ deliver: shaky, onFailure: error => failures.push(error) })
    expect([given.length, failures.length]).toEqual([1, 1])
    expect(await letterRow(good.letterId)).toMatchObject({ state: 'sent' })
    expect(await letterRow(bad.letterId)).toMatchObject({ state: 'sending', attempts: 1 })
    await sendDue({ deliver })
    expect(given).toHaveLength(1)
    await sendDue({ deliver, now: later(3) })
    expect(await letterRow(bad.letterId)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('is closed to other companies: they neither see nor write each other’s letters', async () => {
    const [provider, rival] = [await organisation('provider'), await organisation('provider')]
    const one = await sent(provider)
    const foreign = { id: one.letterId }
    expect(await within(as(rival), true, db => db.letter.findMany({ where: foreign }))).toEqual([])
    const change = () =>
      within(as(rival), false, db => db.letter.updateMany({ where: foreign, data: { attempts: 9 } }))
    expect((await change()).count).toBe(0)
    const direct = within(as(rival), false, db =>
      db.letter.createMany({
        data: [
          {
            ...{
              organisationId: provider.id,
              id: uuid(),
              kind: 'partnership',
              toAddress: 'x@x.example',
              locale: 'en',
            },
            ...{ content: {}, dueAt: new Date(), expiresAt: new Date(), createdAt: new Date() },
          },
        ],
      }),
    )
    await expect(direct).rejects.toThrow(/row-level security/)
    const readdressed = within(as(provider), false, db =>
      db.letter.updateMany({ where: foreign, data: { toAddress: 'thief@x.example' } }),
    )
    await expect(readdressed).rejects.toThrow(/permission denied/)
  })

  it('forgets after three months what was sent or given up, and nothing that waits', async () => {
    const provider = await organisation('provider')
    const [old, young] = [await sent(provider), await sent(provider)]
    await rows(`update letter set state = 'sent', settled_at = now() - interval '91 days' where id = $1`, [
      old.letterId,
    ])
    await rows(`update letter set created_at = now() - interval '1 year' where id = $1`, [young.letterId])
    await forgetLetters()
    expect(await letterRow(old.letterId)).toBeUndefined()
    expect(await letterRow(young.letterId)).toBeDefined()
  })
})
