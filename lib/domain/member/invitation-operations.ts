import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { OrganisationKind, Role } from '../actor'
import { enterLetter, sends } from '../letter/outbox'
import { command, openCommand, openQuery } from '../operation'
import { keyHash } from '../partnership/link'
import { Refusal } from '../refusal'
import { settle } from './answer'
import { findMember } from './find'
import { invitationLetter, localeOf } from './letter'
import { invitationKey } from './link'
import { hashPassword, unknownPassword } from './password'
import { invitationEnd, rolesOf, touchRefusal } from './rules'
import { AcceptInvitation, InviteMember, OfMember } from './schema'

type Answer = { answer: string }[]

/** A new person and its one-time link (pages §22). The form mints the id, so that sent twice it is one person. */
export const inviteMember = command({
  permission: 'member.manage',
  input: InviteMember,
  prepare: unknownPassword,
  async run({ actor, db, input, now, prepared, note }) {
    const { id, roles, locale = localeOf(actor), ...person } = input
    const name = `${person.firstName} ${person.lastName}`
    note({ subject: name, subjectId: id })
    const refusal = touchRefusal(actor, roles)
    if (refusal) throw new Refusal(refusal, { name }, { roles: { key: refusal } })
    const strange = roles.filter(role => !rolesOf(actor.organisation.kind).includes(role))
    if (strange.length > 0) throw new Refusal('input.invalid', {}, { roles: { key: 'invalid' } })
    const [invitation, user] = [uuid(), JSON.stringify({ id, ...person, locale, passwordHash: prepared })]
    const [key, expires] = [keyHash(invitationKey(invitation)), invitationEnd(now)]
    const answer = await db.$queryRaw<Answer>`
      select member_invite(${user}::jsonb, ${roles}::text[], ${invitation}::uuid, ${key}, ${actor.user.name}, ${expires}) as answer`
    // Sent twice: it is this person already.
    const again = await db.membership.findFirst({
      where: { organisationId: actor.organisation.id, userId: id, user: { email: person.email } },
      select: { userId: true },
    })
    if (answer[0]?.answer === 'taken' && again) return { id }
    settle(
      answer,
      { email: person.email },
      { email: { key: 'member.taken', values: { email: person.email } } },
    )
    if (sends()) {
      const letter = invitationLetter(actor, { id: invitation, ...person, locale, expiresAt: expires })
      await enterLetter(db, actor, letter, now)
    }
    note({ changes: { email: [null, person.email], roles: [null, roles.join(', ')] } })
    return { id }
  },
})

/** Lets the same link run for another seven days. */
export const renewInvitation = command({
  permission: 'member.manage',
  input: OfMember,
  async run({ actor, db, input, now, note }) {
    const { name, roles, invitation, disabledAt, ...person } = await findMember(db, actor, input.id)
    note({ subject: name, subjectId: input.id })
    const refusal = touchRefusal(actor, roles)
    if (refusal) throw new Refusal(refusal, { name })
    if (disabledAt) throw new Refusal('member.inactive', { name })
    const expiresAt = invitationEnd(now)
    const { count } = await db.invitation.updateMany({
      where: { organisationId: actor.organisation.id, userId: input.id, acceptedAt: null },
      data: { expiresAt },
    })
    if (count === 0) throw new Refusal('invitation.used', { name })
    if (sends() && invitation)
      await enterLetter(
        db,
        actor,
        invitationLetter(actor, { ...invitation, ...person, expiresAt, id: invitation.id }),
        now,
      )
    note({ changes: { expiresAt: [invitation?.expiresAt.toISOString() ?? null, expiresAt.toISOString()] } })
    return { expiresAt }
  },
})

type Row = {
  email: string
  first_name: string
  last_name: string
  organisation_name: string
  organisation_kind: OrganisationKind
  invited_by: string
  roles: Role[]
  expires_at: Date
  accepted: boolean
  disabled: boolean
}

/** The invitation whose link this person holds, and what keeps it from being answered. */
async function held(db: Db, now: Date) {
  const [row] = await db.$queryRaw<Row[]>`select * from invitation_read()`
  if (!row) throw new Refusal('invitation.gone')
  const details = {
    organisation: row.organisation_name,
    by: row.invited_by,
    date: row.expires_at,
    name: row.first_name,
  }
  if (row.accepted) throw new Refusal('invitation.used', details)
  if (row.disabled) throw new Refusal('invitation.inactive', details)
  if (row.expires_at <= now) throw new Refusal('invitation.expired', details)
  return row
}

/** What a person who follows an invitation's link sees. */
export const readInvitation = openQuery({
  permission: 'invitation.answer',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const row = await held(db, now)
    return {
      name: `${row.first_name} ${row.last_name}`,
      email: row.email,
      organisation: { name: row.organisation_name, kind: row.organisation_kind },
      invitedBy: row.invited_by,
      roles: row.roles,
      expiresAt: row.expires_at,
      signedInAs: actor.user?.name ?? null,
    }
  },
})

/** The answer: one's own password. The link is used up by it. */
export const acceptInvitation = openCommand({
  permission: 'invitation.answer',
  input: AcceptInvitation,
  prepare: ({ password }) => hashPassword(password),
  async run({ actor, db, now, prepared }) {
    if (actor.user) throw new Refusal('invitation.signedIn', { name: actor.user.name })
    const row = await held(db, now)
    const answer =
      await db.$queryRaw<Answer>`select invitation_answer(${prepared}, ${uuid()}::uuid) as answer`
    if (answer[0]?.answer !== 'done')
      throw new Refusal('invitation.used', { organisation: row.organisation_name })
    return { email: row.email }
  },
})
