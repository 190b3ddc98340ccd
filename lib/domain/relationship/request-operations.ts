import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { command } from '../operation'
import { storedLetter } from '../partnership/letter'
import { keyHash, linkKeyOf, linkOf } from '../partnership/link'
import { requirePartner } from '../partnership/partners'
import { expiryFrom } from '../partnership/rules'
import { OfRequest } from '../partnership/schema'
import { Refusal } from '../refusal'
import { requireAuthorized } from '../vetting/authorized'
import { RequestRelationship } from './schema'
import { requireProvider } from './sides'

/** Who the request is for: the acting provider, with a reseller if it named one; or the acting reseller with its provider. */
async function sidesOf(db: Db, actor: Member, partnerId: string | undefined) {
  const { id, kind } = actor.organisation
  if (kind === 'provider') {
    if (partnerId) await requirePartner(db, id, partnerId)
    return { providerId: id, resellerId: partnerId ?? null }
  }
  await requireProvider(db, id, partnerId)
  return { providerId: partnerId ?? '', resellerId: id }
}

/** Records a request at the first of its acts. The form mints the id, so acting twice is the same request. */
export const requestRelationship = command({
  permission: 'relationship.request',
  input: RequestRelationship,
  async run({ actor, db, input, now, note }) {
    const { id, partnerId, delegatedAdmin } = input
    const letter = storedLetter(input, linkOf(id, 'relationship'))
    await requireAuthorized(db, actor)
    const sides = await sidesOf(db, actor, partnerId)
    const expiresAt = expiryFrom(now)
    note({ subjectId: id, ...(letter.note ? { subject: letter.note } : {}) })
    const { count } = await db.relationshipRequest.createMany({
      data: [
        {
          ...sides,
          ...letter,
          ...{ id, delegatedAdmin, expiresAt },
          keyHash: keyHash(linkKeyOf(id, 'relationship')),
          createdForId: actor.organisation.id,
          createdBy: actor.user.name,
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) await change(db, actor, id, letter)
    return { id, expiresAt }
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
    await change(db, actor, input.id, { ...letter, expiresAt, resentAt: now })
    return { id: input.id, expiresAt }
  },
})

/** Takes a request back: from now on its link says so. */
export const revokeRelationshipRequest = command({
  permission: 'relationship.request',
  input: OfRequest,
  async run({ actor, db, input, now, note }) {
    const data = { state: 'revoked', revokedAt: now, revokedBy: actor.user.name } as const
    const request = await change(db, actor, input.id, data)
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

/** Changes a request of this company while it waits for its answer. */
async function change(db: Db, actor: Member, id: string, data: Change) {
  const own = { id, createdForId: actor.organisation.id }
  const { count } = await db.relationshipRequest.updateMany({ where: { ...own, state: 'requested' }, data })
  const request = await db.relationshipRequest.findFirst({ where: own, select: { note: true } })
  if (!request) throw new Refusal('row.notFound')
  if (count === 0) throw new Refusal('request.notOpen')
  return request
}
