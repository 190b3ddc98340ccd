import { v7 as uuid } from 'uuid'
import { describe, expect, it, vi } from 'vitest'
import { linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { revokePartnershipRequest } from '@/lib/domain/partnership/request-operations'
import { listPartnershipRequests, readPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { sendPartnershipRequest } from '@/lib/domain/partnership/send-operations'
import { listRelationshipRequests } from '@/lib/domain/relationship/request-queries'
import { sendRelationshipRequest } from '@/lib/domain/relationship/send-operations'
import { rows } from '../owner'
import { as, organisation, partnership, world } from '../world'
import { letterRow, sent, written } from './letter-scene'
import { key, value } from './partnership-scene'

vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:2525'
  process.env.MAIL_FROM = 'portal@operator.example'
})

describe('sending a request', () => {
  it('records it and puts its letter into the outbox, once however often the button is pressed', async () => {
    const provider = await organisation('provider')
    const one = written()
    const twice = await Promise.all([0, 1].map(() => sendPartnershipRequest(as(provider), one)))
    expect(twice.map(key)).toEqual(['done', 'done'])
    expect(key(await sendPartnershipRequest(as(provider), one))).toBe('done')
    expect(await rows('select id from letter where organisation_id = $1', [provider.id])).toHaveLength(1)
    const list = value(await listPartnershipRequests(as(provider), { recorded: one.id }))
    expect(list.rows[0]).toMatchObject({
      ...{ id: one.id, standing: 'requested', note: 'ada@cumulus.example' },
      letter: { to: 'ada@cumulus.example', state: 'waiting', attempts: 0 },
    })
    expect(list.sending).toMatchObject({ to: 'ada@cumulus.example' })
  })

  it('keeps no key of a link in the database, and no text with one in the log', async () => {
    const provider = await organisation('provider')
    const id = uuid()
    await sent(provider, { id, subject: `Voir ${linkOf(id)}`, body: `a ${linkOf(id)} b ${linkOf(id)}` })
    const told = await rows<{ row: string }>(
      `select row_to_json(l)::text as row from letter l where organisation_id = $1
       union all select row_to_json(a)::text from activity a where organisation_id = $1`,
      [provider.id],
    )
    expect(told).toHaveLength(2)
    for (const { row } of told) expect(row).not.toContain(linkKeyOf(id))
    expect(told[0]?.row).toContain('{link}')
  })

  it('is refused without an address, with more than one, and with what could begin another header', async () => {
    const provider = await organisation('provider')
    const ask = (over: object) => sendPartnershipRequest(as(provider), { ...written(), ...over })
    const bad = {
      to: [
        undefined,
        '',
        'nobody',
        'a@b.example,c@d.example',
        'a@b.example\r\nBcc: c@d.example',
        `${'a'.repeat(250)}@b.example`,
      ],
      subject: ['', 'a\r\nBcc: c@d.example', 'a\u2028b', 'x'.repeat(201)],
      body: ['', 'x'.repeat(4001)],
      letterId: [undefined, 'none'],
    }
    for (const [field, wrongs] of Object.entries(bad)) {
      for (const wrong of wrongs) {
        const answer = await ask({ [field]: wrong })
        expect([field, wrong, key(answer)]).toEqual([field, wrong, 'input.invalid'])
        expect(!answer.ok && answer.refusal.fields).toHaveProperty(field)
      }
    }
    expect(key(await ask({ body: 'without it' }))).toBe('request.linkMissing')
    expect(await rows('select id from letter where organisation_id = $1', [provider.id])).toEqual([])
  })

  it('renews a request that was made before, and leaves a closed one alone', async () => {
    const provider = await organisation('provider')
    const one = await sent(provider)
    await rows(`update partnership_request set expires_at = now() where id = $1`, [one.id])
    value(await sendPartnershipRequest(as(provider), { ...one, letterId: uuid(), to: 'bea@cumulus.example' }))
    const request = value(await readPartnershipRequest(as(provider), { id: one.id }))
    expect(request).toMatchObject({ standing: 'requested', letter: { to: 'bea@cumulus.example' } })
    expect(request.resentAt).not.toBeNull()
    value(await revokePartnershipRequest(as(provider), { id: one.id }))
    expect(key(await sendPartnershipRequest(as(provider), { ...one, letterId: uuid() }))).toBe(
      'request.notOpen',
    )
    expect(await letterRow(one.letterId)).toMatchObject({ state: 'failed', answer: 'withdrawn' })
  })

  it('sends the newest text only, if the one before it was still waiting', async () => {
    const provider = await organisation('provider')
    const one = await sent(provider)
    const again = { ...one, letterId: uuid(), subject: 'Corrected' }
    value(await sendPartnershipRequest(as(provider), again))
    expect(await letterRow(one.letterId)).toMatchObject({ state: 'failed', answer: 'withdrawn' })
    expect(await letterRow(again.letterId)).toMatchObject({ state: 'waiting' })
  })

  it('has an end: so many an hour for a company', async () => {
    const provider = await organisation('provider')
    await rows(
      `insert into rate_window select $1, to_timestamp(floor(extract(epoch from now()) / 3600) * 3600), 200`,
      [`letter:${provider.id}`],
    )
    const answer = await sendPartnershipRequest(as(provider), written())
    expect(key(answer)).toBe('letter.tooMany')
    expect(await rows('select id from partnership_request where provider_id = $1', [provider.id])).toEqual([])
  })

  it('works for a reseller that asks a customer with its provider', async () => {
    const { provider, resellerA, rival } = await world()
    const asked = { partnerId: provider.id, delegatedAdmin: true }
    const one = { ...written(), ...asked }
    const body = `Bonjour ${linkOf(one.id, 'relationship')}`
    value(await sendRelationshipRequest(as(resellerA, 'adminAgent'), { ...one, body }))
    const list = value(await listRelationshipRequests(as(resellerA), {}))
    expect(list.rows[0]?.letter).toMatchObject({ to: one.to, state: 'waiting' })
    // The provider follows neither the address nor the state: it is the reseller's letter.
    expect(value(await listRelationshipRequests(as(provider), {})).rows).toEqual([])
    await partnership(rival, resellerA)
    const other = { ...written(), partnerId: rival.id, delegatedAdmin: false }
    const wrong = await sendRelationshipRequest(as(resellerA, 'adminAgent'), { ...other, body: 'none' })
    expect(key(wrong)).toBe('request.linkMissing')
  })
})
