import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { type Actor, guest, type Role } from '@/lib/domain/actor'
import { keyHash, linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { acceptPartnership, removePartnership } from '@/lib/domain/partnership/operations'
import { partnerOptions, requirePartner } from '@/lib/domain/partnership/partners'
import {
  listPartnerships,
  listProviders,
  openInvitation,
  readReseller,
  removalImpact,
} from '@/lib/domain/partnership/queries'
import {
  requestPartnership,
  resendPartnershipRequest,
  revokePartnershipRequest,
} from '@/lib/domain/partnership/request-operations'
import { listPartnershipRequests, readPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation, partnership, world } from '../world'

const letter = (id: string) => ({
  id,
  locale: 'fr' as const,
  subject: 'Un partenariat',
  body: `Bonjour,\n\n${linkOf(id)}\n`,
  note: 'Cumulus',
})
const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const seen = { customers: 0, delegated: 0, credited: 0, supported: 0 }
const removal = (id: string) => ({ id, goodFaith: true as const, locale: 'fr' as const, seen })
const holding = <A extends Actor>(actor: A, id: string) => ({
  ...actor,
  invite: keyHash(linkKeyOf(id)).toString('hex'),
})
const accept = (by: Org, id: string, ...held: Role[]) =>
  acceptPartnership(holding(as(by, ...held), id), { key: linkKeyOf(id), understood: true })

async function requested(by: Org) {
  const id = uuid()
  value(await requestPartnership(as(by, 'salesAgent'), letter(id)))
  return id
}
const expire = (id: string) =>
  rows(`update partnership_request set expires_at = now() - interval '1 day' where id = $1`, [id])

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

describe('opening a link', () => {
  it('changes nothing, two hundred times over', async () => {
    const { provider, resellerA } = await world()
    const id = await requested(provider)
    const look = () =>
      rows(
        `select (select row_to_json(r)::text from partnership_request r where id = $1) as request,
          (select count(*)::int from partnership where provider_id = $2) as partnerships,
          (select count(*)::int from activity where organisation_id in ($2, $3)) as told`,
        [id, provider.id, resellerA.id],
      )
    const before = await look()
    const people = [guest(), as(resellerA), as(provider), as(await organisation('reseller'))]
    const opened = []
    for (let n = 0; n < 200; n += 10) {
      const ten = Array.from({ length: 10 }, (_, m) => people[(n + m) % 4] ?? guest())
      opened.push(...(await Promise.all(ten.map(who => openInvitation(holding(who, id), {})))))
    }
    expect(opened.every(one => one.ok)).toBe(true)
    expect(await look()).toEqual(before)
  })

  it('says who asks, and to each why they cannot accept', async () => {
    const { provider, rival, resellerA } = await world()
    const id = await requested(provider)
    const open = async (who: Actor) => value(await openInvitation(holding(who, id), {}))
    const toGuest = await open(guest())
    expect(toGuest.provider).toMatchObject({ name: provider.name, country: 'FR', mpnId: provider.mpnId })
    expect(toGuest.verdict).toBeNull()
    const cases: [Actor, string | undefined][] = [
      [as(await organisation('reseller')), undefined],
      [as(await organisation('reseller'), 'adminAgent'), 'role.missing'],
      [as(await organisation('reseller', { signed: false, programme: 'qualified' })), undefined],
      [as(await organisation('reseller', { vetting: 'pending' })), 'accept.notEnrolled'],
      [as(await organisation('reseller', { country: 'US', market: 'united-states' })), 'accept.otherMarket'],
      [as(resellerA), 'accept.already'],
      [as(provider), 'accept.ownLink'],
      [as(rival), 'accept.notReseller'],
      [as(await organisation('customer')), 'accept.notReseller'],
    ]
    for (const [who, expected] of cases) expect((await open(who)).verdict?.key).toBe(expected)
  })

  it('gives every key that leads nowhere the same answer', async () => {
    const provider = await organisation('provider')
    const real = linkKeyOf(await requested(provider))
    const never = linkKeyOf(uuid())
    for (const wrong of [real.slice(0, -1), `${real}A`, never, 'x', '', real.toLowerCase()]) {
      const answer = await openInvitation(guest(keyHash(wrong).toString('hex')), {})
      expect(key(answer)).toBe('request.notFound')
    }
    expect(key(await openInvitation(guest(), {}))).toBe('request.notFound')
  })
})

describe('accepting', () => {
  it('makes both partners', async () => {
    const [provider, reseller] = [
      await organisation('provider'),
      await organisation('reseller', { name: 'Écume' }),
    ]
    const id = await requested(provider)
    expect(key(await accept(reseller, id))).toBe('done')
    const list = value(await listPartnerships(as(provider), {}))
    expect(list.rows).toMatchObject([{ name: 'Écume', mpnId: reseller.mpnId, agreementSigned: true }])
    expect(value(await listProviders(as(reseller), {})).providers).toMatchObject([
      { id: provider.id, mpnId: provider.mpnId },
    ])
    expect(value(await listPartnershipRequests(as(provider), {})).rows[0]?.acceptedBy?.name).toBe('Écume')
  })

  it('happens once, when twenty people of one company press the button at once', async () => {
    const [provider, reseller] = [await organisation('provider'), await organisation('reseller')]
    const id = await requested(provider)
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(reseller, id)))
    expect(answers.map(key)).toEqual(Array(20).fill('done'))
    expect(await rows('select id from partnership where provider_id = $1', [provider.id])).toHaveLength(1)
  })

  it('goes to the first of twenty companies that follow one link', async () => {
    const provider = await organisation('provider')
    const id = await requested(provider)
    const companies = await Promise.all(Array.from({ length: 20 }, () => organisation('reseller')))
    const answers = (await Promise.all(companies.map(company => accept(company, id)))).map(key)
    expect(answers.toSorted()).toEqual(['done', ...Array(19).fill('request.used')])
    expect(await rows('select id from partnership where provider_id = $1', [provider.id])).toHaveLength(1)
  })

  it('makes one partnership of two links followed at once', async () => {
    const [provider, reseller] = [await organisation('provider'), await organisation('reseller')]
    const ids = await Promise.all(Array.from({ length: 10 }, () => requested(provider)))
    const answers = (await Promise.all(ids.map(id => accept(reseller, id)))).map(key)
    expect(answers.toSorted()).toEqual([...Array(9).fill('accept.already'), 'done'])
    const open = await rows(
      `select id from partnership_request where provider_id = $1 and state = 'requested'`,
      [provider.id],
    )
    expect(open).toHaveLength(9)
  })

  it('is refused with a clear word, and leaves everything as it was', async () => {
    const { provider, resellerA } = await world()
    const [id, revoked, old] = [
      await requested(provider),
      await requested(provider),
      await requested(provider),
    ]
    value(await revokePartnershipRequest(as(provider), { id: revoked }))
    await expire(old)
    const fresh = await organisation('reseller')
    expect(key(await accept(fresh, revoked))).toBe('request.revoked')
    expect(key(await accept(fresh, old))).toBe('request.expired')
    expect(key(await accept(fresh, uuid()))).toBe('request.notFound')
    expect(key(await accept(fresh, id, 'adminAgent'))).toBe('role.missing')
    expect(key(await accept(resellerA, id))).toBe('accept.already')
    expect(key(await accept(provider, id))).toBe('kind.never')
    const unticked = await acceptPartnership(holding(as(fresh), id), { key: linkKeyOf(id) })
    expect(key(unticked)).toBe('accept.unticked')
    expect(!unticked.ok && unticked.refusal.fields).toHaveProperty('understood')
    // Holding one link opens no other.
    expect(
      key(await acceptPartnership(holding(as(fresh), id), { key: linkKeyOf(old), understood: true })),
    ).toBe('request.notFound')
    expect(await rows('select id from partnership where reseller_id = $1', [fresh.id])).toEqual([])
  })
})

