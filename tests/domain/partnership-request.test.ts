import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import {
  requestPartnership,
  resendPartnershipRequest,
  revokePartnershipRequest,
} from '@/lib/domain/partnership/request-operations'
import { listPartnershipRequests, readPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { rows } from '../owner'
import { as, organisation, world } from '../world'
import { expire, key, letter, requested, value } from './partnership-scene'

describe('requesting a partnership', () => {
  it('is recorded once, however often the form is sent', async () => {
    const provider = await organisation('provider')
    const id = uuid()
    const twice = [letter(id), { ...letter(id), subject: 'Autre objet' }]
    expect((await Promise.all(twice.map(one => requestPartnership(as(provider), one)))).map(key)).toEqual([
      'done',
      'done',
    ])
    expect(
      await rows('select id from partnership_request where provider_id = $1', [provider.id]),
    ).toHaveLength(1)
  })

  it('leaves nothing in the database that could be followed', async () => {
    const provider = await organisation('provider')
    const id = uuid()
    const everywhere = {
      ...letter(id),
      subject: `Voir ${linkOf(id)}`,
      note: `Pour ${linkOf(id)}`.slice(0, 120),
    }
    value(await requestPartnership(as(provider), everywhere))
    const told = await rows('select row_to_json(r)::text as row from partnership_request r where id = $1', [
      id,
    ])
    const logged = await rows(
      'select row_to_json(a)::text as row from activity a where organisation_id = $1',
      [provider.id],
    )
    expect(told).toHaveLength(1)
    for (const { row } of [...told, ...logged]) expect(row).not.toContain(linkKeyOf(id))
    const again = value(await readPartnershipRequest(as(provider), { id }))
    expect(again.link).toBe(linkOf(id))
  })

  it('is refused without its link, and with what a mail program could misread', async () => {
    const provider = await organisation('provider')
    const ask = (over: object) => requestPartnership(as(provider), { ...letter(uuid()), ...over })
    const id = uuid()
    const cut = await ask({ id, body: `Bonjour ${linkOf(id).slice(0, -3)}` })
    expect(key(cut)).toBe('request.linkMissing')
    expect(!cut.ok && cut.refusal.fields).toHaveProperty('body')
    const bad = {
      to: ['a@b.example\r\nBcc: c@d.example', 'a@b.example,c@d.example', 'nobody'],
      subject: ['', 'a\nb', 'x'.repeat(201)],
      body: ['x'.repeat(4001)],
      note: ['x'.repeat(121)],
    }
    for (const [field, wrongs] of Object.entries(bad)) {
      for (const wrong of wrongs) {
        const answer = await ask({ [field]: wrong })
        expect([field, key(answer)]).toEqual([field, 'input.invalid'])
        expect(!answer.ok && answer.refusal.fields).toHaveProperty(field)
      }
    }
  })

  it('can be resent, which renews it, and revoked, which ends it', async () => {
    const provider = await organisation('provider')
    const id = await requested(provider)
    await expire(id)
    expect(value(await readPartnershipRequest(as(provider), { id })).standing).toBe('expired')
    value(await resendPartnershipRequest(as(provider), { ...letter(id), subject: 'Rappel' }))
    expect(value(await readPartnershipRequest(as(provider), { id }))).toMatchObject({
      standing: 'requested',
      subject: 'Rappel',
    })
    value(await revokePartnershipRequest(as(provider), { id }))
    for (const again of [
      revokePartnershipRequest(as(provider), { id }),
      resendPartnershipRequest(as(provider), letter(id)),
      requestPartnership(as(provider), letter(id)),
    ]) {
      expect(key(await again)).toBe('request.notOpen')
    }
  })

  it('lists requests newest first with what became of them', async () => {
    const { provider, rival } = await world()
    const ids = [await requested(provider), await requested(provider), await requested(provider)]
    await expire(ids[0] ?? '')
    value(await revokePartnershipRequest(as(provider), { id: ids[1] ?? '' }))
    const list = value(await listPartnershipRequests(as(provider), {}))
    expect(list.rows.map(({ id, standing, link }) => [id, standing, link !== null])).toEqual([
      [ids[2], 'requested', true],
      [ids[1], 'revoked', false],
      [ids[0], 'expired', false],
    ])
    expect(list.open).toBe(1)
    expect(value(await listPartnershipRequests(as(rival), {})).rows).toEqual([])
  })

  it('pages through many without losing one', async () => {
    const provider = await organisation('provider')
    for (let n = 0; n < 60; n++) await requested(provider)
    const one = value(await listPartnershipRequests(as(provider), {}))
    const two = value(await listPartnershipRequests(as(provider), { after: one.next }))
    const three = value(await listPartnershipRequests(as(provider), { after: two.next }))
    const ids = [one, two, three].flatMap(page => page.rows.map(row => row.id))
    expect([new Set(ids).size, ids.length, three.next]).toEqual([60, 60, undefined])
    const back = value(await listPartnershipRequests(as(provider), { before: three.previous }))
    expect(back.rows).toEqual(two.rows)
  })
})
