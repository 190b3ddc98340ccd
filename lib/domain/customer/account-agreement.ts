import type { CountryRules } from '@/lib/domain/country/country-rules'
import { checkPhone } from '@/lib/domain/country/phone'
import type { FieldProblem, FieldProblems } from '../refusal'
import { emailProblem } from './account-email'
import type { TypedAccount } from './account-schema'

export type Person = { firstName: string; lastName: string; email: string; phone: string | null }
/** Who accepted the customer agreement, and on which day (rules §3.4). */
export type Attestation = Person & { acceptedOn: string }

/** The day it is where it is latest, so that nobody's today is the future. */
const latestToday = (now: Date) => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** Before the programme there was no agreement to accept. */
const EARLIEST = '2010-01-01'

/** What is wrong with the day of an acceptance, if anything: no day, no such day, one still to come. */
export function dateProblem(typed: string, now: Date): FieldProblem | undefined {
  if (!typed) return { key: 'date.missing' }
  const date = new Date(`${typed}T00:00:00Z`)
  const real =
    /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed)
  if (!real) return { key: 'date.invalid' }
  if (typed > latestToday(now)) return { key: 'date.future' }
  if (typed < EARLIEST) return { key: 'date.early' }
}

export const nameProblem = (name: string, which: 'firstName' | 'lastName'): FieldProblem | undefined => {
  if (!name) return { key: `contact.${which}` }
  if (name.length > 50) return { key: 'tooLong', values: { max: 50 } }
  return /\p{L}/u.test(name) ? undefined : { key: 'contact.name' }
}

/**
 * The attestation as it will be recorded, nothing when the customer will be asked, or all that is wrong with it.
 * The person is the primary contact unless another one is named.
 */
export function judgeAgreement(
  typed: TypedAccount,
  contact: Person,
  rules: CountryRules | null,
  now: Date,
): { attestation: Attestation | null; problems: FieldProblems } {
  const problems: FieldProblems = {}
  const put = (field: string, problem: FieldProblem | undefined) => {
    if (problem) problems[field] = problem
  }
  if (typed.agreement === 'later') return { attestation: null, problems }
  if (typed.agreement !== 'attested') {
    put('agreement', { key: 'agreement.choose' })
    return { attestation: null, problems }
  }
  put('acceptedOn', dateProblem(typed.acceptedOn, now))
  let signer = contact
  if (typed.signer === 'other') {
    const phone = rules && checkPhone({ ...rules, phone: { required: false } }, typed.signerPhone)
    if (phone && !phone.ok)
      put('signerPhone', { key: phone.problem.key, values: { sample: phone.problem.sample ?? 'none' } })
    signer = {
      firstName: typed.signerFirstName.trim(),
      lastName: typed.signerLastName.trim(),
      email: typed.signerEmail.trim(),
      phone: phone?.ok ? phone.phone : null,
    }
    put('signerFirstName', nameProblem(signer.firstName, 'firstName'))
    put('signerLastName', nameProblem(signer.lastName, 'lastName'))
    put('signerEmail', emailProblem(signer.email, { partners: [], education: false }))
  }
  return { attestation: { ...signer, acceptedOn: typed.acceptedOn }, problems }
}