describe('the list of indirect resellers', () => {
  it('is searched by name without accents or by MPN ID, sorted both ways, and paged', async () => {
    const provider = await organisation('provider')
    const names = ['Zéphyr', 'Écume', 'Brume', 'brise']
    const orgs = await Promise.all(names.map(name => organisation('reseller', { name })))
    for (const org of orgs) {
      const id = await requested(provider)
      expect(key(await accept(org, id))).toBe('done')
    }
    const list = async (wanted: object) => value(await listPartnerships(as(provider, 'salesAgent'), wanted))
    const named = async (wanted: object) => (await list(wanted)).rows.map(row => row.name)
    expect(await named({})).toEqual(['brise', 'Brume', 'Écume', 'Zéphyr'])
    expect(await named({ sort: '-name' })).toEqual(['Zéphyr', 'Écume', 'Brume', 'brise'])
    expect(await named({ sort: 'since' })).toEqual(names)
    expect(await named({ sort: '-since' })).toEqual(names.toReversed())
    expect(await named({ q: 'ECU' })).toEqual(['Écume'])
    expect(await named({ q: orgs[0]?.mpnId })).toContain('Zéphyr')
    expect(await list({ q: 'nobody' })).toMatchObject({ rows: [], total: 0, all: 4 })
    expect(await named({ q: '%' })).toEqual([])
    expect(await named({ sort: 'nonsense', size: '7', after: 'x' })).toHaveLength(4)
  })

  it('pages forth and back', async () => {
    const provider = await organisation('provider')
    const orgs = await Promise.all(
      Array.from({ length: 60 }, () => organisation('reseller', { name: 'Same name' })),
    )
    for (const org of orgs) await partnership(provider, org)
    for (const sort of ['name', '-name', 'since', '-since']) {
      const list = async (place: object) => value(await listPartnerships(as(provider), { sort, ...place }))
      const one = await list({})
      const two = await list({ after: one.next })
      const three = await list({ after: two.next })
      const ids = [one, two, three].flatMap(page => page.rows.map(row => row.id))
      expect([new Set(ids).size, ids.length, three.next, one.previous]).toEqual([
        60,
        60,
        undefined,
        undefined,
      ])
      expect((await list({ before: three.previous })).rows).toEqual(two.rows)
    }
  })

  it('shows a rival nothing', async () => {
    const { provider, rival, resellerA } = await world()
    const id = (await rows('select id from partnership where provider_id = $1', [provider.id]))[0]?.id
    const request = await requested(provider)
    const other = as(rival)
    expect(value(await listPartnerships(other, { remove: id, removed: id }))).toMatchObject({
      rows: [],
      total: 0,
      removal: null,
      removed: null,
    })
    expect(key(await readReseller(other, { id: resellerA.id }))).toBe('row.notFound')
    expect(key(await removalImpact(other, { id }))).toBe('row.notFound')
    expect(key(await removePartnership(other, removal(id)))).toBe('row.notFound')
    expect(key(await readPartnershipRequest(other, { id: request }))).toBe('row.notFound')
    expect(key(await revokePartnershipRequest(other, { id: request }))).toBe('row.notFound')
    expect(key(await resendPartnershipRequest(other, letter(request)))).toBe('row.notFound')
    // Recording somebody else's id must not give away its link.
    expect(key(await requestPartnership(other, letter(request)))).toBe('row.notFound')
  })
})

