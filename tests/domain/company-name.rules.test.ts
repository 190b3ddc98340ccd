import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeCompanyName } from '@/lib/domain/customer/company-name'

describe('company names (pages §10.5)', () => {
  it.each([
    ['Atelier Nuage SARL'],
    ['L’Œuvre & Fils'],
    ['3M'],
    ['株式会社クラウド'],
    ['Müller (Nord) GmbH + Co. KG'],
    ['Boulangerie.fr'],
    ['X Æon'],
    ['Limited Editions'],
    ['AT&T'],
  ])('%s is taken', name => {
    expect(judgeCompanyName(name)).toEqual({ ok: true, name })
  })

  it.each([
    ['', 'companyName.missing'],
    [' \t ', 'companyName.missing'],
    ['\u00a0\u200b', 'companyName.missing'],
    ['X', 'companyName.single'],
    ['  é ', 'companyName.single'],
    ['-', 'companyName.special'],
    ['***', 'companyName.special'],
    ['« — » ?', 'companyName.special'],
    ['LLC', 'companyName.legalForm'],
    ['L.L.C.', 'companyName.legalForm'],
    ['Pty Ltd', 'companyName.legalForm'],
    ['private limited', 'companyName.legalForm'],
    ['(Inc.)', 'companyName.legalForm'],
    ['Sdn Bhd', 'companyName.legalForm'],
    ['S.à r.l.', 'companyName.legalForm'],
    ['Kft.', 'companyName.legalForm'],
    ['c.p.a.', 'companyName.legalForm'],
  ])('"%s" is refused: %s', (name, key) => {
    expect(judgeCompanyName(name)).toEqual({ ok: false, key })
  })

  it.each([
    ['Contoso.com', 'companyName.domain'],
    ['Les amis.org SARL', 'companyName.domain'],
    ['aaa', 'companyName.repeated'],
    ['xXx', 'companyName.repeated'],
    ['a b c', 'companyName.spaced'],
  ])('"%s" is taken with the warning %s', (name, warning) => {
    expect(judgeCompanyName(name)).toEqual({ ok: true, name, warning })
  })

  it('keeps names tidy, and tidy names as they are', () => {
    expect(judgeCompanyName('  Café\t du   Nord ')).toEqual({ ok: true, name: 'Café du Nord' })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), typed => {
        const first = judgeCompanyName(typed)
        if (first.ok) expect(judgeCompanyName(first.name)).toEqual(first)
      }),
    )
  })

  it('refuses whatever has neither letter nor digit', () => {
    const special = fc.constantFrom(...'~-=_#.%+:^[]$&@*(),"`<>!\\/{}|;?\' \t–—“”')
    fc.assert(
      fc.property(fc.array(special), marks => {
        expect(judgeCompanyName(marks.join('')).ok).toBe(false)
      }),
    )
  })

  it('takes any word before a legal form', () => {
    const form = fc.constantFrom('LLC', 'Inc.', 'Ltd', 'GmbH', 'SARL', 'Pty Ltd', 'Zrt.')
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,12}$/), form, (word, legal) => {
        expect(judgeCompanyName(`${word} ${legal}`)).toEqual({ ok: true, name: `${word} ${legal}` })
      }),
    )
  })
})
