import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Role, roles } from '@/lib/domain/actor'
import { linkKey } from '@/lib/domain/partnership/link'
import { pageOf, readCursor, writeCursor } from '@/lib/domain/partnership/paging'
import {
  type Candidate,
  carriesLink,
  expiryFrom,
  type Invitation,
  judgeAcceptance,
  mailto,
  standingOf,
  withLink,
  withoutLinks,
} from '@/lib/domain/partnership/rules'

const now = new Date('2026-11-22T10:00:00Z')
const link = `https://portal.example/partnership/accept/${linkKey('0192f3a1-7c5e-7d4b-9f2e-100000000000', 's')}`

const invitation: Invitation = {
  provider: { id: 'p', name: 'Boréal', market: 'europe' },
  state: 'requested',
  expiresAt: expiryFrom(now),
  acceptedById: null,
}
const reseller: Candidate = {
  organisation: { id: 'r', name: 'Cumulus', kind: 'reseller', market: 'europe' },
  roles: ['globalAdmin'],
  vetting: 'authorized',
  programme: 'active',
  partner: false,
}
const judge = (of: Partial<Invitation>, who: Partial<Candidate> | null = {}) =>
  judgeAcceptance({ ...invitation, ...of }, who && { ...reseller, ...who }, now)?.key ?? 'free'
const company = (own: Partial<Candidate['organisation']>) => ({
  organisation: { ...reseller.organisation, ...own },
})

describe('who can accept a partnership', () => {
  it('is an enrolled reseller’s Global admin in the same region', () => expect(judge({})).toBe('free'))

  it('is not kept from it by a partner agreement that is still to be signed (rules §2.1)', () =>
    expect(judge({}, { programme: 'qualified' })).toBe('free'))

  it.each([
    ['the provider itself', {}, company({ id: 'p', kind: 'provider' }), 'accept.ownLink'],
    ['another provider', {}, company({ kind: 'provider' }), 'accept.notReseller'],
    ['a customer', {}, company({ kind: 'customer' }), 'accept.notReseller'],
    ['a company of another region', {}, company({ market: 'united-states' }), 'accept.otherMarket'],
    ['a company not vetted yet', {}, { vetting: 'pending' }, 'accept.notEnrolled'],
    ['a company whose application was declined', {}, { programme: 'declined' }, 'accept.notEnrolled'],
    ['a partner already', {}, { partner: true }, 'accept.already'],
    ['somebody with another role', {}, { roles: ['adminAgent'] }, 'role.missing'],
    ['nobody, once it is revoked', { state: 'revoked' }, {}, 'request.revoked'],
    ['nobody, once it has run out', { expiresAt: now }, {}, 'request.expired'],
    ['another company, once it is used', { state: 'accepted', acceptedById: 'x' }, {}, 'request.used'],
    [
      'its user again, once the partnership ended',
      { state: 'accepted', acceptedById: 'r' },
      {},
      'accept.ended',
    ],
  ] as [string, Partial<Invitation>, Partial<Candidate>, string][])('is not %s', (_who, of, who, key) =>
    expect(judge(of, who)).toBe(key),
  )

  it('is said to a partner who follows an old link, whatever became of that link', () => {
    const dead = [{ state: 'revoked' }, { expiresAt: now }, { state: 'accepted', acceptedById: 'x' }] as const
    for (const of of dead) expect(judge(of, { partner: true })).toBe('accept.already')
  })

  it('is told to a guest only as far as it holds for everybody', () => {
    expect(judge({}, null)).toBe('free')
    expect(judge({ state: 'revoked' }, null)).toBe('request.revoked')
    expect(judge({ state: 'accepted', acceptedById: 'r' }, null)).toBe('request.used')
  })

  it('never asks for another role before it has said what no role can mend', () => {
    const anyone = fc.record({
      roles: fc.subarray([...roles]) as fc.Arbitrary<Role[]>,
      vetting: fc.constantFrom('none', 'pending', 'authorized', 'rejected'),
      programme: fc.constantFrom('pending', 'qualified', 'active', 'declined'),
      partner: fc.boolean(),
    }) as fc.Arbitrary<Partial<Candidate>>
    fc.assert(
      fc.property(anyone, who => {
        const key = judge({}, who)
        if (key === 'role.missing') expect(judge({}, { ...who, roles: ['globalAdmin'] })).toBe('free')
        if (key === 'free') expect(who.roles).toContain('globalAdmin')
      }),
    )
  })
})

