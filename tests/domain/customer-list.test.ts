import { beforeAll, describe, expect, it } from 'vitest'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { owner } from '../owner'
import { as, type Org, partnership, world } from '../world'
import { customers } from './customer-world'

type Input = Parameters<typeof listCustomers>[1]
type Viewer = ReturnType<typeof as>

async function list(viewer: Viewer, input: Partial<Input> = {}) {
  const answer = await listCustomers(viewer, input as Input)
  if (!answer.ok) throw answer.refusal
  return answer.value
}

/** All pages from the first on, forwards; and the same backwards from the last. */
async function walk(viewer: Viewer, input: Partial<Input>) {
  const pages = [await list(viewer, input)]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(
      await list(viewer, {
        ...input,
        after: next,
        from: pages.reduce((sum, page) => sum + page.rows.length, 0),
      }),
    )
  const back = [pages.at(-1)]
  for (let previous = back[0]?.previous; previous; previous = back[0]?.previous)
    back.unshift(await list(viewer, { ...input, before: previous, from: back[0]?.offset ?? 0 }))
  return { pages, back }
}

const ids = (pages: ({ rows: { id: string }[] } | undefined)[]) =>
  pages.flatMap(page => page?.rows.map(row => row.id) ?? [])

let w: Awaited<ReturnType<typeof world>>
let made: { id: string; tenant: string; domain: string }[]
let agent: Viewer
let reseller: Viewer
beforeAll(async () => {
  w = await world()
  // Sixty customers with four names and three moments between them, every third served by each reseller.
  made = await customers(
    w.provider,
    Array.from({ length: 60 }, (_, i) => ({
      name: ['Étoile', 'étoile', 'Zinc & Fils', 'Ateliers'][i % 4] ?? '',
      at: new Date(Date.UTC(2026, 0, 1 + (i % 3))),
      ...(i % 3 === 1 && { reseller: w.resellerA }),
      ...(i % 3 === 2 && { reseller: w.resellerB }),
    })),
  )
  agent = as(w.provider, 'salesAgent')
  reseller = as(w.resellerA, 'adminAgent')
})

describe('a page after a page', () => {
  it.each(['newest', 'name'])(
    'shows every customer exactly once, stable under equal keys, both ways (%s)',
    async sort => {
      const { pages, back } = await walk(agent, { sort, size: 25 })
      expect(pages.map(page => page.rows.length)).toEqual([25, 25, 10])
      expect([...ids(pages)].sort()).toEqual(made.map(one => one.id).sort())
      expect(ids(back)).toEqual(ids(pages))
      expect(pages.map(page => page.offset)).toEqual([0, 25, 50])
      expect(back.map(page => page?.offset)).toEqual([0, 25, 50])
    },
  )

  it('orders names without accents and case, and the newest first', async () => {
    const named = await list(agent, { sort: 'name', size: 100 })
    expect([...new Set(named.rows.map(row => row.companyName.toLowerCase()))]).toEqual([
      'ateliers',
      'étoile',
      'zinc & fils',
    ])
    const newest = (await list(agent, { size: 100 })).rows.map(row => row.createdAt.getTime())
    expect(newest).toEqual([...newest].sort((a, b) => b - a))
  })

  it('passes over a cursor, a size and an order it does not understand', async () => {
    const page = await list(agent, { after: 'garbage~x', before: '~', size: 7, sort: 'drop table', from: -4 })
    expect([page.rows.length, page.offset, page.sort, page.size]).toEqual([25, 0, 'newest', 25])
    expect((await list(agent, { after: `etoile~${made[0]?.id}` })).offset).toBe(0)
  })
})

