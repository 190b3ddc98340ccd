import { describe, expect, it } from 'vitest'
import { applyImport, uploadCatalogue } from '@/lib/domain/catalogue/import/operations'
import { rows } from '../owner'
import { as } from '../world'
import { dryRun, faultsOf, key, operator, seeded, upload } from './catalogue-import-scene'

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
