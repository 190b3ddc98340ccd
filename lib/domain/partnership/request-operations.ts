import { withdrawLetters } from '../letter/outbox'
import { command } from '../operation'
import { changeRequest, enterRequest } from './enter-request'
import { storedLetter } from './letter'
import { linkOf } from './link'
import { expiryFrom } from './rules'
import { OfRequest, RequestPartnership } from './schema'

/** Records a request at the first of its acts. The form mints the id, so acting twice is the same request. */
export const requestPartnership = command({
  permission: 'partnership.request',
  input: RequestPartnership,
  async run({ actor, db, input, now, note }) {
    const { id } = input
    const letter = storedLetter(input, linkOf(id))
    note({ subjectId: id, ...(letter.note ? { subject: letter.note } : {}) })
    const fresh = await enterRequest(db, actor, id, letter, now)
    if (!fresh) await changeRequest(db, actor.organisation.id, id, letter)
    return { id, expiresAt: expiryFrom(now) }
  },
})

/** Sends a request once more: the text may have changed, and its link works for another ninety days. */
export const resendPartnershipRequest = command({
  permission: 'partnership.request',
  input: RequestPartnership,
  async run({ actor, db, input, now, note }) {
    const expiresAt = expiryFrom(now)
    const letter = storedLetter(input, linkOf(input.id))
    note({ subjectId: input.id, ...(letter.note ? { subject: letter.note } : {}) })
    await changeRequest(db, actor.organisation.id, input.id, { ...letter, expiresAt, resentAt: now })
    return { id: input.id, expiresAt }
  },
})

/** Takes a request back: from now on its link says so. */
export const revokePartnershipRequest = command({
  permission: 'partnership.request',
  input: OfRequest,
  async run({ actor, db, input, now, note }) {
    const data = { state: 'revoked', revokedAt: now, revokedBy: actor.user.name } as const
    const request = await changeRequest(db, actor.organisation.id, input.id, data)
    await withdrawLetters(db, actor, input.id, now)
    note({
      subjectId: input.id,
      ...(request.note ? { subject: request.note } : {}),
      changes: { state: ['requested', 'revoked'] },
    })
  },
})
