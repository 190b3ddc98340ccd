import { withdrawLetters } from '../letter/outbox'
import { command } from '../operation'
import { storedLetter } from '../partnership/letter'
import { linkOf } from '../partnership/link'
import { expiryFrom } from '../partnership/rules'
import { OfRequest } from '../partnership/schema'
import { changeRequest, enterRequest } from './enter-request'
import { RequestRelationship } from './schema'

/** Records a request at the first of its acts. The form mints the id, so acting twice is the same request. */
export const requestRelationship = command({
  permission: 'relationship.request',
  input: RequestRelationship,
  async run({ actor, db, input, now, note }) {
    const { id } = input
    const letter = storedLetter(input, linkOf(id, 'relationship'))
    note({ subjectId: id, ...(letter.note ? { subject: letter.note } : {}) })
    const fresh = await enterRequest(db, actor, input, letter, now)
    if (!fresh) await changeRequest(db, actor, id, letter)
    return { id, expiresAt: expiryFrom(now) }
  },
})

/** Sends a request once more: the text may have changed, and its link works for another ninety days. */
export const resendRelationshipRequest = command({
  permission: 'relationship.request',
  input: RequestRelationship,
  async run({ actor, db, input, now, note }) {
    const expiresAt = expiryFrom(now)
    const letter = storedLetter(input, linkOf(input.id, 'relationship'))
    note({ subjectId: input.id, ...(letter.note ? { subject: letter.note } : {}) })
    await changeRequest(db, actor, input.id, { ...letter, expiresAt, resentAt: now })
    return { id: input.id, expiresAt }
  },
})

/** Takes a request back: from now on its link says so. */
export const revokeRelationshipRequest = command({
  permission: 'relationship.request',
  input: OfRequest,
  async run({ actor, db, input, now, note }) {
    const data = { state: 'revoked', revokedAt: now, revokedBy: actor.user.name } as const
    const request = await changeRequest(db, actor, input.id, data)
    await withdrawLetters(db, actor, input.id, now)
    note({
      subjectId: input.id,
      ...(request.note ? { subject: request.note } : {}),
      changes: { state: ['requested', 'revoked'] },
    })
  },
})
