import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { changedOpen, type RequestChange } from '../partnership/change-open'
import type { storedLetter } from '../partnership/letter'
import { keyHash, linkKeyOf } from '../partnership/link'
import { requirePartner } from '../partnership/partners'
import { expiryFrom } from '../partnership/rules'
import { requireAuthorized } from '../vetting/authorized'
import { requireProvider } from './sides'

type Stored = ReturnType<typeof storedLetter>
type Asked = { id: string; partnerId?: string | undefined; delegatedAdmin: boolean }

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

/** Records a request of the acting company; answers whether it is a new one. */
export async function enterRequest(db: Db, actor: Member, asked: Asked, letter: Stored, now: Date) {
  const { id, partnerId, delegatedAdmin } = asked
  await requireAuthorized(db, actor)
  const sides = await sidesOf(db, actor, partnerId)
  const { count } = await db.relationshipRequest.createMany({
    data: [
      {
        ...sides,
        ...letter,
        ...{ id, delegatedAdmin, expiresAt: expiryFrom(now) },
        keyHash: keyHash(linkKeyOf(id, 'relationship')),
        createdForId: actor.organisation.id,
        createdBy: actor.user.name,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  })
  return count === 1
}

/** Changes a request of this company while it waits for its answer. */
export async function changeRequest(db: Db, actor: Member, id: string, data: RequestChange) {
  const own = { id, createdForId: actor.organisation.id }
  const { count } = await db.relationshipRequest.updateMany({ where: { ...own, state: 'requested' }, data })
  const request = await db.relationshipRequest.findFirst({ where: own, select: { note: true } })
  return changedOpen(request, count)
}
