import { z } from 'zod'
import { historyOf } from '../activity/history'
import { lettersAbout } from '../letter/standing'
import { query } from '../operation'
import { findMember, findMembers } from './find'
import { invitationLink } from './link'
import { stateOf, touchRefusal } from './rules'
import { ListMembers, OfMember } from './schema'

/** The organisation's own people (pages §22). */
export const listMembers = query({
  permission: 'member.manage',
  input: ListMembers,
  async run({ actor, db, input, now }) {
    const page = await findMembers(db, actor.organisation.id, input)
    const rows = page.rows.map(({ key: _, expiresAt, acceptedAt, ...row }) => ({
      ...row,
      expiresAt,
      state: stateOf({ disabledAt: row.disabledAt, invitation: expiresAt && { expiresAt, acceptedAt } }, now),
    }))
    return { ...page, rows }
  },
})

/** One person: its roles, its state, its invitation while it waits, and what was done to it. */
export const readMember = query({
  permission: 'member.manage',
  input: OfMember,
  async run({ actor, db, input, now }) {
    const { invitation, ...member } = await findMember(db, actor, input.id)
    const state = stateOf({ ...member, invitation }, now)
    const untouchable = touchRefusal(actor, member.roles)
    const waiting = state === 'invited' || state === 'expired'
    return {
      ...member,
      state,
      self: member.id === actor.user.id,
      untouchable,
      // Whoever holds the link becomes that person, so it is shown to those only who could give those roles.
      invitation: waiting &&
        invitation && {
          ...invitation,
          link: untouchable ? null : invitationLink(invitation.id),
          letter: (await lettersAbout(db, actor, [invitation.id])).get(invitation.id) ?? null,
        },
      history: await historyOf(db, actor.organisation.id, { subjectId: member.id }, 10),
    }
  },
})

/** The form for a new person: nothing but whether one may. */
export const beginInvitation = query({
  permission: 'member.manage',
  input: z.strictObject({}),
  run: async ({ actor }) => ({ kind: actor.organisation.kind, organisation: actor.organisation.name }),
})
