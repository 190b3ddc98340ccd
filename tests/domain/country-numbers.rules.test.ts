import { describe, expect, it } from 'vitest'
import { allCountries } from '@/lib/domain/country/market'
import { callingCodeOf, checkPhone, phoneSample } from '@/lib/domain/country/phone'
import { checkRegistrationId } from '@/lib/domain/country/rules'
import { rulesOf } from './country'

describe('registration numbers (pages §10.4)', () => {
  it('take the sample of every country that has one', () => {
    for (const country of allCountries()) {
      const { sample, required, kinds } = rulesOf(country).registrationId
      expect(kinds.length).toBeGreaterThan(0)
      if (required) expect(sample).not.toBe('')
      if (sample)
        expect(checkRegistrationId(rulesOf(country), sample)).toEqual({ ok: true, registrationId: sample })
    }
  })

  it.each([
    ['BR', '12.345.678/0001-95', '12345678000195'],
    ['IN', 'aabct1234l', 'AABCT1234L'],
    ['HU', '12345678-2-42', '12345678-2-42'],
    ['FR', '123 456 789', '123456789'],
    ['FR', 'FR 40 123456789', 'FR40123456789'],
    ['KE', 'pvt/2017/000123', 'PVT/2017/000123'],
    ['DE', '', null],
  ])('%s: %s is kept as %s', (country, typed, kept) => {
    expect(checkRegistrationId(rulesOf(country), typed)).toEqual({ ok: true, registrationId: kept })
  })

  it.each([
    ['BY', '', 'registrationId.missing'],
    ['BY', '12345678', 'registrationId.format'],
    ['BY', '12345678X', 'registrationId.format'],
    ['PL', '44051401359', 'registrationId.format'],
    ['FR', '12345', 'registrationId.format'],
  ])('%s: "%s" is refused with %s', (country, typed, key) => {
    expect(checkRegistrationId(rulesOf(country), typed)).toMatchObject({ ok: false, problem: { key } })
  })

  it('name the number wanted', () => {
    expect(checkRegistrationId(rulesOf('BY'), null)).toMatchObject({
      problem: { field: 'registrationId', kinds: ['unp'], sample: '190123456' },
    })
  })
})

describe('phone numbers (pages §10.1)', () => {
  it('take the sample of every country', () => {
    for (const country of allCountries()) {
      const sample = phoneSample(country)
      expect(sample).toMatch(/^\+/)
      expect(checkPhone(rulesOf(country), sample)).toMatchObject({
        ok: true,
        phone: expect.stringMatching(/^\+\d+$/),
      })
    }
  })

  it.each([
    ['FR', '01 42 68 53 00', '+33142685300'],
    ['GB', '020 7031 3000', '+442070313000'],
    ['FR', '+41 44 668 18 00', '+41446681800'],
    ['FR', '', null],
  ])('%s: %s is kept as %s', (country, typed, phone) => {
    expect(checkPhone(rulesOf(country), typed)).toEqual({ ok: true, phone })
  })

  it.each([
    ['BR', '', 'phone.missing'],
    ['FR', '01 42', 'phone.format'],
    ['FR', 'call me', 'phone.format'],
    ['BR', '+33142685300', 'phone.country'],
  ])('%s: "%s" is refused with %s', (country, typed, key) => {
    expect(checkPhone(rulesOf(country), typed)).toMatchObject({ ok: false, problem: { field: 'phone', key } })
  })

  it('know the calling code', () => {
    expect(callingCodeOf('FR')).toBe('33')
    expect(callingCodeOf('PN')).toBe('64')
  })
})
