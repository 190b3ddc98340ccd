import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryRules } from '@/lib/domain/country/country-rules'
import { minorUnits, toMinor } from '@/lib/domain/country/currency'
import {
  allCountries,
  currencyOf,
  marketCountries,
  marketOf,
  markets,
  normaliseCountry,
  sameMarket,
} from '@/lib/domain/country/market'
import { countryName, countryNames } from '@/lib/domain/country/name'
import { rulesOf } from './country'

const THE_24 = 'AM AZ BY BR HU IN IQ KZ KG MD MM PL RU SA ZA SS TJ TH TR UA AE UZ VE VN'.split(' ')

describe('markets (rules §3.2)', () => {
  it('put every country into one region', () => {
    const all = markets.flatMap(marketCountries)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(240)
    expect(markets).toHaveLength(15)
  })

  it('have the European countries of the programme', () => {
    const listed =
      'AX AD AT BE BV BG HR CY CZ DK EE FO FI FR DE GI GR GL GG HU IS IE IM IT JE LV LI LT LU MT MC NL NO PL PT RO SM SK SI ES SJ SE CH GB VA'
    expect(marketCountries('europe').sort()).toEqual(listed.split(' ').sort())
  })

  it.each([
    ['FR', 'EUR'],
    ['PL', 'EUR'],
    ['DK', 'DKK'],
    ['FO', 'DKK'],
    ['JE', 'GBP'],
    ['SJ', 'NOK'],
    ['SE', 'SEK'],
    ['CH', 'CHF'],
    ['BR', 'BRL'],
    ['PM', 'CAD'],
    ['VU', 'NZD'],
    ['ZA', 'USD'],
  ])('%s pays in %s', (country, currency) => {
    expect(currencyOf(country)).toBe(currency)
  })

  it('keep legacy prices of Brazil in dollars', () => {
    expect(currencyOf('BR', 'legacy')).toBe('USD')
    expect(currencyOf('FR', 'legacy')).toBe('EUR')
  })

  it('let a French provider meet a Danish reseller but no American one', () => {
    expect(sameMarket('FR', 'dk')).toBe(true)
    expect(sameMarket('FR', 'US')).toBe(false)
    expect(sameMarket('KP', 'KP')).toBe(false)
  })

  it('mend the usual misnomers', () => {
    expect(normaliseCountry(' uk ')).toBe('GB')
    expect(normaliseCountry('EL')).toBe('GR')
    expect(marketOf('uk')).toBe('europe')
  })
})

describe('country rules', () => {
  it('exist for every country sold to and for no other', () => {
    for (const country of allCountries()) expect(rulesOf(country).country).toBe(country)
    expect(countryRules('KP')).toBeNull()
    expect(countryRules('')).toBeNull()
  })

  it('survive the way to the browser as plain data', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allCountries()), country => {
        const rules = rulesOf(country)
        expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
      }),
    )
  })

  it('offer cultures that are written as BCP 47 has them, American English everywhere', () => {
    for (const country of allCountries()) {
      const { cultures, defaultCulture } = rulesOf(country)
      expect(Intl.getCanonicalLocales(cultures)).toEqual(cultures)
      expect(cultures).toContain('en-US')
      expect(cultures[0]).toBe(defaultCulture)
    }
    expect(rulesOf('BE').cultures).toEqual(['fr-BE', 'nl-BE', 'en-US'])
    expect(rulesOf('US').cultures).toEqual(['en-US', 'es-US'])
  })

  it('ask the registration number and the phone in the same 24 countries (pages §10.4)', () => {
    const asked = allCountries().filter(country => rulesOf(country).registrationId.required)
    expect(asked).toEqual([...THE_24].sort())
    for (const country of allCountries())
      expect(rulesOf(country).phone.required).toBe(rulesOf(country).registrationId.required)
  })

  it('bind the state to a list of two-letter codes in four countries (pages §10.1)', () => {
    const bound = allCountries().filter(country => rulesOf(country).state.required)
    expect(bound).toEqual(['CA', 'CN', 'MX', 'US'])
    for (const country of bound) {
      const codes = rulesOf(country).state.states.map(state => state.code)
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
    }
    expect(rulesOf('US').state.states).toHaveLength(51)
    expect(rulesOf('CA').state.states).toHaveLength(13)
  })

  it('name a country in the language of the reader', () => {
    expect(countryName('DE', 'fr')).toBe('Allemagne')
    expect(countryNames('fr', ['US', 'DE', 'EE']).map(({ code }) => code)).toEqual(['DE', 'EE', 'US'])
    for (const country of allCountries()) expect(countryName(country, 'en')).not.toBe(country)
  })
})

describe('money', () => {
  it('has the decimals of its currency', () => {
    expect([minorUnits('EUR'), minorUnits('JPY'), minorUnits('KRW')]).toEqual([2, 0, 0])
  })

  it.each([
    ['12.5', 'EUR', 1250],
    ['12', 'EUR', 1200],
    ['0.30', 'USD', 30],
    ['750', 'JPY', 750],
    ['750.00', 'JPY', 750],
    ['7.5', 'JPY', null],
    ['1.005', 'EUR', null],
    ['-1', 'EUR', null],
    ['1e3', 'EUR', null],
  ])('%s %s is %s in minor units', (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor)
  })

  it('loses no cent on the way', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), minor => {
        expect(toMinor((minor / 100).toFixed(2), 'EUR')).toBe(minor)
      }),
    )
  })
})
