import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import { requireAuthorized } from '../vetting/authorized'
import type { storedLetter } from './letter'
import { keyHash, linkKeyOf } from './link'
import { expiryFrom } from './rules'

type Stored = ReturnType<typeof storedLetter>

/** Records a request of the acting provider; answers whether it is a new one. */
export async function enterRequest(db: Db, actor: Member, id: string, letter: Stored, now: Date) {
  await requireAuthorized(db, actor)
  const { count } = await db.partnershipRequest.createMany({
    data: [
      {
        providerId: actor.organisation.id,
        id,
        keyHash: keyHash(linkKeyOf(id)),
        ...letter,
        createdById: actor.user.id,
        createdBy: actor.user.name,
        createdAt: now,
        expiresAt: expiryFrom(now),
      },
    ],
    skipDuplicates: true,
  })
  return count === 1
}

type Change = Partial<Stored> & {
  state?: 'revoked'
  revokedAt?: Date
  revokedBy?: string
  expiresAt?: Date
  resentAt?: Date
}

/** Changes a request of this provider while it waits for its answer. */
export async function changeRequest(db: Db, providerId: string, id: string, data: Change) {
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
