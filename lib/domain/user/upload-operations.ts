import type { Db } from '../../db/scope'
import { hashPassword } from '../member/password'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { peopleAt, writeUsers } from './add'
import { settle } from './answer'
import { columns, type Fault, type UserRow } from './csv'
import { judgeUsers } from './csv-judge'
import { idOf, newKey, passwordOf } from './one-time'
import { namesOf } from './rules'
import { UploadUsers, ValidateUsers } from './schema'
import { administered, logged, type Tenant } from './tenant'

/** Whether a file of new users is valid, and all that is wrong with it, row by row; nothing is written (pages §18). */
export const validateUsers = query({
  permission: 'user.import',
  input: ValidateUsers,
  async run({ actor, db, input }) {
    const tenant = await administered(db, actor, input.customerId)
    const { users, faults } = judgeUsers(input.csv, tenant.domain)
    const all = [...faults, ...(await takenFaults(db, tenant, users))].sort((a, b) => a.row - b.row)
    return { count: users.length, faults: all }
  },
})

/** Makes a user of every row, or of none (rules §9). The temporary passwords are told once, in the answer. */
export const uploadUsers = command({
  permission: 'user.import',
  input: UploadUsers,
  // Addresses are judged inside, where the domain is known; here it is enough that the rows can be read.
  async prepare({ csv, key }, actor) {
    const { users } = judgeUsers(csv, domainIn(csv))
    const hashed = users.map(
      async ({ email }) => [email, await hashPassword(passwordOf(actor.session, key, email))] as const,
    )
    return new Map(await Promise.all(hashed))
  },
  async run({ actor, db, input, prepared, note }) {
    const { csv, key, location } = input
    const tenant = await administered(db, actor, input.customerId)
    note({ ...logged(tenant), subject: tenant.companyName })
    const { users: rows, faults } = judgeUsers(csv, tenant.domain)
    if (faults.length > 0) throw new Refusal('user.fileFaulty', { count: faults.length })
    const users = rows.map(({ row: _, ...user }) => ({
      id: idOf(key, user.email),
      ...user,
      ...namesOf(user),
      location,
      passwordHash: prepared.get(user.email) ?? '',
    }))
    const { answer, taken, again } = await writeUsers(db, tenant, users, ['user'])
    if (answer === 'taken' && !again)
      throw new Refusal('user.fileFaulty', { count: Math.max(1, taken.length) })
    if (!again) settle(answer, { name: tenant.companyName })
    note({ changes: { users: [0, users.length] } })
    const told = users.map(({ id, displayName, email }) => ({
      id,
      displayName,
      email,
      password: passwordOf(actor.session, key, email),
    }))
    return { users: told, nextKey: newKey() }
  },
})

/** Rows whose address is somebody's already, or is held for somebody who can be restored. */
async function takenFaults(db: Db, tenant: Tenant, users: readonly UserRow[]): Promise<Fault[]> {
  const there =
    users.length > 0
      ? await peopleAt(
          db,
          tenant.tenantId,
          users.map(({ email }) => email),
        )
      : []
  const holder = new Map(there.map(one => [one.email, one]))
  return users.flatMap(({ row, email }) => {
    const held = holder.get(email)
    const key = held?.deletedAt ? ('takenDeleted' as const) : ('taken' as const)
    return held ? [{ row, column: columns.email[0], key, values: { email } }] : []
  })
}

const domainIn = (csv: string) => /@([a-z0-9.-]+)/i.exec(csv)?.[1]?.toLowerCase() ?? ''