describe('removing a partnership', () => {
  it('takes the reseller from both lists and leaves customers, rights, credits and support contacts', async () => {
    const { provider, resellerA } = await world()
    const one = await customer(provider, { reseller: resellerA })
    await customer(provider, { reseller: resellerA, delegatedAdmin: false })
    const bought = await subscription(provider, one, { reseller: resellerA })
    await rows('update subscription set support_contact_id = $2 where id = $1', [bought, resellerA.id])
    const kept = () =>
      rows(
        `select (select jsonb_agg(r order by customer_id) from customer_reseller r where provider_id = $1) as relationships,
          (select jsonb_agg(s) from subscription s where provider_id = $1) as subscriptions,
          (select jsonb_agg(p) from reseller_period p where provider_id = $1) as periods`,
        [provider.id],
      )
    const before = await kept()
    const { id } = value(await listPartnerships(as(provider), {})).rows.find(
      row => row.resellerId === resellerA.id,
    ) ?? { id: '' }
    const impact = { customers: 2, delegated: 1, credited: 1, supported: 1 }
    expect(value(await removalImpact(as(provider, 'adminAgent'), { id }))).toEqual(impact)

    expect(key(await removePartnership(as(provider, 'salesAgent'), removal(id)))).toBe('role.missing')
    expect(key(await removePartnership(as(provider), { ...removal(id), goodFaith: undefined }))).toBe(
      'partnership.goodFaithMissing',
    )
    expect(
      value(await removePartnership(as(provider, 'adminAgent'), { ...removal(id), seen: impact })).reseller,
    ).toBe(resellerA.name)

    expect(await kept()).toEqual(before)
    expect(value(await listPartnerships(as(provider), {})).rows.map(row => row.resellerId)).not.toContain(
      resellerA.id,
    )
    expect(value(await listProviders(as(resellerA), {})).providers).toEqual([])
    const page = value(await readReseller(as(provider), { id: resellerA.id }))
    expect(page).toMatchObject({
      active: null,
      history: [{ state: 'removed', removedBy: 'Test adminAgent' }],
      impact,
    })
    const [row] = await rows('select good_faith from partnership where id = $1', [id])
    expect(row?.good_faith).toContain('bonne foi')
  })

  it('tells the second of two who remove it at once by whom it was removed', async () => {
    const { provider } = await world()
    const { id } = value(await listPartnerships(as(provider), {})).rows[0] ?? { id: '' }
    const answers = await Promise.all([1, 2, 3].map(() => removePartnership(as(provider), removal(id))))
    expect(answers.map(key).toSorted()).toEqual([
      'done',
      'partnership.alreadyRemoved',
      'partnership.alreadyRemoved',
    ])
  })

  it('refuses everything new with the reseller, until a new request is accepted', async () => {
    const { provider, resellerA } = await world()
    const [member, reseller] = [as(provider), resellerA.id]
    const require = () =>
      within(member, true, db => requirePartner(db, provider.id, reseller)).catch(
        (error: { key: string }) => error.key,
      )
    const options = () =>
      within(member, true, async db => (await partnerOptions(db, provider.id)).map(one => one.id))
    expect(await require()).toMatchObject({ id: reseller })
    const { id } = value(await listPartnerships(member, {})).rows.find(
      row => row.resellerId === reseller,
    ) ?? { id: '' }
    const used = await requested(provider)
    value(await removePartnership(member, removal(id)))
    expect(await require()).toBe('partnership.gone')
    expect(await options()).not.toContain(reseller)
    expect(key(await accept(resellerA, used))).toBe('done')
    expect(await require()).toMatchObject({ id: reseller, name: resellerA.name })
    expect(await options()).toContain(reseller)
    // A link works once: after another removal it makes no third partnership.
    const again = value(await listPartnerships(member, {})).rows.find(row => row.resellerId === reseller)
    value(await removePartnership(member, removal(again?.id ?? '')))
    expect(key(await accept(resellerA, used))).toBe('accept.ended')
  })

  it('names a company that never was a partner, and no company that is not a reseller', async () => {
    const { provider, rival } = await world()
    const stranger = await organisation('reseller')
    const require = (id: string) => within(as(provider), true, db => requirePartner(db, provider.id, id))
    await expect(require(stranger.id)).rejects.toMatchObject({
      key: 'reseller.notPartner',
      details: { reseller: stranger.name },
    })
    await expect(require(rival.id)).rejects.toMatchObject({ key: 'row.notFound' })
    await expect(require(uuid())).rejects.toMatchObject({ key: 'row.notFound' })
  })
})
