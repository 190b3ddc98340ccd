import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { fold } from '../customer/fold'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { routeDeparted } from '../service-request/departure'
import { goodFaith } from './good-faith'
import { impactOf } from './impact'
import { findCandidate, findInvitation } from './invitation'
import { keyHash } from './link'
import { judgeAcceptance } from './rules'
import { AcceptPartnership, RemovePartnership } from './schema'

/** The reseller's Global admin authorises the provider (rules §2.2). Following one's own used link again changes nothing. */
export const acceptPartnership = command({
  permission: 'partnership.accept',
  input: AcceptPartnership,
  async run({ actor, db, input, now, note }) {
    if (!input.understood) {
      throw new Refusal('accept.unticked', {}, { understood: { key: 'accept.unticked' } })
    }
    if (keyHash(input.key).toString('hex') !== actor.invite) throw new Refusal('request.notFound')
    const hash = keyHash(input.key)
    // Those who follow the same link at once wait here, and then see what the first one did.
    await db.$queryRaw`select 1 as held from partnership_request where key_hash = ${hash} for update`
    const found = await settled(db, actor, now)
    note({ subject: found.provider.name, subjectId: found.provider.id })
    if (found.done) return found
    const { count } = await db.partnershipRequest.updateMany({
      where: { keyHash: hash, state: 'requested', expiresAt: { gt: now } },
      data: { state: 'accepted', acceptedById: actor.organisation.id, acceptedAt: now },
    })
    if (count === 0) throw new Refusal('request.notOpen')
    await enter(db, actor, found, now)
    note({ changes: { state: ['requested', 'active'] } })
    return found
  },
})

/** Whose request it is and whether this company's acceptance is already done; a refusal where it cannot be. */
async function settled(db: Db, actor: Member, now: Date) {
  const invitation = await findInvitation(db, actor)
  const { provider, providerId, id: requestId, acceptedById } = invitation
  const verdict = judgeAcceptance(invitation, await findCandidate(db, actor, providerId, now), now)
  const done = verdict?.key === 'accept.already' && acceptedById === actor.organisation.id
  if (verdict && !done) throw new Refusal(verdict.key, verdict.details)
  return { provider: { id: provider.id, name: provider.name }, requestId, done }
}

/** The partial unique index settles who was first where a company follows two links of one provider at once. */
async function enter(
  db: Db,
  actor: Member,
  { provider, requestId }: Awaited<ReturnType<typeof settled>>,
  now: Date,
) {
  const { id: resellerId, name } = actor.organisation
  const { count } = await db.partnership.createMany({
    data: [
      {
        providerId: provider.id,
        id: uuid(),
        resellerId,
        requestId,
        sortName: fold(name),
        acceptedBy: actor.user.name,
        acceptedAt: now,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) throw new Refusal('accept.already', { organisation: name, provider: provider.name })
}

/**
 * Ends a partnership and nothing else: customers, rights, credits and support contacts stay (rules §2.4). Only the requests
 * that wait with the reseller come to the provider, so that no customer waits for a company that has left.
 */
export const removePartnership = command({
  permission: 'partnership.remove',
  input: RemovePartnership,
  async run({ actor, db, input, now, note }) {
    if (!input.goodFaith) {
      throw new Refusal('partnership.goodFaithMissing', {}, { goodFaith: { key: 'accept.unticked' } })
    }
    const providerId = actor.organisation.id
    const found = await db.partnership.findUnique({
      where: { providerId_id: { providerId, id: input.id } },
      select: { resellerId: true, reseller: { select: { name: true } } },
    })
    if (!found) throw new Refusal('row.notFound')
    const reseller = found.reseller.name
    note({ subject: reseller, subjectId: found.resellerId })
    const { count } = await db.partnership.updateMany({
      where: { providerId, id: input.id, state: 'active' },
      data: {
        state: 'removed',
        removedBy: actor.user.name,
        removedAt: now,
        goodFaith: goodFaith[input.locale],
      },
    })
    if (count === 0) throw await alreadyRemoved(db, providerId, input.id, reseller)
    const requests = await routeDeparted(db, actor, now, {
      ...{ providerId, providerName: actor.organisation.name, resellerId: found.resellerId },
    })
    const { customers, delegated, credited, supported } = await impactOf(db, providerId, found.resellerId)
    const kept = { customers, delegated, credited, supported }
    note({
      changes: {
        state: ['active', 'removed'],
        kept: [said(input.seen), said(kept)],
        ...(requests > 0 && { requests: [null, requests] }),
      },
    })
    return { id: input.id, resellerId: found.resellerId, reseller }
  },
})

const said = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')

/** Two people removed it at once: the second is told by whom and when. */
async function alreadyRemoved(db: Db, providerId: string, id: string, reseller: string) {
  const { removedBy, removedAt } = await db.partnership.findUniqueOrThrow({
    where: { providerId_id: { providerId, id } },
    select: { removedBy: true, removedAt: true },
  })
  return new Refusal('partnership.alreadyRemoved', {
    reseller,
    by: removedBy ?? '',
    date: removedAt ?? new Date(),
  })
}
