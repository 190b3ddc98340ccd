import { crc32 } from 'node:zlib'
import { countryRules } from '../country/country-rules'
import { checkPhone } from '../country/phone'
import { checkAddress } from '../country/rules'
import { valuesOf } from '../customer/account-rules'
import { judgeCompanyName } from '../customer/company-name'
import { type FieldProblem, type FieldProblems, Refusal } from '../refusal'
import { bothValues } from '../stale'

export const profileFields = [
  'name',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'phone',
] as const
type Field = (typeof profileFields)[number]

/** Where a company is to be found in law, and by telephone. */
export type Profile = Record<Exclude<Field, 'name'>, string | null> & { name: string }
export type TypedProfile = Record<Field, string>

const longestName = 120

/** A company's legal name, tidied, or what is wrong with it. */
export function judgeLegalName(typed: string): { name: string } | { problem: FieldProblem } {
  const judged = judgeCompanyName(typed)
  if (!judged.ok) return { problem: { key: judged.key } }
  if (judged.name.length > longestName) return { problem: { key: 'tooLong', values: { max: longestName } } }
  return { name: judged.name }
}

/** What was typed, judged by the rules of the company's country: everything that is wrong is said at once. */
export function judgeProfile(typed: TypedProfile, country: string) {
  const rules = countryRules(country)
  if (!rules) throw new Refusal('row.notFound')
  const problems: FieldProblems = {}
  const name = judgeLegalName(typed.name)
  if ('problem' in name) problems.name = name.problem
  const place = checkAddress(rules, typed)
  if (!place.ok)
    for (const { field, key, ...about } of place.problems)
      problems[field] ??= { key, values: valuesOf(about) }
  const phone = checkPhone(rules, typed.phone)
  if (!phone.ok) problems.phone = { key: phone.problem.key, values: valuesOf(phone.problem) }
  if ('problem' in name || !place.ok || !phone.ok) throw new Refusal('input.invalid', {}, problems)
  return { name: name.name, ...place.address, phone: phone.phone }
}

/** From → to of what differs. */
export const profileChanges = (from: Profile, to: Profile) =>
  Object.fromEntries(
    profileFields.flatMap(field => (from[field] === to[field] ? [] : [[field, [from[field], to[field]]]])),
  ) as Partial<Record<Field, [string | null, string | null]>>

/** Tells one state of a profile from another; a form says with it what its reader saw. */
export const profileVersion = (profile: Profile) =>
  crc32(JSON.stringify(profileFields.map(field => profile[field])))

/** Somebody else wrote first: both values at each field (rules §11). */
export function staleProfile(theirs: Profile, yours: Profile) {
  const problems: FieldProblems = {}
  for (const [field, [saved, typed] = []] of Object.entries(profileChanges(theirs, yours)))
    problems[field] = bothValues(saved, typed)
  return new Refusal('row.stale', { version: profileVersion(theirs) }, problems)
}
