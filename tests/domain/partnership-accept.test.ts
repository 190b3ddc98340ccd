import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Actor, guest } from '@/lib/domain/actor'
import { keyHash, linkKeyOf } from '@/lib/domain/partnership/link'
import { acceptPartnership } from '@/lib/domain/partnership/operations'
import { listPartnerships, listProviders, openInvitation } from '@/lib/domain/partnership/queries'
import { revokePartnershipRequest } from '@/lib/domain/partnership/request-operations'
import { listPartnershipRequests } from '@/lib/domain/partnership/request-queries'
import { rows } from '../owner'
import { as, organisation, world } from '../world'
import { accept, expire, holding, key, requested, value } from './partnership-scene'

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
