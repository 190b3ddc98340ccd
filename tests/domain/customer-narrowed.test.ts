import { beforeAll, describe, expect, it } from 'vitest'
import { exportCustomers, readCustomerLines } from '@/lib/domain/customer/export-operations'
import { assignTag } from '@/lib/domain/tag/operations'
import { rows } from '../owner'
import { as, world } from '../world'
import { type Input, list, tagOf, type Viewer } from './customer-tagged-scene'
import { customers } from './customer-world'

/** Every page forwards, as the ids it shows. */
async function walk(viewer: Viewer, input: Partial<Input>) {
  const seen: string[] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await list(viewer, { ...input, after, from: seen.length, size: 25 })
    seen.push(...page.rows.map(row => row.id))
    after = page.next
    more = after !== undefined
  }
  return seen
}

let w: Awaited<ReturnType<typeof world>>
let made: { id: string; domain: string }[]
let agent: Viewer
let tag: string
const day = 86_400_000
beforeAll(async () => {
  w = await world()
  // Ninety: every third served by reseller A, every third by B, the rest by nobody; a new one each day backwards.
  made = await customers(
    w.provider,
    Array.from({ length: 90 }, (_, i) => ({
      name: `${['Étoile', 'Zinc', 'Ateliers'][i % 4] ?? 'Bois'} ${i}`,
      at: new Date(Date.now() - i * day - day / 2),
      ...(i % 3 === 1 && { reseller: w.resellerA }),
      ...(i % 3 === 2 && { reseller: w.resellerB }),
    })),
  )
  agent = as(w.provider, 'adminAgent')
  for (const [i, { id }] of made.entries())
    if (i % 2 === 0) await assignTag(agent, { customerId: id, name: 'Paire' })
  await assignTag(agent, { customerId: made[1]?.id ?? '', name: 'Autre' })
  tag = await tagOf(w.provider, 'Paire')
})

const every = (...tests: ((i: number) => boolean)[]) =>
  made.filter((_, i) => tests.every(test => test(i))).map(({ id }) => id)
const paired = (i: number) => i % 2 === 0
const ofA = (i: number) => i % 3 === 1
const ofNobody = (i: number) => i % 3 === 0

describe('a narrowed list of customers', () => {
  it.each(['newest', 'name'])('shows those of a tag, each once, page after page (%s)', async sort => {
    const seen = await walk(agent, { tag, sort })
    expect(seen).toHaveLength(45)
    expect([...seen].sort()).toEqual(every(paired).sort())
    if (sort === 'newest') expect(seen).toEqual(every(paired))
    const first = await list(agent, { tag, sort })
    expect([first.total, first.tag]).toEqual([
      { at: 45, more: false },
      { id: tag, name: 'Paire' },
    ])
    expect(first.tags.map(({ name }) => name)).toEqual(['Autre', 'Paire'])
    const second = await list(agent, { tag, sort, after: first.next, from: 25 })
    const again = await list(agent, { tag, sort, before: second.previous, from: second.offset })
    expect(again.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
  })

  it('names the resellers of tagged customers', async () => {
    const { rows: shown } = await list(agent, { tag, size: 100 })
    for (const { id, partners } of shown) {
      const i = made.findIndex(one => one.id === id)
      expect(partners).toEqual([[], [w.resellerA.name], [w.resellerB.name]][i % 3])
    }
  })

  it.each(['newest', 'name'])('shows those that a reseller serves and that have a tag (%s)', async sort => {
    const seen = await walk(agent, { tag, reseller: w.resellerA.id, sort })
    expect([...seen].sort()).toEqual(every(paired, ofA).sort())
    const page = await list(agent, { tag, reseller: w.resellerA.id, sort })
    // Nothing is counted for it; a list that ends knows its number all the same.
    expect(page.total).toEqual({ at: 15, more: false })
    expect(new Set(page.rows.flatMap(row => row.partners))).toEqual(new Set([w.resellerA.name]))
  })

  it.each(['newest', 'name'])('shows those without a reseller (%s)', async sort => {
    expect((await walk(agent, { reseller: 'none', sort })).sort()).toEqual(every(ofNobody).sort())
    expect((await walk(agent, { reseller: 'none', tag, sort })).sort()).toEqual(
      every(ofNobody, paired).sort(),
    )
    const page = await list(agent, { reseller: 'none', sort })
    expect([page.direct, page.chosen, page.total.more]).toEqual([true, null, true])
    expect(page.rows.flatMap(row => row.partners)).toEqual([])
  })

  it('shows those of the last thirty days, the newest first whatever the order asked for', async () => {
    const page = await list(agent, { added: 'month', sort: 'name', size: 100 })
    expect(page.rows.map(({ id }) => id)).toEqual(every(i => i < 30))
    expect([page.added, page.total]).toEqual([true, { at: 30, more: false }])
  })

  it('is searched in', async () => {
    const found = async (input: Partial<Input>) => (await walk(agent, { ...input, q: 'étoile' })).sort()
    const star = (i: number) => i % 4 === 0
    expect(await found({ tag })).toEqual(every(star, paired).sort())
    expect(await found({ tag, reseller: w.resellerA.id })).toEqual(every(star, paired, ofA).sort())
    expect(await found({ reseller: 'none' })).toEqual(every(star, ofNobody).sort())
    expect(await found({ added: 'month' })).toEqual(every(star, i => i < 30).sort())
    expect((await walk(agent, { tag, q: 'ét' })).sort()).toEqual(every(star, paired).sort())
  })

  it('is the provider’s alone: no reseller and no rival finds customers by a tag', async () => {
    const rival = await list(as(w.rival, 'globalAdmin'), { tag })
    expect([rival.rows, rival.tags, rival.tag]).toEqual([[], [], { id: tag, name: null }])
    const mine = await list(as(w.resellerA, 'adminAgent'), { tag, reseller: 'none', size: 100 })
    expect([mine.rows.length, mine.tags, mine.tag, mine.direct]).toEqual([30, [], null, false])
  })

  it('passes over a filter it does not understand', async () => {
    const odd = { tag: 'x', reseller: 'nobody', added: 'ever' } as unknown as Partial<Input>
    expect(await list(agent, odd)).toMatchObject({
      total: { at: 90 },
      tag: null,
      direct: false,
      added: false,
    })
  })

  it('is taken away as a file, and the log says how it was narrowed', async () => {
    const lines = async (input: object) => {
      const part = await readCustomerLines(agent, input)
      return part.ok ? part.value.lines.map(line => line[2]).sort() : []
    }
    const domains = (ids: string[]) =>
      made
        .filter(({ id }) => ids.includes(id))
        .map(({ domain }) => domain)
        .sort()
    expect(await lines({ tag })).toEqual(domains(every(paired)))
    expect(await lines({ tag, reseller: w.resellerA.id })).toEqual(domains(every(paired, ofA)))
    expect(await lines({ reseller: 'none', q: 'étoile' })).toEqual(domains(every(ofNobody, i => i % 4 === 0)))
    expect(await lines({ added: 'month' })).toHaveLength(30)
    await exportCustomers(agent, { tag, reseller: 'none' })
    const [line] = await rows(
      `select changes from activity where organisation_id = $1 and operation = 'exportCustomers'`,
      [w.provider.id],
    )
    expect(line?.changes).toEqual({ reseller: [null, 'none'], tag: [null, 'Paire'] })
  })
})
