import { z } from 'zod'
import { within } from '../../db/scope'
import { roles } from '../actor'
import { hashPassword, passwordMatches } from '../member/password'
import { ChangePassword } from '../member/schema'
import { command, query } from '../operation'
import { Refusal } from '../refusal'

/** Colleagues who hold one of these roles, by name: who to ask when one's own role is not enough. */
export const whoHolds = query({
  permission: 'self.read',
  input: z.strictObject({ roles: z.array(z.enum(roles)).max(roles.length) }),
  async run({ actor, db, input }) {
    const members = await db.membership.findMany({
      where: {
        organisationId: actor.organisation.id,
        roles: { hasSome: input.roles },
        user: { disabledAt: null },
      },
      select: { user: { select: { firstName: true, lastName: true, email: true } } },
      orderBy: { user: { lastName: 'asc' } },
      take: 5,
    })
    return members.map(({ user }) => ({ name: `${user.firstName} ${user.lastName}`, email: user.email }))
  },
})

/** Replaces the acting person's password and ends its other sessions; the given one must be right. */
export const changePassword = command({
  permission: 'self.password',
  input: ChangePassword,
  async prepare({ current, password }, actor) {
    const token = Buffer.from(actor.session, 'hex')
    const [row] = await within(
      actor,
      true,
      db => db.$queryRaw<{ hash: string | null }[]>`select session_password(${token}) as hash`,
    )
    if (!(await passwordMatches(row?.hash ?? undefined, current))) {
      throw new Refusal('password.wrong', {}, { current: { key: 'password.wrong' } })
    }
    return { token, hash: await hashPassword(password) }
  },
  async run({ actor, db, prepared, note }) {
    await db.$queryRaw`select session_set_password(${prepared.token}, ${prepared.hash})::text`
    note({ subject: actor.user.name, subjectId: actor.user.id })
  },
})
