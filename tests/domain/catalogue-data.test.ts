import { describe, expect, it } from 'vitest'
import type { Offer, Price } from '@/lib/domain/catalogue/import/rows'
import { minorUnits, toMinor } from '@/lib/domain/country/currency'
import { currencyOf } from '@/lib/domain/country/market'
import { judgeCatalogue } from '@/prisma/seed/catalogue/judge'
import { readCatalogue } from '@/prisma/seed/catalogue/read'

const FOLDER = new URL('../../prisma/seed/catalogue/', import.meta.url)
const catalogue = judgeCatalogue(readCatalogue(FOLDER))
const offers = catalogue.offers.rows
const prices = catalogue.prices.rows

function offer(id: string): Offer {
  const found = offers.find(row => row.id === id)
  if (!found) throw new Error(`no offer ${id}`)
  return found
}

const policyOf = ({ policy_id }: Offer) => catalogue.policies.rows.find(({ id }) => id === policy_id)
const recommended = (id: string, term: string, billing: string, currency: string) =>
  prices.find(
    row => row.offer_id === id && row.term === term && row.billing === billing && row.currency === currency,
  )?.recommended
const optionsOf = ({ id }: Offer) => [
  ...new Set(prices.filter(row => row.offer_id === id).map(({ term, billing }) => `${term} ${billing}`)),
]
const minor = (price: Price, column: 'unit' | 'recommended') =>
  toMinor(price[column], price.currency) ?? Number.NaN

describe('the catalogue of the folder', () => {
  it('has every row of the reference', () => {
    expect(offers).toHaveLength(72)
    expect(new Set(offers.map(({ id }) => id)).size).toBe(72)
  })

  it('calls no two offers by the same title in either language', () => {
    expect(new Set(offers.map(({ title_en }) => title_en)).size).toBe(offers.length)
    expect(new Set(offers.map(({ title_fr }) => title_fr)).size).toBe(offers.length)
  })

  it('prices every offer in every currency of its countries', () => {
    for (const row of offers) {
      const list = policyOf(row)?.price_list
      const currencies = new Set(catalogue.countriesOf(row).map(country => currencyOf(country, list)))
      for (const option of optionsOf(row))
        for (const currency of currencies) {
          const [term = '', billing = ''] = option.split(' ')
          const price = currency && recommended(row.id, term, billing, currency)
          expect({ id: row.id, option, currency, price }).toMatchObject({ price: expect.any(String) })
        }
    }
  })

  it('has prices of whole minor units, never negative, the partner paying four fifths', () => {
    for (const price of prices) {
      const [unit, erp] = [minor(price, 'unit'), minor(price, 'recommended')]
      expect(Number.isSafeInteger(unit) && unit >= 0 && unit <= 2_147_483_647).toBe(true)
      expect(Math.abs(unit - erp * 0.8)).toBeLessThanOrEqual(0.5)
    }
  })

  it('is free exactly where the reference says so', () => {
    const free = offers.filter(({ id }) => prices.some(row => row.offer_id === id && Number(row.unit) === 0))
    expect(free.map(({ kind, title_en }) => [kind, title_en])).toEqual([
      ['trial', 'Office 365 Business Premium Trial'],
      ['trial', 'Office 365 E3 Trial'],
      ['usage', 'Microsoft Azure'],
      ['addon', 'Office 365 A1 for faculty (for Device)'],
      ['addon', 'Teams Phone Resource Account'],
      ['base', 'Dynamics 365 Business Central External Accountant'],
      ['trial', 'Microsoft 365 Business Standard Trial'],
    ])
  })

  it('rounds foreign prices as its README says', () => {
    for (const { currency, recommended: amount } of prices) {
      if (currency === 'USD') continue
      const step = minorUnits(currency) === 0 ? 1 : 10
      expect((toMinor(amount, currency) ?? 1) % step).toBe(0)
    }
  })

  it.each([
    ['CFQ7TTC0LH18:0001', 'P1Y', 'annual', 'USD', '72.00'],
    ['CFQ7TTC0LH18:0001', 'P1Y', 'monthly', 'USD', '6.30'],
    ['CFQ7TTC0LH18:0001', 'P1M', 'monthly', 'USD', '7.20'],
    ['CFQ7TTC0LH18:0001', 'P1M', 'monthly', 'EUR', '6.80'],
    ['CFQ7TTC0LFLX:0001', 'P3Y', 'triennial', 'USD', '1296.00'],
    ['BD938F12-058F-4927-BBA3-AE36B1D2501C', 'P1Y', 'annual', 'EUR', '57.60'],
    ['BD938F12-058F-4927-BBA3-AE36B1D2501C', 'P1Y', 'monthly', 'EUR', '4.80'],
  ])('%s for %s billed %s costs %s %s', (id, term, billing, currency, amount) => {
    expect(recommended(id, term, billing, currency)).toBe(amount)
  })
})

