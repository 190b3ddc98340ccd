import { describe, expect, it } from 'vitest'
import { expandCountries } from '@/lib/domain/catalogue/import/countries'
import { CountrySetRow } from '@/lib/domain/catalogue/import/rows'
import { allCountries, marketCountries } from '@/lib/domain/country/market'
import { judgeCatalogue } from '@/prisma/seed/catalogue/judge'
import { parseSheet, readCatalogue } from '@/prisma/seed/catalogue/read'

const read = () => readCatalogue(new URL('../../prisma/seed/catalogue/', import.meta.url))

describe('country sets', () => {
  it('are written as regions, countries and what is taken away', () => {
    expect(expandCountries('*')).toEqual(allCountries())
    expect(expandCountries('* -CN')).toEqual(allCountries().filter(country => country !== 'CN'))
    expect(expandCountries('@europe US -FR')).toEqual(
      [...marketCountries('europe').filter(country => country !== 'FR'), 'US'].sort(),
    )
    expect(expandCountries('@atlantis')).toBeNull()
    expect(expandCountries('FR KP')).toBeNull()
  })
})

describe('a catalogue with faults', () => {
  it('is refused by file, row and column', () => {
    expect(() => parseSheet('country-sets.csv', 'id,countries\nALL,*\n\n,FR\n', CountrySetRow)).toThrow(
      'country-sets.csv, row 4, id: may not be empty',
    )
    expect(() => parseSheet('country-sets.csv', 'id,lands\nALL,*\n', CountrySetRow)).toThrow(
      'row 1, countries',
    )
  })

  it.each<[string, (sheets: ReturnType<typeof read>) => void, string]>([
    [
      'an unknown policy',
      ({ offers: { rows } }) => Object.assign(rows[3] ?? {}, { policy_id: 'nowhere' }),
      'offers.csv, row 5, policy_id: there is no policy "nowhere"',
    ],
    [
      'a prerequisite that is no offer',
      ({ offers: { rows } }) => Object.assign(rows[0] ?? {}, { prerequisites: ['X'] }),
      'offers.csv, row 2, prerequisites: "X" is no other offer',
    ],
    [
      'a missing currency',
      ({ prices: { rows } }) => rows.splice(1, 1),
      'has no price for P1Y monthly in EUR',
    ],
    [
      'cents of yen',
      ({ prices: { rows } }) =>
        Object.assign(rows.find(row => row.currency === 'JPY') ?? {}, { unit: '7.5' }),
      'unit: 7.5 has more decimals than JPY',
    ],
    [
      'a charge longer than the term',
      ({ prices: { rows } }) => Object.assign(rows[0] ?? {}, { term: 'P1M', billing: 'annual' }),
      'prices.csv, row 2, billing: annual is longer than the term P1M',
    ],
    [
      'an offer listed twice',
      ({ offers: { rows } }) => Object.assign(rows[1] ?? {}, { id: rows[0]?.id }),
      'is there twice',
    ],
  ])('%s is told', (_, spoil, message) => {
    const sheets = read()
    spoil(sheets)
    expect(() => judgeCatalogue(sheets)).toThrow(message)
  })
})
