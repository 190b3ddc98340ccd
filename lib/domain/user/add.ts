import type { Db } from '../../db/scope'
import type { Member, Role } from '../actor'
import type { FieldProblem } from '../refusal'
import type { Tenant } from './tenant'

export type NewUser = {
  id: string
  email: string
  firstName: string
  lastName: string
  displayName: string
  location: string
  passwordHash: string
}
type Answer = { answer: { answer: string; emails?: string[] } }

/** Writes new users, all or none. Answers the addresses that were somebody's already, and whether they are these very users. */
export async function writeUsers(db: Db, tenant: Tenant, users: NewUser[], roles: readonly Role[]) {
  const [row] = await db.$queryRaw<Answer[]>`
    select user_add(${tenant.tenantId}::uuid, ${JSON.stringify(users)}::jsonb, ${[...roles]}::text[]) as answer`
  const { answer = 'notFound', emails = [] } = row?.answer ?? {}
  if (answer !== 'taken') return { answer, taken: [], again: false }
  const there = await peopleAt(
    db,
    tenant.tenantId,
    users.map(({ email }) => email),
  )
  const ids = new Set(users.map(({ id }) => id))
  const again =
    there.length === users.length &&
    there.every(one => ids.has(one.id) && one.mustChangePassword && !one.deletedAt)
  return { answer, taken: emails, again }
}

/** Those of the tenant's people who have one of these addresses; row security asks for the rights. */
export const peopleAt = (db: Db, tenantId: string, emails: string[]) => db.$queryRaw<
  { id: string; email: string; mustChangePassword: boolean; deletedAt: Date | null }[]
>`
  select u.id::text, u.email, u.must_change_password as "mustChangePassword", m.deleted_at as "deletedAt"
  from membership m join app_user u on u.id = m.user_id
  where m.organisation_id = ${tenantId}::uuid and u.email = any (${emails})
    and (m.deleted_at is null or m.deleted_at > now() - interval '30 days')`

/** Why an address cannot be given: somebody has it, or had it and can still be restored. */
export async function takenProblem(db: Db, tenant: Tenant, email: string): Promise<FieldProblem> {
  const [holder] = await peopleAt(db, tenant.tenantId, [email])
  return { key: holder?.deletedAt ? 'user.takenDeleted' : 'user.taken', values: { email } }
}

/** Only a Global admin of the tenant, or an admin agent of its partner, makes another Global admin. */
export const globalAdminProblem = (actor: Member): FieldProblem => ({
  key: actor.organisation.kind === 'customer' ? 'user.globalAdminOwn' : 'user.globalAdminPartner',
})