describe('whose customers', () => {
  it('a provider sees its own with the names of their resellers', async () => {
    const page = await list(agent, { size: 100 })
    const partners = new Set(page.rows.map(row => row.partners.join()))
    expect(partners).toEqual(new Set(['', w.resellerA.name, w.resellerB.name]))
    expect(page.partners.map(partner => partner.name).sort()).toEqual(
      [w.resellerA.name, w.resellerB.name].sort(),
    )
    expect(page.total).toEqual({ at: 60, more: false })
  })

  it('filters by an indirect reseller, and names the one that is chosen', async () => {
    const page = await list(agent, { reseller: w.resellerA.id })
    expect(page.rows).toHaveLength(20)
    expect(new Set(page.rows.flatMap(row => row.partners))).toEqual(new Set([w.resellerA.name]))
    expect(page.chosen).toEqual({ id: w.resellerA.id, name: w.resellerA.name })
    expect(page.total).toEqual({ at: 20, more: false })
  })

  it('a reseller sees what it serves and nothing else, with its provider', async () => {
    const page = await list(reseller, { size: 100 })
    expect(ids([page]).sort()).toEqual(
      made
        .filter((_, i) => i % 3 === 1)
        .map(one => one.id)
        .sort(),
    )
    expect(new Set(page.rows.flatMap(row => row.partners))).toEqual(new Set([w.provider.name]))
    expect(page.partners).toEqual([{ id: w.provider.id, name: w.provider.name }])
    // A filter on itself, or on another reseller, opens nothing.
    expect(ids([await list(reseller, { reseller: w.resellerB.id, size: 100 })])).toEqual(ids([page]))
  })

  it('a reseller of two providers sees both lists as one, or one of them', async () => {
    await partnership(w.rival, w.resellerB)
    await customers(w.rival, [{ name: 'Rivale', reseller: w.resellerB }, { name: 'Rivale, direct' }])
    const viewer = as(w.resellerB, 'globalAdmin')
    expect(await list(viewer, { size: 100 })).toMatchObject({ total: { at: 21, more: false } })
    const { pages } = await walk(viewer, { sort: 'name', size: 25 })
    expect(new Set(ids(pages)).size).toBe(21)
    const one = await list(viewer, { provider: w.rival.id })
    expect(one.rows.map(row => row.companyName)).toEqual(['Rivale'])
  })

  it('a rival finds nothing, not even by the reseller’s or the provider’s id', async () => {
    const rival = as(w.rival, 'globalAdmin')
    for (const input of [{ reseller: w.resellerA.id }, { provider: w.provider.id, reseller: w.resellerA.id }])
      expect((await list(rival, input)).rows).toEqual([])
    expect((await list(rival, { reseller: w.resellerA.id })).chosen?.name).toBeNull()
  })

  it('a relationship that ended, and a customer that did, are gone from the lists', async () => {
    const fresh = await world()
    const [ended, left] = await customers(fresh.provider, [
      { name: 'Ended', reseller: fresh.resellerA },
      { name: 'Left', reseller: fresh.resellerA },
    ])
    await owner().query(`update customer set state = 'ended' where id = $1`, [ended?.id])
    await owner().query(`update customer_reseller set ended_at = now() where customer_id = any ($1)`, [
      [ended?.id, left?.id],
    ])
    expect((await list(as(fresh.provider, 'globalAdmin'))).rows.map(row => row.companyName)).toEqual(['Left'])
    expect((await list(as(fresh.provider, 'globalAdmin'))).rows[0]?.partners).toEqual([])
    expect((await list(as(fresh.resellerA, 'globalAdmin'))).rows).toEqual([])
  })
})

describe('what a relationship copies from its customer', () => {
  it('follows the company’s name', async () => {
    const fresh = await world()
    const [one] = await customers(fresh.provider, [{ name: 'Ancien Nom', reseller: fresh.resellerA }])
    await owner().query(
      `update customer set company_name = 'Nom Neuf', sort_name = 'nom neuf' where id = $1`,
      [one?.id],
    )
    const viewer = as(fresh.resellerA, 'globalAdmin')
    expect((await list(viewer)).rows.map(row => row.companyName)).toEqual(['Nom Neuf'])
    expect((await list(viewer, { q: 'neuf' })).rows).toHaveLength(1)
  })
})

describe('how many there are', () => {
  it('is counted up to a thousand, and more than that is said to be more', async () => {
    const fresh: { provider: Org } = await world()
    await customers(
      fresh.provider,
      Array.from({ length: 1010 }, (_, i) => ({ name: `Société ${i}` })),
    )
    const viewer = as(fresh.provider, 'globalAdmin')
    const first = await list(viewer, { size: 100 })
    expect(first.total).toEqual({ at: 1000, more: true })
    const { pages } = await walk(viewer, { size: 100 })
    expect(pages.at(-1)?.total).toEqual({ at: 1010, more: false })
    expect(new Set(ids(pages)).size).toBe(1010)
  })
})
