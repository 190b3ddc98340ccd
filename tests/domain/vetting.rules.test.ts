import { describe, expect, it } from 'vitest'
import { addressOf, employmentOf, programmeAfter } from '@/lib/domain/vetting/rules'

describe('an address (rules §1.4)', () => {
  it('is the company’s own at its domain or below, in any case', () => {
    expect(addressOf('a@Nuage.example', 'nuage.example')).toBe('own')
    expect(addressOf('a@paris.nuage.example', 'Nuage.example')).toBe('own')
    expect(addressOf('a@fauxnuage.example', 'nuage.example')).toBe('other')
  })

  it('proves nothing at a web-mail house, whatever the company says its domain is', () => {
    expect(addressOf('a@gmail.com', 'gmail.com')).toBe('webMail')
  })

  it('cannot be compared with a company without a domain', () => {
    expect(addressOf('a@nuage.example', null)).toBe('unknown')
    expect(employmentOf(['a@nuage.example'], null)).toBe(false)
  })
})

describe('the programme (rules §1.5)', () => {
  it('follows the decision', () => {
    expect(programmeAfter('authorized', true)).toBe('active')
    expect(programmeAfter('authorized', false)).toBe('qualified')
    expect(programmeAfter('rejected', true)).toBe('declined')
    expect(programmeAfter('pending', true)).toBe('pending')
  })
})
