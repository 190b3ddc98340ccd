import { describe, expect, it } from 'vitest'
import { exportPrices, listPrices } from '@/lib/domain/pricing/operations'
import { currenciesFor, dayOf, pageOfOffers, readPlace, writePlace } from '@/lib/domain/pricing/rules'
import type { Result } from '@/lib/domain/refusal'
import { rows } from '../owner'
import { as, organisation, world } from '../world'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.key)
  return result.value
}

describe('a price list', () => {
  it('is in what the company’s country pays, or another currency of its market, and no other', async () => {
    const swiss = await organisation('provider', { country: 'CH' })
    const currencyOf = async (currency?: string) =>
      value(await listPrices(as(swiss, 'billingAdmin'), currency ? { currency } : {})).currency
    expect([await currencyOf(), await currencyOf('EUR'), await currencyOf('JPY')]).toEqual([
      'CHF',
      'EUR',
      'CHF',
    ])
    expect(currenciesFor('europe', 'FR')).toEqual(['EUR', 'CHF', 'DKK', 'GBP', 'NOK', 'SEK'])
    expect(currenciesFor('brazil', 'BR')).toEqual(['BRL', 'USD'])
  })

  it('is of the company’s market: an offer sold in none of its countries is not in it', async () => {
    const american = await organisation('provider', { country: 'US', market: 'united-states' })
    const brazilian = await organisation('provider', { country: 'BR', market: 'brazil' })
    const government = { q: 'rights management government', currency: 'USD' }
    const listed = async (org: typeof american) => {
      const { currency, rows: found } = value(await listPrices(as(org, 'salesAgent'), government))
      const file = value(await exportPrices(as(org, 'salesAgent'), { ...government, locale: 'en' }))
      expect(file.rows).toHaveLength(found.length)
      return [currency, found.length > 0]
    }
    expect(await listed(american)).toEqual(['USD', true])
    expect(await listed(brazilian)).toEqual(['USD', false])
  })

  it('shows every offer once on its way through the pages, forth and back', async () => {
    const { provider } = await world()
    const seen: string[][] = []
    let after: string | undefined
    do {
      const page = value(await listPrices(as(provider, 'salesAgent'), { after }))
      seen.push([...new Set(page.rows.map(row => row.offerId))])
      after = page.next
    } while (after)
    const all = seen.flat()
    expect(new Set(all).size).toBe(all.length)
    const [{ count } = { count: 0 }] = await rows<{ count: number }>(
      `select count(distinct o.id)::int as count from offer o join offer_price p on p.offer_id = o.id
       where o.withdrawn_at is null and 'FR' = any (o.countries) and p.currency = 'EUR' and p.effective_from <= current_date
       and (p.effective_to is null or p.effective_to > current_date)`,
    )
    expect(all.length).toBe(count)

    const third = value(
      await listPrices(as(provider, 'salesAgent'), {
        after: value(await listPrices(as(provider), {})).next,
      }),
    )
    const back = value(await listPrices(as(provider, 'salesAgent'), { before: third.previous }))
    expect([...new Set(back.rows.map(row => row.offerId))]).toEqual(seen[0])
    expect(back.previous).toBeUndefined()
  })

  it('is searched by either name or the code, and passes over what it does not understand', async () => {
    const { provider } = await world()
    const found = value(await listPrices(as(provider), { q: 'BUSINESS basic', after: 'nonsense' })).rows
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(row => /business basic/i.test(row.titleEn))).toBe(true)
    const metered = value(await listPrices(as(provider), { q: 'microsoft azure' })).rows
    expect([...metered, ...found].filter(({ kind }) => kind === 'usage')).toEqual(metered)
    expect(metered).toMatchObject([{ offerId: 'MS-AZR-0145P' }])
    const [{ offerId } = { offerId: '' }] = found
    expect(value(await listPrices(as(provider), { q: offerId })).offers).toBe(1)
    expect(value(await listPrices(as(provider), { category: 'nothing of the kind' })).rows).toEqual([])
  })

  it('becomes a file with its line in the log', async () => {
    const { provider } = await world()
    const file = value(await exportPrices(as(provider, 'billingAdmin'), { category: 'trial', locale: 'fr' }))
    expect(file.rows.length).toBeGreaterThan(0)
    const [line] = await rows<{ subject: string }>(
      `select subject from activity where organisation_id = $1 and operation = 'exportPrices'`,
      [provider.id],
    )
    expect(line?.subject).toBe(`Prices-EUR-${file.day}.csv`)
  })

  it('is the provider’s and the operator’s: a reseller, and a Helpdesk agent, are told so', async () => {
    const { provider, resellerA } = await world()
    const key = async (answer: ReturnType<typeof listPrices>) => {
      const said = await answer
      return said.ok ? 'ok' : said.refusal.key
    }
    expect(await key(listPrices(as(resellerA, 'globalAdmin'), {}))).toBe('kind.never')
    expect(await key(listPrices(as(provider, 'helpdeskAgent'), {}))).toBe('role.missing')
  })
})

describe('the preview', () => {
  it('is that of the first of next month', () => {
    const day = (list: 'current' | 'next', now: string) =>
      dayOf(list, new Date(now)).toISOString().slice(0, 10)
    expect(day('current', '2026-12-31T23:59:59Z')).toBe('2026-12-31')
    expect(day('next', '2026-12-31T23:59:59Z')).toBe('2027-01-01')
  })

  it('has the price that is announced, beside the one it replaces', async () => {
    const { provider } = await world()
    const [price] = value(await listPrices(as(provider), {})).rows
    if (!price) throw new Error('no price')
    const of = [price.offerId, price.term, price.billing]
    const next = dayOf('next', new Date()).toISOString().slice(0, 10)
    await rows(
      `insert into offer_price (offer_id, term, billing, currency, effective_from, unit_minor, recommended_minor)
       values ($1, $2, $3, 'EUR', $4, $5, $5)`,
      [...of, next, price.unitMinor + 100],
    )
    try {
      const shown = async (list: 'current' | 'next') =>
        value(await listPrices(as(provider), { list })).rows.find(
          row => row.offerId === price.offerId && row.term === price.term && row.billing === price.billing,
        )
      expect((await shown('current'))?.unitMinor).toBe(price.unitMinor)
      expect(await shown('next')).toMatchObject({
        unitMinor: price.unitMinor + 100,
        beforeMinor: price.unitMinor,
      })
    } finally {
      await rows(
        `delete from offer_price where offer_id = $1 and term = $2 and billing = $3 and effective_from = $4`,
        [...of, next],
      )
    }
  })
})

describe('a page of offers', () => {
  it('keeps the prices of an offer together, whichever way it is turned', () => {
    const rowsOf = (...ids: string[]) =>
      ids.flatMap((offerId, rank) => [
        { rank, offerId },
        { rank, offerId },
      ])
    expect(pageOfOffers(rowsOf('a', 'b', 'c'), 2, null)).toMatchObject({ offers: 2, next: '1~b' })
    const back = readPlace({ before: writePlace({ rank: 9, offerId: 'z' }) })
    const page = pageOfOffers(rowsOf('a', 'b', 'c'), 2, back)
    expect([page.rows.map(row => row.offerId).join(''), page.previous, page.next]).toEqual([
      'bbcc',
      '1~b',
      '2~c',
    ])
  })
})
