import type { Db } from '../../db/scope'
import type { Note } from '../activity/record'
import type { Member, Role } from '../actor'
import { newNonce, temporaryPassword } from '../customer/setup'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { settle } from './answer'
import { findMember } from './find'
import { hashPassword } from './password'
import { roleChangeRefusal, touchRefusal } from './rules'
import { ChangeRoles, OfMember } from './schema'

type Answer = { answer: string }[]
const said = (roles: readonly Role[]) => roles.join(', ')

/** Somebody else, whose roles are all the acting person's to give; the refusal otherwise. */
async function touchable(db: Db, actor: Member, id: string, note: (note: Note) => void) {
  const member = await findMember(db, actor, id)
  note({ subject: member.name, subjectId: id })
  if (id === actor.user.id) throw new Refusal('member.self')
  const refusal = touchRefusal(actor, member.roles)
  if (refusal) throw new Refusal(refusal, { name: member.name })
  return member
}

/** Gives and takes roles (rules §9). What the form showed must still be so. */
export const changeRoles = command({
  permission: 'member.manage',
  input: ChangeRoles,
  async run({ actor, db, input, note }) {
    const { name, roles } = await findMember(db, actor, input.id)
    note({ subject: name, subjectId: input.id })
    const refusal = roleChangeRefusal({ actor, userId: input.id, from: roles, to: input.roles })
    if (refusal) throw new Refusal(refusal, { name })
    const answer = await db.$queryRaw<Answer>`
      select member_set_roles(${input.id}::uuid, ${input.was}::text[], ${input.roles}::text[]) as answer`
    settle(answer, { name })
    note({ changes: { roles: [said(input.was), said(input.roles)] } })
    return { name }
  },
})

/** A temporary password, told once in the answer and kept nowhere; the person's sessions end. */
export const resetPassword = command({
  permission: 'member.manage',
  input: OfMember,
  async prepare({ id }, actor) {
    const password = temporaryPassword({ session: actor.session, nonce: newNonce(), customerId: id })
    return { password, hash: await hashPassword(password) }
  },
  async run({ actor, db, input, prepared, note }) {
    const { name, email } = await touchable(db, actor, input.id, note)
    settle(await db.$queryRaw<Answer>`select member_reset(${input.id}::uuid, ${prepared.hash}) as answer`, {
      name,
    })
    return { name, email, password: prepared.password }
  },
})

/** Shuts a person out: its next request is answered by the sign-in page. */
export const deactivateMember = command({
  permission: 'member.manage',
  input: OfMember,
  async run({ actor, db, input, note }) {
    const { name } = await touchable(db, actor, input.id, note)
    const done = settle(
      await db.$queryRaw<Answer>`select member_set_disabled(${input.id}::uuid, true) as answer`,
      { name },
    )
    if (done) note({ changes: { state: ['active', 'inactive'] } })
    return { name }
  },
})

export const reactivateMember = command({
  permission: 'member.manage',
  input: OfMember,
  async run({ actor, db, input, note }) {
    const { name } = await touchable(db, actor, input.id, note)
    const done = settle(
      await db.$queryRaw<Answer>`select member_set_disabled(${input.id}::uuid, false) as answer`,
      { name },
    )
    if (done) note({ changes: { state: ['inactive', 'active'] } })
    return { name }
  },
})
