import { z } from 'zod'
import { countryRules } from '@/lib/domain/country/country-rules'
import { checkPhone } from '@/lib/domain/country/phone'
import { checkAddress, checkRegistrationId, tidy } from '@/lib/domain/country/rules'
import { judgeLegalName } from '../account/profile-rules'
import { nameProblem } from '../customer/account-agreement'
import { FREE_MAIL } from '../customer/account-email'
import { valuesOf } from '../customer/account-rules'
import { NewPassword } from '../member/schema'
import { problemsOf } from '../problem'
import type { FieldProblem, FieldProblems } from '../refusal'

export type TypedEnrolment = {
  kind: string
  country: string
  name: string
  addressLine1: string
  addressLine2: string
  city: string
  state: string
  postalCode: string
  registrationId: string
  phone: string
  mpnId: string
  firstName: string
  lastName: string
  email: string
  password: string
  repeated: string
}

const Email = z.email().max(254)
const kinds = ['reseller', 'provider'] as const

/** An address at which the company itself answers: no web-mail, no customer's tenant (rules §1.4). */
export function workEmailProblem(email: string): FieldProblem | undefined {
  if (!email) return { key: 'contact.email' }
  if (!Email.safeParse(email).success) return { key: 'email' }
  const domain = domainOfEmail(email)
  if (FREE_MAIL.has(domain)) return { key: 'enrolment.webMail', values: { domain } }
  if (domain.endsWith('.onmicrosoft.com')) return { key: 'enrolment.tenantMail', values: { domain } }
}

export const domainOfEmail = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

function passwordProblems(password: string, repeated: string): FieldProblems {
  const judged = NewPassword.safeParse(password, { reportInput: true })
  if (!judged.success) return { password: problemsOf(judged.error).form ?? { key: 'invalid' } }
  return password === repeated ? {} : { repeated: { key: 'password.differs' } }
}

/** What was typed, judged as a whole: everything that is wrong is said at once, in the order of the form. */
export function judgeEnrolment(typed: TypedEnrolment) {
  const problems: FieldProblems = {}
  const put = (field: string, problem: FieldProblem | undefined) => {
    if (problem) problems[field] ??= problem
  }
  const kind = kinds.find(one => one === typed.kind)
  if (!kind) put('kind', { key: 'enrolment.kind' })
  const rules = countryRules(typed.country)
  if (!rules) put('country', { key: 'country.choose' })

  const name = judgeLegalName(typed.name)
  if ('problem' in name) put('name', name.problem)
  const place = rules && checkAddress(rules, typed)
  if (place && !place.ok)
    for (const { field, key, ...about } of place.problems) put(field, { key, values: valuesOf(about) })
  const registration = rules && checkRegistrationId(rules, typed.registrationId)
  if (registration && !registration.ok)
    put('registrationId', { key: registration.problem.key, values: valuesOf(registration.problem) })
  const mpnId = typed.mpnId.replace(/\s/g, '') || null
  if (mpnId && !/^\d{7}$/.test(mpnId)) put('mpnId', { key: 'mpn.digits' })

  const [firstName, lastName] = [tidy(typed.firstName) ?? '', tidy(typed.lastName) ?? '']
  put('firstName', nameProblem(firstName, 'firstName'))
  put('lastName', nameProblem(lastName, 'lastName'))
  const email = (tidy(typed.email) ?? '').toLowerCase()
  put('email', workEmailProblem(email))
  const phone = rules && checkPhone(rules, typed.phone)
  if (phone && !phone.ok) put('phone', { key: phone.problem.key, values: valuesOf(phone.problem) })
  Object.assign(problems, passwordProblems(typed.password, typed.repeated))

  if (
    Object.keys(problems).length > 0 ||
    !kind ||
    !rules ||
    'problem' in name ||
    !place?.ok ||
    !registration?.ok
  )
    return { ok: false, problems } as const
  return {
    ok: true,
    enrolment: {
      kind,
      name: name.name,
      country: rules.country,
      market: rules.market,
      ...place.address,
      registrationId: registration.registrationId,
      phone: phone?.ok ? phone.phone : null,
      mpnId,
      firstName,
      lastName,
      email,
      domain: domainOfEmail(email),
      password: typed.password,
    },
  } as const
}