describe('the edge cases of the catalogue (catalog §6)', () => {
  it('are all there', () => {
    expect(offer('BD938F12-058F-4927-BBA3-AE36B1D2501C')).toMatchObject({
      max_quantity: 300,
      limit_kind: 'concurrent',
      limit_count: 2,
    })
    expect(offer('91FD106F-4B2C-4938-95AC-F54F74E9A239').max_quantity).toBe(10_000_000)
    expect(offer('C0BD2E08-11AC-4836-BDC7-3712E744922F')).toMatchObject({
      kind: 'trial',
      min_quantity: 25,
      max_quantity: 25,
      limit_kind: 'lifetime',
      excludes: ['031C9E47-4802-4248-838E-778FB1D2CC05'],
    })
    expect(offer('2828BE95-46BA-4F91-B2FD-0BEF192ECF60').prerequisites).toHaveLength(6)
    expect(offer('CFQ7TTC0XXX1:0001').min_share_of_base).toBe('0.05')
    expect(offer('E60E0348-1710-484B-992A-32B294D4CDE1').qualification).toBe('government')
    expect(catalogue.countriesOf(offer('00000000-0000-4000-8000-0000000001D2'))).toEqual(['IN'])
    expect(offer('CFQ7TTC0J203:0003').attestation).toBe(true)
    expect(offer('CFQ7TTC0LHT4:0001').upgrades_to).toEqual([])
    expect(offer('CFQ7TTC0LH33:0001').max_quantity).toBe(3)
    expect(offer('84A03D81-6B37-4D66-8D4A-FAEA24541538').end_of_sale).not.toBeNull()
    expect(optionsOf(offer('CFQ7TTC0LCH4:0009'))).toEqual(['P1Y monthly', 'P1Y annual'])
    expect(optionsOf(offer('CFQ7TTC0LFLX:0001'))).toHaveLength(6)
    expect(optionsOf(offer('DG7GMGF0D7FT:0001'))).toEqual(['none one_time'])
  })

  it('pool 300 seats for six offers (rules §5.2)', () => {
    expect(offers.filter(({ pooled_max }) => pooled_max === 300)).toHaveLength(6)
  })

  it('lead from Basic and Apps to the Indian variant only in India, and to none other there', () => {
    const targets = (country: string) =>
      offer('BD938F12-058F-4927-BBA3-AE36B1D2501C')
        .upgrades_to.map(offer)
        .filter(row => catalogue.countriesOf(row).includes(country) && row.category === 'small-business')
        .map(({ title_en }) => title_en)
    expect(targets('IN')).toEqual(['Office 365 Business Premium India'])
    expect(targets('FR')).toEqual(['Microsoft 365 Business Standard (classic)'])
  })

  it('keep add-ons, bases and upgrades under the same price list', () => {
    for (const row of offers)
      for (const id of [...row.prerequisites, ...row.upgrades_to])
        expect(policyOf(offer(id))?.price_list).toBe(policyOf(row)?.price_list)
  })

  it('convert a trial into a paid offer', () => {
    for (const row of offers.filter(({ kind }) => kind === 'trial')) {
      const [target = ''] = row.upgrades_to
      expect(offer(target).kind).toBe('base')
      expect(policyOf(row)?.trial_days).toBe(30)
    }
  })
})
