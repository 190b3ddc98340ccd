import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import {
  applyImport,
  listImports,
  readImport,
  uploadCatalogue,
} from '@/lib/domain/catalogue/import/operations'
import { loadCatalogue } from '@/prisma/seed/catalogue'
import { ownDatabase } from '../own-database'
import { owner, rows } from '../owner'
import { as, type Org, organisation } from '../world'

const file = (name: string) =>
  readFileSync(new URL(`../../prisma/seed/catalogue/${name}`, import.meta.url), 'utf8')
const seeded = {
  offers: file('offers.csv'),
  prices: file('prices.csv'),
  policies: file('policies.csv'),
  countrySets: file('country-sets.csv'),
}

let operator: Org
let away = async () => {}
const restore = async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await loadCatalogue(client)
  await client.end()
}
beforeAll(async () => {
  away = await ownDatabase()
  operator = await organisation('operator')
  await restore()
})

afterAll(() => away())

const upload = async (sheets: Parameters<typeof uploadCatalogue>[1], who = as(operator)) => {
  const answer = await uploadCatalogue(who, sheets)
  if (!answer.ok) throw answer.refusal
  return answer.value.id
}
const dryRun = async (id: string) => {
  const answer = await readImport(as(operator), { id })
  if (!answer.ok) throw answer.refusal
  return answer.value
}
const key = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key
const faultsOf = async (sheets: Parameters<typeof uploadCatalogue>[1]) => {
  const run = await dryRun(await upload(sheets))
  if (run.outcome !== 'faulty') throw new Error(`it is ${run.outcome}`)
  return run.faults.map(({ file, row, column, key }) => `${file} ${row} ${column ?? '-'} ${key}`)
}

describe('a dry run', () => {
  it('of what the portal has already changes nothing', async () => {
    const run = await dryRun(await upload(seeded))
    expect(run.outcome === 'ready' && run.difference.counts).toMatchObject({
      offersAdded: 0,
      pricesChanged: 0,
    })
    expect(run.outcome === 'ready' && run.difference.total).toBe(0)
    const prices = await dryRun(await upload({ prices: seeded.prices }))
    expect(prices.outcome === 'ready' && prices.difference.total).toBe(0)
  })

  it('shows each change from → to, and changes nothing', async () => {
    const before = await rows('select count(*), sum(unit_minor) from offer_price')
    const [heading = '', first = '', ...rest] = seeded.prices.trimEnd().split('\n')
    const cells = first.split(',')
    const dearer = [...cells.slice(0, 6), '999.99', cells[7]].join(',')
    const run = await dryRun(await upload({ prices: [heading, dearer, ...rest].join('\n') }))
    if (run.outcome !== 'ready') throw new Error(run.outcome)
    expect(run.difference.total).toBe(1)
    expect(run.difference.prices[0]).toMatchObject({ kind: 'changed', to: { unit_minor: 99999 } })
    expect(await rows('select count(*), sum(unit_minor) from offer_price')).toEqual(before)
  })

  it('names the offers that come, go and change', async () => {
    const lines = seeded.offers.trimEnd().split('\n')
    const gone = lines.findIndex(line => line.startsWith('CFQ7TTC0'))
    const id = lines[gone]?.split(',')[0] ?? ''
    const without = lines
      .filter((_, index) => index !== gone)
      .map(line => line.replace(new RegExp(` ?\\b${id}\\b`), ''))
      .join('\n')
      .replace('Microsoft 365 Business Basic (classic),', 'Business Basic (classic),')
    const run = await dryRun(
      await upload({
        ...seeded,
        offers: without,
        prices: seeded.prices
          .split('\n')
          .filter(line => !line.startsWith(id))
          .join('\n'),
      }),
    )
    if (run.outcome === 'faulty') throw new Error(JSON.stringify(run.faults.slice(0, 3)))
    if (run.outcome !== 'ready') throw new Error(run.outcome)
    expect(run.difference.offers.withdrawn.map(one => one.id)).toEqual([id])
    expect(run.difference.offers.changed.flatMap(({ changes }) => changes)).toContainEqual({
      column: 'title_en',
      from: 'Microsoft 365 Business Basic (classic)',
      to: 'Business Basic (classic)',
    })
  })
})

