import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { requireAuthorized } from '../vetting/authorized'
import { changedOpen, type RequestChange } from './change-open'
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

/** Changes a request of this provider while it waits for its answer. */
export async function changeRequest(db: Db, providerId: string, id: string, data: RequestChange) {
  const { count } = await db.partnershipRequest.updateMany({
    where: { providerId, id, state: 'requested' },
    data,
  })
  const request = await db.partnershipRequest.findUnique({
    where: { providerId_id: { providerId, id } },
    select: { note: true },
  })
  return changedOpen(request, count)
}
