import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { type FieldProblems, Refusal } from '../refusal'
import { bothValues } from '../stale'
import { type Account, judgeAccount } from './account-rules'
import { blankAccount } from './account-schema'
import type { UpdateCustomer } from './update-schema'

type Input = z.output<typeof UpdateCustomer>

const kept = {
  companyName: true,
  addressLine1: true,
  addressLine2: true,
  city: true,
  region: true,
  postalCode: true,
  registrationId: true,
  firstName: true,
  lastName: true,
  email: true,
  phone: true,
  culture: true,
  qualification: true,
} as const
export const fields = Object.keys(kept) as (keyof typeof kept)[]

/** The provider's own record of a customer it still serves. */
export async function recordOf(db: Db, actor: Member, id: string) {
  const found = await db.customer.findFirst({
    where: { providerId: actor.organisation.id, id, state: 'active' },
    select: { ...kept, id: true, country: true, domain: true, version: true },
  })
  if (!found) throw new Refusal('row.notFound')
  return found
}
export type CustomerRecord = Awaited<ReturnType<typeof recordOf>>

/** What was typed, as it will be kept. Country and domain never change; nonprofit status is not a partner's to give or take. */
export async function judgeUpdate(db: Db, actor: Member, record: CustomerRecord, input: Input, now: Date) {
  const { id: _, version: __, ...typed } = input
  const nonprofit = record.qualification === 'nonprofit'
  const account = {
    ...blankAccount,
    ...typed,
    ...(nonprofit && { qualification: 'none' }),
    country: record.country,
    domain: 'unchanged',
    agreement: 'later',
  }
  const market = actor.organisation.market
  const judged = judgeAccount(account, { market, now, partners: await partnersOf(db, actor, record.id) })
  if (!judged.ok) throw new Refusal('input.invalid', {}, judged.problems)
  const values = judged.account
  return { ...valuesOf(values), ...(nonprofit && { qualification: 'nonprofit' as const }) }
}

const valuesOf = (account: Account) => ({
  companyName: account.companyName,
  addressLine1: account.addressLine1,
  addressLine2: account.addressLine2,
  city: account.city,
  region: account.region,
  postalCode: account.postalCode,
  registrationId: account.registrationId,
  firstName: account.firstName,
  lastName: account.lastName,
  email: account.email,
  phone: account.phone,
  culture: account.culture,
  qualification: account.qualification,
})

/** Companies whose addresses are not the customer's: the provider, and the resellers that serve it. */
async function partnersOf(db: Db, actor: Member, customerId: string) {
  const companies = await db.organisation.findMany({
    where: {
      OR: [
        { id: actor.organisation.id },
        { relationships: { some: { providerId: actor.organisation.id, customerId, endedAt: null } } },
      ],
    },
    select: { name: true, domain: true },
  })
  return companies.flatMap(({ name, domain }) => (domain ? [{ company: name, domain }] : []))
}

/** From → to of what differs. */
export const differences = (from: Partial<CustomerRecord>, to: Partial<CustomerRecord>) =>
  fields.flatMap(field => {
    const [before, after] = [from[field] ?? null, to[field] ?? null]
    return before === after ? [] : [{ field, from: before, to: after }]
  })

/** Somebody else wrote first: both values at each field, as the form names it (rules §11). */
export function staleCustomer(theirs: CustomerRecord, yours: Partial<CustomerRecord>) {
  const problems: FieldProblems = {}
  for (const { field, from, to } of differences(theirs, yours))
    problems[field === 'region' ? 'state' : field] = bothValues(from, to)
  return new Refusal('row.stale', { version: theirs.version }, problems)
}
