import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeAccount } from '@/lib/domain/customer/account-rules'
import { blankAccount, type TypedAccount } from '@/lib/domain/customer/account-schema'
import { candidatePrefixes, isPrefix, normalisePrefix } from '@/lib/domain/customer/domain-name'

const now = new Date('2026-11-22T10:00:00Z')
const partners = [
  { domain: 'boreal.example', company: 'Boréal' },
  { domain: 'cumulus.example', company: 'Cumulus' },
]

/** A French company with nothing wrong. */
const right: TypedAccount = {
  ...blankAccount,
  companyName: 'Verrerie du Lac',
  country: 'FR',
  addressLine1: '12 rue des Tilleuls',
  city: 'Lyon',
  postalCode: '69003',
  domain: 'verreriedulac',
  firstName: 'Léa',
  lastName: 'Martin',
  email: 'lea.martin@verrerie.example',
  culture: 'fr-FR',
  agreement: 'attested',
  acceptedOn: '2026-11-20',
}
const judge = (change: Partial<TypedAccount> = {}, market = 'europe') =>
  judgeAccount({ ...right, ...change }, { market, now, partners })
const wrong = (change: Partial<TypedAccount>, market?: string) => {
  const judged = judge(change, market)
  return judged.ok
    ? {}
    : Object.fromEntries(Object.entries(judged.problems).map(([field, { key }]) => [field, key]))
}

