import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeEnrolment, workEmailProblem } from '@/lib/domain/enrolment/judge'
import {
  type Condition,
  conditionsOf,
  documentTypeOf,
  nextStepOf,
  type Standing,
  whoTakes,
} from '@/lib/domain/enrolment/rules'
import { AppealVetting, RequestEnrolment } from '@/lib/domain/enrolment/schema'
import { typedEnrolment } from './enrolment-typed'

const problemsOf = (wish: Record<string, string>) => {
  const parsed = RequestEnrolment.safeParse(typedEnrolment(wish))
  return parsed.success ? {} : Object.fromEntries(parsed.error.issues.map(i => [i.path.join('.'), i.message]))
}

describe('the form', () => {
  it('is taken as it should be kept: tidy, in capitals where the country writes them, the address in small letters', () => {
    const parsed = RequestEnrolment.parse(
      typedEnrolment({
        name: '  Sirocco   Réseaux ',
        country: 'GB',
        postalCode: 'sw1a1aa',
        mpnId: '62 04 187',
      }),
    )
    expect(parsed).toMatchObject({
      name: 'Sirocco Réseaux',
      market: 'europe',
      postalCode: 'SW1A 1AA',
      mpnId: '6204187',
    })
    expect(parsed.email).toBe(parsed.email.toLowerCase())
    expect(parsed.email.endsWith(`@${parsed.domain}`)).toBe(true)
  })

  it('says everything that is wrong at once', () => {
    expect(
      problemsOf({
        kind: 'customer',
        name: 'SARL',
        addressLine1: ' ',
        postalCode: '13',
        mpnId: '123',
        firstName: '7',
        email: 'ada',
        phone: '12',
        password: 'short',
      }),
    ).toEqual({
      kind: 'enrolment.kind',
      name: 'companyName.legalForm',
      addressLine1: 'address.addressLine1.missing',
      postalCode: 'address.postalCode.format',
      mpnId: 'mpn.digits',
      firstName: 'contact.name',
      email: 'email',
      phone: 'phone.format',
      password: 'tooShort',
    })
  })

  it('asks what the country asks: a state in the United States, a registration number in Brazil', () => {
    expect(problemsOf({ country: 'US', postalCode: '80205' })).toEqual({ state: 'address.state.missing' })
    expect(problemsOf({ country: 'BR', postalCode: '01310-100' })).toMatchObject({
      registrationId: 'registrationId.missing',
      phone: 'phone.missing',
    })
    expect(problemsOf({ country: 'XX' })).toEqual({ country: 'country.choose' })
  })

  it('refuses a password that is common or typed twice differently', () => {
    expect(problemsOf({ password: 'passwordpassword'.slice(0, 8) })).toHaveProperty('password')
    expect(problemsOf({ repeated: 'another sentence' })).toEqual({ repeated: 'password.differs' })
  })

  it('never throws, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('FR'))
    const keys = Object.keys(typedEnrolment())
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), text), typed => {
        RequestEnrolment.safeParse({ ...typedEnrolment(), ...typed })
        judgeEnrolment({
          ...(typedEnrolment() as never as Parameters<typeof judgeEnrolment>[0]),
          ...blank,
          ...typed,
        })
      }),
    )
  })
})

const blank = { addressLine2: '', state: '', registrationId: '', phone: '', mpnId: '' }

describe('a work email', () => {
  it('is at the company’s own domain, never web-mail nor a customer’s tenant', () => {
    expect(workEmailProblem('ada@sirocco.example')).toBeUndefined()
    for (const domain of ['gmail.com', 'orange.fr', 'GMX.de', 'proton.me'])
      expect(workEmailProblem(`ada@${domain}`)?.key).toBe('enrolment.webMail')
    expect(workEmailProblem('admin@contoso.onmicrosoft.com')?.key).toBe('enrolment.tenantMail')
    expect(workEmailProblem('')?.key).toBe('contact.email')
  })
})

describe('the document of an appeal', () => {
  const file = (...bytes: number[]) => new Uint8Array([...bytes, 1, 2, 3])
  const parse = (name: string, bytes: Uint8Array) =>
    AppealVetting.safeParse({ reason: 'It exists.', document: { name, bytes } })
  const pdf = file(0x25, 0x50, 0x44, 0x46, 0x2d)

  it('is what its first bytes say, not what its name says', () => {
    expect(documentTypeOf(pdf)).toBe('application/pdf')
    expect(documentTypeOf(file(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png')
    expect(documentTypeOf(file(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
    for (const text of ['<html>', 'GIF89a', 'MZ', '%PD', ''])
      expect(documentTypeOf(new TextEncoder().encode(text))).toBeNull()
    const fake = parse('register.pdf', new TextEncoder().encode('<script>alert(1)</script>'))
    expect(fake.error?.issues.map(({ message }) => message)).toEqual(['appeal.fileType'])
  })

  it('is neither empty nor larger than 2 MB', () => {
    const large = new Uint8Array(2 * 1024 * 1024 + 1)
    large.set(pdf)
    expect(parse('a.pdf', large).error?.issues[0]?.message).toBe('appeal.fileLarge')
    expect(parse('a.pdf', large.subarray(0, -1)).success).toBe(true)
    expect(parse('a.pdf', new Uint8Array()).error?.issues[0]?.message).toBe('appeal.fileEmpty')
  })

  it('keeps a name no header and no path trips over', () => {
    const named = (name: string) => parse(name, pdf).data?.document.name
    expect(named('C:\\fakepath\\Kbis "2026";\r\n.pdf')).toBe('Kbis 2026.pdf')
    expect(named('../../etc/passwd')).toBe('passwd')
    expect(named('  ')).toBe('document')
  })
})

describe('where an enrolment stands', () => {
  const anyStanding = fc.record<Standing>({
    vetting: fc.constantFrom('none', 'pending', 'authorized', 'rejected'),
    programme: fc.constantFrom('pending', 'qualified', 'active', 'declined'),
    locations: fc.nat(3),
    signed: fc.boolean(),
    published: fc.boolean(),
  })

  it('is done only when nothing is left to do by the company', () => {
    fc.assert(
      fc.property(anyStanding, standing => {
        const states = conditionsOf(standing)
        const next = nextStepOf(standing)
        if (next === 'done')
          expect([states.vetting === 'refused', states.agreement === 'todo']).toEqual([false, false])
        if (states.vetting === 'refused') expect(next).toBe('appeal')
        if (next === 'wait' || next === 'done') expect(whoTakes(next, 'reseller')).toEqual([])
        else expect(whoTakes(next, 'reseller')).toContain('globalAdmin')
      }),
    )
  })

  it('tells signing, waiting and appealing apart', () => {
    const begun: Standing = {
      vetting: 'pending',
      programme: 'pending',
      locations: 1,
      signed: false,
      published: true,
    }
    expect(nextStepOf(begun)).toBe('sign')
    expect(nextStepOf({ ...begun, signed: true })).toBe('wait')
    expect(nextStepOf({ ...begun, vetting: 'authorized', programme: 'active', signed: true })).toBe('done')
    // Without a text there is nothing to sign but to wait.
    expect(nextStepOf({ ...begun, published: false })).toBe('wait')
    expect(conditionsOf({ ...begun, locations: 0 })).toEqual({
      email: 'met',
      vetting: 'waiting',
      mpnId: 'waiting',
      agreement: 'todo',
      programme: 'waiting',
    } satisfies Record<Condition, string>)
  })
})
