import { hashPassword } from '../member/password'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { globalAdminProblem, takenProblem, writeUsers } from './add'
import { settle } from './answer'
import { findUser } from './find'
import { freshPassword, idOf, newKey, passwordOf } from './one-time'
import { mayTouch, namesOf, rolesHeld } from './rules'
import { AddUser, EditUser, OfUser } from './schema'
import { stale } from './stale'
import { administered, logged } from './tenant'

type Answer = { answer: string }[]

/** A new user with a temporary password, told once in the answer (pages §18, rules §9). */
export const addUser = command({
  permission: 'user.manage',
  input: AddUser,
  // The address is known only inside, so the password is made of what stands before the @.
  prepare: ({ key, userName }, actor) => hashPassword(passwordOf(actor.session, key, userName)),
  async run({ actor, db, input, prepared: passwordHash, note }) {
    const { key, userName, location, displayName } = input
    const tenant = await administered(db, actor, input.customerId)
    const roles = rolesHeld(input.roles)
    note({ ...logged(tenant), subject: displayName })
    if (!mayTouch(actor, roles)) throw new Refusal('input.invalid', {}, { roles: globalAdminProblem(actor) })
    const email = `${userName}@${tenant.domain}`
    const id = idOf(key, email)
    const user = { id, email, ...namesOf(input), displayName, location, passwordHash }
    const { answer, again } = await writeUsers(db, tenant, [user], roles)
    if (answer === 'taken' && !again)
      throw new Refusal('input.invalid', {}, { userName: await takenProblem(db, tenant, email) })
    if (!again) settle(answer, { name: displayName })
    note({ subjectId: id, changes: { email: [null, email], roles: [null, roles.join(', ')] } })
    const password = passwordOf(actor.session, key, userName)
    return { id, displayName, email, password, nextKey: newKey() }
  },
})

/** Names, location and roles. What the form showed must still be so (rules §11). */
export const editUser = command({
  permission: 'user.manage',
  input: EditUser,
  async run({ actor, db, input, note }) {
    const tenant = await administered(db, actor, input.customerId)
    const was = await findUser(db, tenant.tenantId, input.id)
    const roles = rolesHeld(input.roles)
    note({ ...logged(tenant), subject: was.displayName, subjectId: input.id })
    if (was.version !== input.version) throw stale(was, { ...input, roles })
    const values = { ...namesOf(input), displayName: input.displayName, location: input.location }
    const [row] = await db.$queryRaw<Answer>`
      select user_edit(${tenant.tenantId}::uuid, ${input.id}::uuid, ${input.version}::int, ${JSON.stringify(values)}::jsonb, ${roles}::text[]) as answer`
    if (row?.answer === 'stale')
      throw stale(await findUser(db, tenant.tenantId, input.id), { ...input, roles })
    settle(row?.answer, { name: was.displayName, customer: tenant.companyName })
    const pairs = {
      displayName: was.displayName,
      firstName: was.firstName,
      lastName: was.lastName,
      location: was.location,
    } as const
    const changes = Object.entries(pairs).flatMap(([field, from]) => {
      const to = values[field as keyof typeof values]
      return from === to ? [] : [[field, [from, to]] as const]
    })
    const moved =
      was.roles.join() === roles.join() ? [] : [['roles', [was.roles.join(', '), roles.join(', ')]] as const]
    note({ changes: Object.fromEntries([...changes, ...moved]) as Record<string, [string | null, string]> })
    return { id: input.id, name: input.displayName }
  },
})

/** A temporary password, told once in the answer and kept nowhere; the user's sessions end. */
export const resetUser = command({
  permission: 'user.manage',
  input: OfUser,
  prepare: ({ id }, actor) => freshPassword(actor.session, id),
  async run({ actor, db, input, prepared, note }) {
    const tenant = await administered(db, actor, input.customerId)
    const { displayName: name, email } = await findUser(db, tenant.tenantId, input.id)
    note({ ...logged(tenant), subject: name, subjectId: input.id })
    if (input.id === actor.user.id) throw new Refusal('user.self')
    const [row] = await db.$queryRaw<Answer>`
      select user_reset(${tenant.tenantId}::uuid, ${input.id}::uuid, ${prepared.hash}) as answer`
    settle(row?.answer, { name, customer: tenant.companyName })
    return { id: input.id, name, email, password: prepared.password }
  },
})

/** Out on the next request; its licences are free, and it can be restored for 30 days (rules §9). */
export const deleteUser = command({
  permission: 'user.manage',
  input: OfUser,
  async run({ actor, db, input, note }) {
    const tenant = await administered(db, actor, input.customerId)
    const { displayName: name } = await findUser(db, tenant.tenantId, input.id)
    note({ ...logged(tenant), subject: name, subjectId: input.id })
    const [row] = await db.$queryRaw<Answer>`
      select user_delete(${tenant.tenantId}::uuid, ${input.id}::uuid) as answer`
    const done = settle(row?.answer, { name, customer: tenant.companyName })
    if (done) note({ changes: { state: ['active', 'deleted'] } })
    return { id: input.id, name }
  },
})

type Restored = { answer: { answer: string; back?: number; lost?: number } }[]

/** Takes a deletion back, with the licences nobody has taken meanwhile. */
export const restoreUser = command({
  permission: 'user.manage',
  input: OfUser,
  async run({ actor, db, input, note }) {
    const tenant = await administered(db, actor, input.customerId)
    const { displayName: name } = await findUser(db, tenant.tenantId, input.id)
    note({ ...logged(tenant), subject: name, subjectId: input.id })
    const [row] = await db.$queryRaw<Restored>`
      select user_restore(${tenant.tenantId}::uuid, ${input.id}::uuid) as answer`
    const done = settle(row?.answer.answer, { name, customer: tenant.companyName })
    const { back = 0, lost = 0 } = row?.answer ?? {}
    if (done) note({ changes: { state: ['deleted', 'active'], ...(back > 0 && { licenses: [0, back] }) } })
    return { id: input.id, name, back, lost }
  },
})