describe('a request', () => {
  it('runs out by itself after ninety days', () => {
    const { expiresAt } = invitation
    expect(standingOf({ state: 'requested', expiresAt }, new Date(expiresAt.getTime() - 1))).toBe('requested')
    expect(standingOf({ state: 'requested', expiresAt }, expiresAt)).toBe('expired')
    expect(standingOf({ state: 'accepted', expiresAt }, expiresAt)).toBe('accepted')
  })

  it('has a key that cannot be told from its id without the secret', () => {
    expect(linkKey('a', 'one')).not.toBe(linkKey('a', 'two'))
    expect(linkKey('a', 'one')).toMatch(/^[\w-]{43}$/)
  })
})

describe('the letter', () => {
  it('keeps its link whatever is done to the text', () => {
    fc.assert(fc.property(fc.string(), text => carriesLink(withLink(text, link), link)))
  })

  it('takes a link for lost that is cut short or run on', () => {
    expect(carriesLink(`See ${link}.`, link)).toBe(true)
    expect(carriesLink(`See ${link.slice(0, -1)} soon`, link)).toBe(false)
    expect(carriesLink(`See ${link}x`, link)).toBe(false)
  })

  it('is stored without any link, and gets the same one back', () => {
    const text = `Hello,\n\n${link}\n\nBye (${link}).`
    expect(withoutLinks(text)).not.toContain(link.slice(-43))
    expect(withLink(withoutLinks(text), link)).toBe(text)
  })

  it('cannot smuggle a header or another address into the mail program', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, body) => {
        const address = mailto({ to: 'a@b.example', subject, body })
        expect(address).not.toMatch(/[\r\n\s]/)
        const { searchParams, pathname } = new URL(address)
        expect(pathname).toBe('a@b.example')
        expect([...searchParams.keys()]).toEqual(['subject', 'body'])
        expect(searchParams.get('body')).toBe(body.replace(/\r?\n/g, '\r\n'))
      }),
    )
  })
})

describe('paging', () => {
  it('leads from page to page and back without losing or repeating a row', () => {
    const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
    const all = Array.from({ length: 60 }, (_, n) => ({
      value: String(Math.floor(n / 3)).padStart(3, '0'),
      id: id(n),
    }))
    const fetch = (place: { after?: string; before?: string }) => {
      const cursor = readCursor({ ...place, size: 25 })
      const order = cursor?.backwards ? all.toReversed() : all
      const from = cursor ? order.findIndex(row => row.id === cursor.id) + 1 : 0
      return pageOf(order.slice(from, from + 26), { ...place, size: 25 }, cursor, row => row)
    }
    const one = fetch({})
    const two = fetch({ after: one.next ?? '' })
    const three = fetch({ after: two.next ?? '' })
    expect([...one.rows, ...two.rows, ...three.rows]).toEqual(all)
    expect([one.previous, three.next]).toEqual([undefined, undefined])
    expect(fetch({ before: three.previous ?? '' }).rows).toEqual(two.rows)
    expect(fetch({ before: two.previous ?? '' }).previous).toBeUndefined()
  })

  it('begins at the beginning where a cursor makes no sense', () => {
    for (const after of ['', 'x', '~', 'x~y', 'x~00000000-0000-7000-8000-00000000000']) {
      expect(readCursor({ after, size: 25 })).toBeNull()
    }
    expect(
      readCursor({
        before: writeCursor({ value: 'a~b', id: '00000000-0000-7000-8000-000000000001' }),
        size: 25,
      }),
    ).toEqual({ value: 'a~b', id: '00000000-0000-7000-8000-000000000001', backwards: true })
  })
})
