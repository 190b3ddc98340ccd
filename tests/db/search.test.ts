import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { type Actor, guest } from '@/lib/domain/actor'
import { fold } from '@/lib/domain/customer/fold'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { customers } from '../domain/customer-world'
import { as, type Org, organisation, world } from '../world'

type Input = Parameters<typeof listCustomers>[1]

async function search(viewer: ReturnType<typeof as>, q: string, more: Partial<Input> = {}) {
  const answer = await listCustomers(viewer, { q, size: 100, ...more } as Input)
  if (!answer.ok) throw answer.refusal
  return answer.value
}
const names = async (viewer: ReturnType<typeof as>, q: string, more: Partial<Input> = {}) =>
  (await search(viewer, q, more)).rows.map(row => row.companyName)

/** The function itself, past the operation that calls it. */
const raw = (actor: Actor, term: string, provider: Org | null, reseller: Org | null) =>
  within(actor, true, async db => {
    const [answer] = await db.$queryRaw<{ hits: { rows: { companyName: string }[] } }[]>`
      select search_customers(${term}, ${provider?.id ?? null}::uuid, ${reseller?.id ?? null}::uuid, false, null, null, 50) as hits`
    return answer?.hits.rows.map(row => row.companyName)
  })

let w: Awaited<ReturnType<typeof world>>
/** Domains are nobody else’s. */
let mark: string
let agent: ReturnType<typeof as>
beforeAll(async () => {
  w = await world()
  agent = as(w.provider, 'salesAgent')
  mark = w.provider.id.slice(-8)
  await customers(w.provider, [
    { name: 'Hôtels Belle Étoile', domain: `belleetoile${mark}`, reseller: w.resellerA },
    { name: 'Åkerlund Logistik', domain: `aklog${mark}`, reseller: w.resellerB },
    { name: '100 % Laine_Pure', domain: `laine${mark}` },
    { name: 'Microsoft France', domain: `ms${mark}` },
    { name: 'Ab', domain: `zzz${mark}` },
  ])
  await customers(w.rival, [{ name: 'Étoile du Rival' }])
})

