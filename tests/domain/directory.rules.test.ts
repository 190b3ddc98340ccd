import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, isWebPage, type Listed, matches } from '@/lib/domain/directory/rules'

const profile: Listed = {
  id: 'x',
  name: 'Boréal Distribution',
  country: 'FR',
  market: 'europe',
  city: 'Lille',
  servicesEn: 'Cloud licences',
  servicesFr: 'Licences cloud',
  languages: ['fr', 'de'],
  supportEmail: 'a@b.example',
  supportPhone: null,
  supportWebsite: null,
}

describe('a wish', () => {
  it('changes what differs, told from and to', () => {
    expect(changesOf(profile, { ...profile, name: 'Boréal', supportPhone: '+33 1' })).toEqual({
      name: ['Boréal Distribution', 'Boréal'],
      supportPhone: ['', '+33 1'],
    })
  })

  it('changes nothing by naming the same languages in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['fr', 'de', 'en', 'it'], { minLength: 4 }), order => {
        const four = { ...profile, languages: ['fr', 'de', 'en', 'it'] }
        expect(changesOf(four, { ...four, languages: order })).toEqual({})
      }),
    )
  })
})

describe('the search', () => {
  it('finds every word in any order, whatever the accents', () => {
    expect(matches(profile, 'LICENCES boreal')).toBe(true)
    expect(matches(profile, 'boreal france', ['France'])).toBe(true)
    expect(matches(profile, 'boreal paris')).toBe(false)
    expect(matches(profile, undefined)).toBe(true)
  })
})

describe('a link on a public page', () => {
  it('leads only to the web', () => {
    expect(
      ['https://a.example', 'http://a.example', 'javascript:alert(1)', 'a.example', null].map(isWebPage),
    ).toEqual([...[true, true, false, false, false]])
  })
})
