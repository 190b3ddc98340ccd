import { describe, expect, it } from 'vitest'
import { removePartnership } from '@/lib/domain/partnership/operations'
import { listPartnerships, readReseller, removalImpact } from '@/lib/domain/partnership/queries'
import {
  requestPartnership,
  resendPartnershipRequest,
  revokePartnershipRequest,
} from '@/lib/domain/partnership/request-operations'
import { readPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { rows } from '../owner'
import { as, organisation, partnership, world } from '../world'
import { accept, key, letter, removal, requested, value } from './partnership-scene'

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
