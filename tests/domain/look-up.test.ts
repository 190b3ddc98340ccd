import { describe, expect, it } from 'vitest'
import { lookUp } from '@/lib/domain/look-up/operations'
import { rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, organisation, partnership, world } from '../world'

const ask = async (org: Org, q: string) => {
  const answer = await lookUp(as(org), { q })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

describe('the look-up', () => {
  it('tells a location from a global MPN ID, whose it is, and how that company stands to the asker', async () => {
    const { provider, rival, resellerA } = await world()
    const [location] = (await ask(provider, resellerA.mpnId)).partners
    expect(location).toMatchObject({
      id: resellerA.id,
      match: 'location',
      kind: 'reseller',
      country: 'FR',
      market: 'europe',
      enrolled: true,
      signed: true,
      linked: true,
      self: false,
    })
    const [global] = (await ask(provider, resellerA.globalMpnId)).partners
    expect(global).toMatchObject({
      id: resellerA.id,
      match: 'global',
      locations: [{ mpnId: resellerA.mpnId }],
    })
    expect((await ask(rival, resellerA.mpnId)).partners[0]).toMatchObject({ linked: false, signed: true })
  })

  it('says who is not enrolled and has not signed', async () => {
    const { provider } = await world()
    const waiting = await organisation('reseller', {
      vetting: 'pending',
      programme: 'pending',
      signed: false,
    })
    expect((await ask(provider, waiting.mpnId)).partners[0]).toMatchObject({ enrolled: false, signed: false })
  })

  it('finds by domain, by ID and by a part of the name without its accents', async () => {
    const { provider, operator } = await world()
    const mark = Math.random().toString(36).slice(2, 10)
    const company = await organisation('reseller', { name: `Élan Ørsted ${mark}` })
    await rows('update organisation set domain = $2 where id = $1', [company.id, `${mark}.example`])
    for (const q of [
      `${mark}.example`,
      `ada@${mark}.example`,
      company.id,
      `elan orsted ${mark}`,
      `ÉLAN ØRSTED ${mark}`,
    ])
      for (const who of [provider, operator])
        expect([q, (await ask(who, q)).partners.map(({ id }) => id)]).toEqual([q, [company.id]])
    // What a pattern means is only text here.
    expect((await ask(provider, `%${mark}_%`)).partners).toEqual([])
  })

  it('finds a provider’s own customers by tenant ID, domain and name, and nobody else’s', async () => {
    const { provider, rival, resellerA, resellerB, operator } = await world()
    const shop = await customer(provider, {
      reseller: resellerA,
      name: `Boutique ${Date.now().toString(36)}`,
    })
    for (const q of [shop.tenant.id, shop.domain, shop.name]) {
      expect((await ask(provider, q)).customers).toMatchObject([{ id: shop.id, tenantId: shop.tenant.id }])
      expect((await ask(resellerA, q)).customers).toMatchObject([
        { id: shop.id, market: 'europe', rights: true },
      ])
      for (const stranger of [rival, resellerB]) {
        const { partners, customers } = await ask(stranger, q)
        expect([q, partners, customers]).toEqual([q, [], []])
      }
    }
    // The operator knows the tenant, not whose customer it is.
    const { partners, customers } = await ask(operator, shop.domain)
    expect([partners.map(({ id, kind }) => [id, kind]), customers]).toEqual([
      [[shop.tenant.id, 'customer']],
      [],
    ])
  })

  it('shows a reseller providers and itself, not other resellers, nor what a provider signed', async () => {
    const { provider, resellerA, resellerB } = await world()
    expect((await ask(resellerA, resellerB.mpnId)).partners).toEqual([])
    expect((await ask(resellerA, resellerB.name)).partners).toEqual([])
    expect((await ask(resellerA, provider.mpnId)).partners[0]).toMatchObject({ linked: true, signed: null })
    expect((await ask(resellerA, resellerA.mpnId)).partners[0]).toMatchObject({ self: true, signed: true })
    const alone = await organisation('reseller')
    expect((await ask(alone, provider.mpnId)).partners[0]).toMatchObject({ linked: false })
    await partnership(provider, alone)
    expect((await ask(alone, provider.mpnId)).partners[0]).toMatchObject({ linked: true })
  })

  it('is honest about what it does not know', async () => {
    const { provider } = await world()
    expect(await ask(provider, '9999999')).toMatchObject({
      asked: { as: 'mpnId' },
      partners: [],
      customers: [],
    })
    expect(await ask(provider, '123')).toMatchObject({ asked: { as: 'digits', count: 3 } })
    expect(await ask(provider, 'a')).toMatchObject({ asked: { as: 'short' } })
    expect((await ask(provider, '  ')).asked).toBeNull()
    const customerSide = await lookUp(as(await organisation('customer')), { q: '1234567' })
    expect(!customerSide.ok && customerSide.refusal.key).toBe('kind.never')
  })
})