describe('an account', () => {
  it('is kept tidy, with its domain whole and its signer the primary contact', () => {
    const judged = judge({
      companyName: '  Verrerie   du Lac ',
      domain: 'VerrerieDuLac.onmicrosoft.com',
      phone: '04 72 00 11 22',
    })
    expect(judged).toMatchObject({
      ok: true,
      account: {
        companyName: 'Verrerie du Lac',
        domain: 'verreriedulac.onmicrosoft.com',
        phone: '+33472001122',
        qualification: 'none',
        resellerId: null,
        attestation: { firstName: 'Léa', email: 'lea.martin@verrerie.example', acceptedOn: '2026-11-20' },
      },
    })
  })

  it('says everything that is missing at once', () => {
    expect(Object.keys(wrong({ ...blankAccount, country: 'FR' }))).toEqual(
      expect.arrayContaining([
        'companyName',
        'addressLine1',
        'city',
        'postalCode',
        'domain',
        'firstName',
        'lastName',
        'email',
        'agreement',
      ]),
    )
  })

  it.each([
    [{ companyName: 'GmbH' }, { companyName: 'companyName.legalForm' }],
    [{ companyName: 'x'.repeat(121) }, { companyName: 'tooLong' }],
    [{ firstName: 'x'.repeat(51) }, { firstName: 'tooLong' }],
    [{ lastName: '---' }, { lastName: 'contact.name' }],
    [{ addressLine1: 'x'.repeat(201) }, { addressLine1: 'address.addressLine1.long' }],
    [{ postalCode: '6900' }, { postalCode: 'address.postalCode.format' }],
    [{ phone: 'call me' }, { phone: 'phone.format' }],
    [{ registrationId: 'no!' }, { registrationId: 'registrationId.format' }],
    [{ country: 'XX' }, { country: 'country.choose' }],
    [
      {
        country: 'BR',
        postalCode: '01310-100',
        registrationId: '12345678000195',
        phone: '+55 11 91234-5678',
        culture: 'pt-BR',
      },
      { country: 'country.otherMarket' },
    ],
    [{ culture: 'ja-JP' }, { culture: 'culture.choose' }],
    [{ qualification: 'nonprofit' }, { qualification: 'invalid' }],
    [{ domain: '' }, { domain: 'domain.missing' }],
    [{ domain: 'été' }, { domain: 'domain.format' }],
    [{ domain: '3suisses' }, { domain: 'domain.format' }],
    [{ domain: 'verre-rie' }, { domain: 'domain.format' }],
    [{ domain: 'a'.repeat(28) }, { domain: 'domain.long' }],
    [{ email: 'lea' }, { email: 'email' }],
    [{ email: 'lea@boreal.example' }, { email: 'contact.partner' }],
    [{ email: 'lea@mail.cumulus.example' }, { email: 'contact.partner' }],
    [{ email: 'lea@microsoft.com' }, { email: 'contact.vendor' }],
    [{ email: 'lea@gmail.com', qualification: 'education' }, { email: 'contact.free' }],
    [{ email: 'lea@x.onmicrosoft.com', qualification: 'education' }, { email: 'contact.tenant' }],
    [{ acceptedOn: '' }, { acceptedOn: 'date.missing' }],
    [{ acceptedOn: '2026-02-30' }, { acceptedOn: 'date.invalid' }],
    [{ acceptedOn: '2026-11-24' }, { acceptedOn: 'date.future' }],
    [{ acceptedOn: '1999-01-01' }, { acceptedOn: 'date.early' }],
    [{ agreement: '' }, { agreement: 'agreement.choose' }],
    [
      { signer: 'other' },
      {
        signerFirstName: 'contact.firstName',
        signerLastName: 'contact.lastName',
        signerEmail: 'contact.email',
      },
    ],
  ] as const)('with %j answers %j', (change, problems) => {
    expect(wrong(change)).toEqual(problems)
  })

  it('takes a free mailbox from anyone but a school', () => {
    expect(wrong({ email: 'lea@gmail.com' })).toEqual({})
  })

  it('takes UK for GB, and judges it as GB', () => {
    const judged = judge({ country: 'UK', postalCode: 'sw1a1aa', culture: 'en-GB', city: 'London' })
    expect(judged).toMatchObject({ ok: true, account: { country: 'GB', postalCode: 'SW1A 1AA' } })
  })

  it('asks for the number and the phone where a country makes them compulsory', () => {
    const there = { country: 'ZA', postalCode: '0001', culture: 'en-ZA', city: 'Pretoria' }
    expect(wrong(there, 'meceu')).toEqual({
      registrationId: 'registrationId.missing',
      phone: 'phone.missing',
    })
  })

  it('asks for nobody when the customer will be asked itself', () => {
    expect(judge({ agreement: 'later', acceptedOn: 'never' })).toMatchObject({
      ok: true,
      account: { attestation: null },
    })
  })

  it('warns of an odd name and takes it', () => {
    expect(judge({ companyName: 'Contoso.com SARL' })).toMatchObject({
      ok: true,
      warning: 'companyName.domain',
    })
  })

  it('never throws and never lets a control character through, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.record({
          companyName: fc.string(),
          domain: fc.string(),
          email: fc.string(),
          city: fc.string(),
          phone: fc.string(),
        }),
        typed => {
          const judged = judge(typed)
          if (judged.ok) expect(JSON.stringify(Object.values(judged.account))).not.toMatch(/\\u00[01]/)
        },
      ),
    )
  })
})

describe('a domain prefix', () => {
  it('is understood from what people paste', () => {
    expect(
      ['Contoso', ' contoso.onmicrosoft.com ', 'admin@contoso.onmicrosoft.com'].map(normalisePrefix),
    ).toEqual(['contoso', 'contoso', 'contoso'])
  })

  it('has other ideas that can all be had, and none that was asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (typed, companyName, city) => {
        const ideas = candidatePrefixes(typed, { companyName, city, country: 'FR' })
        expect(ideas.every(isPrefix)).toBe(true)
        expect(ideas).not.toContain(normalisePrefix(typed))
      }),
    )
  })

  it('leaves articles and legal forms out of them', () => {
    const ideas = candidatePrefixes('', {
      companyName: 'La Boulangerie de l’Été SARL',
      city: 'Lyon',
      country: 'FR',
    })
    expect(ideas[0]).toBe('boulangerielete')
  })
})
