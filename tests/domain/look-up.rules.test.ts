import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFor, matchOf } from '@/lib/domain/look-up/rules'

describe('what was typed', () => {
  it('is an MPN ID when it has seven digits, however they were spaced', () => {
    for (const typed of ['6204187', ' 620 4187 ', '620-41-87', '6.204.187'])
      expect(askedFor(typed)).toEqual({ as: 'mpnId', mpnId: '6204187' })
    expect(askedFor('620418')).toEqual({ as: 'digits', count: 6 })
    expect(askedFor('62041870')).toEqual({ as: 'digits', count: 8 })
  })

  it('is a tenant ID with or without hyphens, braces and capitals', () => {
    const id = '0192f3a4-5b6c-7d8e-9f01-23456789abcd'
    for (const typed of [id, id.toUpperCase(), `{${id}}`, id.replaceAll('-', '')])
      expect(askedFor(typed)).toEqual({ as: 'id', id })
  })

  it('is a domain alone, in an address or in a link', () => {
    for (const typed of ['Contoso.example', 'ada@contoso.example', 'https://www.contoso.example/a?b'])
      expect(askedFor(typed)).toEqual({ as: 'domain', domain: 'contoso.example' })
  })

  it('is a name otherwise, without accents; less than three letters are too few', () => {
    expect(askedFor('  Atelier  Élan ')).toEqual({ as: 'name', words: 'atelier elan' })
    expect(askedFor('St. Malo Ltd')).toEqual({ as: 'name', words: 'st. malo ltd' })
    expect(askedFor('ab')).toEqual({ as: 'short' })
    expect(askedFor('')).toEqual({ as: 'short' })
  })

  it('is always something, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => typeof askedFor(typed).as === 'string'))
  })
})

describe('an MPN ID', () => {
  it('is a location’s or the global one, which look alike', () => {
    const partner = { globalMpnId: '6014402', locations: [{ mpnId: '6204187' }] }
    expect(matchOf(askedFor('6204187'), partner)).toBe('location')
    expect(matchOf(askedFor('6014402'), partner)).toBe('global')
    expect(matchOf(askedFor('atelier'), partner)).toBeNull()
  })
})