describe('what is found', () => {
  it.each([
    ['etoile', 'Hôtels Belle Étoile'],
    ['ÉTOILE', 'Hôtels Belle Étoile'],
    ['belle e', 'Hôtels Belle Étoile'],
    ['elleeto', 'Hôtels Belle Étoile'],
    ['akerl', 'Åkerlund Logistik'],
    ['aklog{mark}.onmicrosoft.com', 'Åkerlund Logistik'],
    ['aklog{mark}.onm', 'Åkerlund Logistik'],
    ['0 % laine_p', '100 % Laine_Pure'],
    ['microsoft', 'Microsoft France'],
    ['  hotels   belle ', 'Hôtels Belle Étoile'],
  ])('%s leads to %s', async (q, name) => {
    expect(await names(agent, q.replace('{mark}', mark))).toEqual([name])
  })

  it.each(['%', '_', '\\', "'", "'; drop table customer; --", '%%%', '___', 'lai%', '(((', '\u0000'])(
    'takes %j literally',
    async q => {
      expect(await names(agent, q)).toHaveLength(q === '\u0000' ? 5 : 0)
    },
  )

  it('finds a Microsoft ID, and with one or two letters the names that begin so', async () => {
    const all = await search(agent, 'microsoft')
    expect(await names(agent, all.rows[0]?.tenantId ?? '')).toEqual(['Microsoft France'])
    expect(await names(agent, 'a')).toEqual(['Ab', 'Åkerlund Logistik'])
    expect(await names(agent, 'ho')).toEqual(['Hôtels Belle Étoile'])
    expect(await names(agent, 'to')).toEqual([])
  })

  it('is what reading every name would have found', async () => {
    const fresh = await world()
    const letter = fc.constantFrom('a', 'b', 'é', 'É', ' ', '-', '%', '1')
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 })
    const written = fc.sample(word, 60).map(name => name.trim() || 'a')
    await customers(
      fresh.provider,
      written.map((name, i) => ({ name, domain: `w${i}x${fresh.provider.id.slice(-6)}` })),
    )
    const viewer = as(fresh.provider, 'globalAdmin')
    await fc.assert(
      fc.asyncProperty(word, async q => {
        const term = fold(q).replace(/\s+/g, ' ').trim()
        fc.pre(term !== '')
        const short = !/[\p{L}\p{N}]{3}/u.test(term)
        const hit = (name: string) => (short ? fold(name).startsWith(term) : fold(name).includes(term))
        expect((await names(viewer, q)).sort()).toEqual(written.filter(hit).sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('among more than is looked through at once', () => {
  let viewer: ReturnType<typeof as>
  let fresh: Awaited<ReturnType<typeof world>>
  beforeAll(async () => {
    fresh = await world()
    viewer = as(fresh.provider, 'globalAdmin')
    const mark = fresh.provider.id.slice(-5)
    await customers(
      fresh.provider,
      Array.from({ length: 2600 }, (_, i) => ({
        name: [
          i % 2 ? 'Commune' : 'Autre',
          i % 200 === 7 ? `Moyenne${mark}` : '',
          i === 2599 ? `Rareté${mark}` : `N${i}`,
        ].join(' '),
        at: new Date(Date.UTC(2026, 0, 1) - i * 60_000),
        ...(i % 3 === 0 && { reseller: fresh.resellerA }),
      })),
    )
  })

  it('the oldest of all is found by the trigram index', async () => {
    const found = await search(viewer, `rarete${fresh.provider.id.slice(-5)}`)
    expect([found.rows.length, found.total, found.cut]).toEqual([1, { at: 1, more: false }, false])
  })

  it('all that match a middling word are found once, newest first', async () => {
    const found = await search(viewer, `moyenne${fresh.provider.id.slice(-5)}`)
    const when = found.rows.map(row => row.createdAt.getTime())
    expect([found.rows.length, found.total]).toEqual([13, { at: 13, more: false }])
    expect(when).toEqual([...when].sort((a, b) => b - a))
  })

  it('a common word is paged through without loss or repeat', async () => {
    const seen: string[] = []
    let page = await search(viewer, 'commune')
    while (page.next) {
      seen.push(...page.rows.map(row => row.id))
      page = await search(viewer, 'commune', { after: page.next, from: seen.length })
    }
    seen.push(...page.rows.map(row => row.id))
    expect([new Set(seen).size, seen.length, page.cut]).toEqual([1300, 1300, false])
  })

  it('a reseller’s share of a common word is its own', async () => {
    const viewer = as(fresh.resellerA, 'globalAdmin')
    const found = await search(viewer, 'commune')
    expect(found.rows.every(row => Number(row.companyName.split('N').at(-1)) % 6 === 3)).toBe(true)
    expect((await search(viewer, 'n2')).rows.every(row => row.partners[0] === fresh.provider.name)).toBe(true)
  })
})

describe('whose customers (the function names the tenant itself)', () => {
  it('a provider finds its own, a reseller those it serves', async () => {
    expect(await names(agent, 'étoile')).toEqual(['Hôtels Belle Étoile'])
    expect(await names(as(w.resellerA, 'adminAgent'), 'étoile')).toEqual(['Hôtels Belle Étoile'])
    expect(await names(agent, 'étoile', { reseller: w.resellerA.id })).toEqual(['Hôtels Belle Étoile'])
  })

  it('another provider, another reseller, an operator, a customer and a guest find nothing', async () => {
    expect(await names(as(w.rival, 'globalAdmin'), 'belle')).toEqual([])
    expect(await names(as(w.resellerB, 'globalAdmin'), 'belle')).toEqual([])
    expect(await names(agent, 'belle', { reseller: w.resellerB.id })).toEqual([])
    const stranger = await organisation('customer')
    for (const actor of [as(stranger), as(w.operator), guest()])
      expect(await raw(actor, 'belle', w.provider, null)).toEqual([])
  })

  it('a forged provider or reseller opens nothing', async () => {
    const rival = as(w.rival, 'globalAdmin')
    expect(await raw(rival, 'belle', w.provider, null)).toEqual([])
    expect(await raw(rival, 'belle', w.provider, w.resellerA)).toEqual([])
    expect(await raw(as(w.resellerB, 'globalAdmin'), 'belle', w.provider, w.resellerA)).toEqual([])
    expect(await raw(as(w.resellerA, 'globalAdmin'), 'belle', w.provider, w.resellerB)).toEqual([
      'Hôtels Belle Étoile',
    ])
  })
})
