import type { Db } from '../../db/scope'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { requireAuthorized } from '../vetting/authorized'
import { storedLetter } from './letter'
import { keyHash, linkKeyOf, linkOf } from './link'
import { expiryFrom } from './rules'
import { OfRequest, RequestPartnership } from './schema'

/** Records a request at the first of its acts. The form mints the id, so acting twice is the same request. */
export const requestPartnership = command({
  permission: 'partnership.request',
  input: RequestPartnership,
  async run({ actor, db, input, now, note }) {
    const providerId = actor.organisation.id
    await requireAuthorized(db, actor)
    const { id } = input
    const letter = storedLetter(input, linkOf(input.id))
    const expiresAt = expiryFrom(now)
    note({ subjectId: id, ...(letter.note ? { subject: letter.note } : {}) })
    const { count } = await db.partnershipRequest.createMany({
      data: [
        {
          providerId,
          id,
          keyHash: keyHash(linkKeyOf(id)),
          ...letter,
          createdById: actor.user.id,
          createdBy: actor.user.name,
          createdAt: now,
          expiresAt,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) await change(db, providerId, id, letter)
    return { id, expiresAt }
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
    await change(db, actor.organisation.id, input.id, { ...letter, expiresAt, resentAt: now })
    return { id: input.id, expiresAt }
  },
})

/** Takes a request back: from now on its link says so. */
export const revokePartnershipRequest = command({
  permission: 'partnership.request',
  input: OfRequest,
  async run({ actor, db, input, now, note }) {
    const data = { state: 'revoked', revokedAt: now, revokedBy: actor.user.name } as const
    const request = await change(db, actor.organisation.id, input.id, data)
    note({
      subjectId: input.id,
      ...(request.note ? { subject: request.note } : {}),
      changes: { state: ['requested', 'revoked'] },
    })
  },
})

type Change = Partial<ReturnType<typeof storedLetter>> & {
  state?: 'revoked'
  revokedAt?: Date
  revokedBy?: string
  expiresAt?: Date
  resentAt?: Date
}

/** Changes a request of this provider while it waits for its answer. */
async function change(db: Db, providerId: string, id: string, data: Change) {
  const { count } = await db.partnershipRequest.updateMany({
    where: { providerId, id, state: 'requested' },
    data,
  })
  const request = await db.partnershipRequest.findUnique({
    where: { providerId_id: { providerId, id } },
    select: { note: true },
  })
  if (!request) throw new Refusal('row.notFound')
  if (count === 0) throw new Refusal('request.notOpen')
  return request
}