describe('a faulty file', () => {
  const [heading = '', first = ''] = seeded.prices.split('\n')

  it('is told in all its faults at once, by file, row and column', async () => {
    const bad = [
      heading,
      first.replace('P1Y', 'P9Y').replace('USD', 'usd'),
      '',
      '=1+1,P1Y,monthly,USD,2020-01-01,,1,1',
      'X,Y',
    ].join('\n')
    expect(await faultsOf({ prices: bad, policies: 'id\n' })).toEqual([
      'prices.csv 2 term oneOf',
      'prices.csv 2 currency currency',
      'prices.csv 4 offer_id formula',
      'prices.csv 5 - tooFew',
      ...(await faultsOf({ policies: 'id\n' })),
    ])
  })

  it.each([
    [
      'wrong encoding',
      'prices' as const,
      `${heading}\n${first.replace('monthly', 'm\uFFFDnthly')}`,
      'prices.csv 2 - encoding',
    ],
    ['UTF-16', 'prices' as const, 'o\0f\0', 'prices.csv 1 - encoding'],
    ['semicolons', 'prices' as const, heading.replaceAll(',', ';'), 'prices.csv 1 - delimiter'],
    ['an extra column', 'prices' as const, `${heading},note\n${first},x`, 'prices.csv 1 note extraColumn'],
    [
      'a missing column',
      'prices' as const,
      `${heading.replace(',unit', '')}\n`,
      'prices.csv 1 unit missingColumn',
    ],
    ['no rows', 'prices' as const, heading, 'prices.csv 1 - noRows'],
    ['too many characters', 'prices' as const, 'x'.repeat(1_500_001), 'prices.csv 1 - tooLarge'],
    [
      'an offer that is not there',
      'prices' as const,
      `${seeded.prices.trimEnd()}\n${first.replace(/^[^,]+/, 'NOWHERE')}`,
      'unknownOffer',
    ],
    ['country sets alone', 'countrySets' as const, seeded.countrySets, 'country-sets.csv null - setsAlone'],
  ])('with %s says so', async (_, name, text, fault) => {
    const told = await faultsOf({ [name]: text })
    expect(told.some(one => one.includes(fault))).toBe(true)
  })

  it('may begin with a byte order mark', async () => {
    const run = await dryRun(await upload({ prices: `\uFEFF${seeded.prices}` }))
    expect(run.outcome).toBe('ready')
  })

  it('cannot be applied', async () => {
    const id = await upload({ prices: heading })
    expect(key(await applyImport(as(operator), { id }))).toBe('import.faulty')
  })

  it('is not needed to say that none was chosen', async () => {
    const answer = await uploadCatalogue(as(operator), {})
    expect(!answer.ok && answer.refusal.fields).toEqual({ offers: { key: 'import.noFile' } })
  })
})

describe('applying', () => {
  const changed = (price: string) => {
    const [heading = '', first = '', ...rest] = seeded.prices.trimEnd().split('\n')
    const cells = first.split(',')
    return [heading, [...cells.slice(0, 6), price, cells[7]].join(','), ...rest].join('\n')
  }

  it('makes every change at once and is told in the log; a second time there is nothing to do', async () => {
    const id = await upload({ prices: changed('111.11') })
    expect(key(await applyImport(as(operator), { id }))).toBe('done')
    const [price] = await rows<{ n: number }>(
      'select count(*)::int as n from offer_price where unit_minor = 11111',
    )
    expect(price?.n).toBe(1)
    expect(key(await applyImport(as(operator), { id }))).toBe('import.applied')
    expect((await dryRun(id)).outcome).toBe('applied')
    const log = await rows(
      `select changes from activity where organisation_id = $1 and operation = 'applyImport' and outcome = 'done'`,
      [operator.id],
    )
    expect(log[0]?.changes).toEqual({ pricesChanged: [0, 1] })
    await restore()
  })

  it('is refused when the catalogue has changed since the dry run: of two at once one goes through', async () => {
    const [one, two] = [
      await upload({ prices: changed('122.22') }),
      await upload({ prices: changed('133.33') }, { ...as(operator, 'adminAgent') }),
    ]
    const answers = await Promise.all([
      applyImport(as(operator), { id: one }),
      applyImport(as(operator), { id: two }),
    ])
    expect(answers.map(key).sort()).toEqual(['done', 'import.baseChanged'])
    const loser = key(answers[0]) === 'done' ? two : one
    expect((await dryRun(loser)).outcome).toBe('stale')
    await restore()
  })

  it('sells a withdrawn offer again when it is listed again', async () => {
    await owner().query(`update offer set withdrawn_at = now() where id = 'CFQ7TTC0LH18:0001'`)
    const id = await upload(seeded)
    const run = await dryRun(id)
    expect(run.outcome === 'ready' && run.difference.offers.restored.map(one => one.id)).toEqual([
      'CFQ7TTC0LH18:0001',
    ])
    expect(key(await applyImport(as(operator), { id }))).toBe('done')
    expect(await rows(`select 1 from offer where withdrawn_at is not null`)).toEqual([])
  })

  it('is the operator’s alone: nobody else sees an upload', async () => {
    const provider = await organisation('provider')
    const id = await upload(seeded)
    const seen = await within(as(provider), true, db => db.catalogueImport.count({ where: { id } }))
    expect(seen).toBe(0)
    const list = await listImports(as(operator), {})
    expect(list.ok && list.value.imports[0]).toMatchObject({
      id,
      state: 'proposed',
      files: expect.arrayContaining(['prices.csv']),
    })
  })
})
