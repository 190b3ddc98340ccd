import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { applyImport, listImports } from '@/lib/domain/catalogue/import/operations'
import { owner, rows } from '../owner'
import { as, organisation } from '../world'
import { dryRun, key, operator, restore, seeded, upload } from './catalogue-import-scene'

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
