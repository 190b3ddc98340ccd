import type { Role } from '../actor'
import { type FieldProblems, Refusal } from '../refusal'
import { bothValues } from '../stale'

type Values = {
  displayName: string
  firstName: string
  lastName: string
  location: string | null
  roles: readonly Role[]
}

/** Somebody else wrote first: both values at each field that differs (rules §11). */
export function stale(theirs: Values & { version: number }, yours: Values) {
  const fields: FieldProblems = {}
  for (const field of ['displayName', 'firstName', 'lastName', 'location'] as const)
    if (theirs[field] !== yours[field]) fields[field] = bothValues(theirs[field], yours[field])
  if (theirs.roles.join() !== yours.roles.join())
    fields.roles = { key: 'user.staleRoles', values: { roles: [...theirs.roles] } }
  return new Refusal('row.stale', { version: theirs.version }, fields)
}
