import { countryRules } from '@/lib/domain/country/country-rules'
import { checkPhone } from '@/lib/domain/country/phone'
import { checkAddress, checkRegistrationId, tidy } from '@/lib/domain/country/rules'
import type { FieldProblem, FieldProblems } from '../refusal'
import { type Attestation, judgeAgreement, nameProblem } from './account-agreement'
import { emailProblem, type PartnerDomain } from './account-email'
import { qualifications, type TypedAccount } from './account-schema'
import { type CompanyNameWarning, judgeCompanyName } from './company-name'
import { domainOf, isPrefix, normalisePrefix } from './domain-name'

/** An account as it will be kept. */
export type Account = {
  companyName: string
  country: string
  addressLine1: string
  addressLine2: string | null
  city: string | null
  region: string | null
  postalCode: string | null
  registrationId: string | null
  domain: string
  firstName: string
  lastName: string
  email: string
  phone: string | null
  culture: string
  qualification: (typeof qualifications)[number]
  resellerId: string | null
  attestation: Attestation | null
}

export type AccountJudgement =
  | { ok: true; account: Account; warning: CompanyNameWarning | null }
  | { ok: false; problems: FieldProblems }

type About = { market: string; now: Date; partners: readonly PartnerDomain[] }

const COMPANY_NAME_MAX = 120

/** What was typed, judged as a whole: everything that is wrong is said at once (pages §10.1, §10.4, §10.5; rules §3.2). */
export function judgeAccount(typed: TypedAccount, { market, now, partners }: About): AccountJudgement {
  const problems: FieldProblems = {}
  const put = (field: string, problem: FieldProblem | undefined) => {
    if (problem) problems[field] ??= problem
  }

  const name = judgeCompanyName(typed.companyName)
  if (!name.ok) put('companyName', { key: name.key })
  else if (name.name.length > COMPANY_NAME_MAX)
    put('companyName', { key: 'tooLong', values: { max: COMPANY_NAME_MAX } })

  const rules = countryRules(typed.country)
  if (!rules) put('country', { key: 'country.choose' })
  else if (rules.market !== market) put('country', { key: 'country.otherMarket', values: { market } })

  const place = rules && checkAddress(rules, typed)
  if (place && !place.ok)
    for (const { field, key, ...about } of place.problems) put(field, { key, values: valuesOf(about) })
  const registration = rules && checkRegistrationId(rules, typed.registrationId)
  if (registration && !registration.ok)
    put('registrationId', { key: registration.problem.key, values: valuesOf(registration.problem) })
  const phone = rules && checkPhone(rules, typed.phone)
  if (phone && !phone.ok) put('phone', { key: phone.problem.key, values: valuesOf(phone.problem) })

  const prefix = normalisePrefix(typed.domain)
  if (!prefix) put('domain', { key: 'domain.missing' })
  else if (!isPrefix(prefix)) put('domain', { key: prefix.length > 27 ? 'domain.long' : 'domain.format' })

  const [firstName, lastName] = [tidy(typed.firstName) ?? '', tidy(typed.lastName) ?? '']
  put('firstName', nameProblem(firstName, 'firstName'))
  put('lastName', nameProblem(lastName, 'lastName'))
  const email = tidy(typed.email) ?? ''
  const qualification = qualifications.find(one => one === (typed.qualification || 'none'))
  put('email', emailProblem(email, { partners, education: qualification === 'education' }))
  if (!qualification) put('qualification', { key: 'invalid' })

  const culture = typed.culture || rules?.defaultCulture || ''
  if (rules && !rules.cultures.includes(culture)) put('culture', { key: 'culture.choose' })

  const contact = { firstName, lastName, email, phone: phone?.ok ? phone.phone : null }
  const agreement = judgeAgreement(typed, contact, rules, now)
  for (const [field, problem] of Object.entries(agreement.problems)) put(field, problem)

  if (
    Object.keys(problems).length > 0 ||
    !name.ok ||
    !rules ||
    !place?.ok ||
    !registration?.ok ||
    !qualification
  )
    return { ok: false, problems }
  const { state: region, addressLine1, ...address } = place.address
  return {
    ok: true,
    warning: name.warning ?? null,
    account: {
      ...contact,
      ...address,
      addressLine1: addressLine1 ?? '',
      region,
      companyName: name.name,
      country: rules.country,
      registrationId: registration.registrationId,
      domain: domainOf(prefix),
      culture,
      qualification,
      resellerId: typed.resellerId || null,
      attestation: agreement.attestation,
    },
  }
}

/** A sentence that has an example to give says so; `none` leaves the example out. */
export const valuesOf = ({ max, sample, label }: { max?: number; sample?: string; label?: string }) => ({
  sample: sample ?? 'none',
  ...(max !== undefined && { max }),
  ...(label !== undefined && { label }),
})
