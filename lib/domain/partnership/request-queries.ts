import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { sends } from '../letter/outbox'
import { lettersAbout } from '../letter/standing'
import { query } from '../operation'
import { Refusal } from '../refusal'
import { requireAuthorized } from '../vetting/authorized'
import { linkOf } from './link'
import { pageOf, readDateCursor } from './paging'
import { findRequests } from './request-list'
import { expiryFrom, standingOf } from './rules'
import { ListRequests, OfRequest } from './schema'

/** What a new letter is written from. Its id and link exist nowhere yet: nothing is stored before the first act. */
export const draftPartnershipRequest = query({
  permission: 'partnership.request',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    await requireAuthorized(db, actor)
    const id = uuid()
    const letterId = sends() ? uuid() : undefined
    return { id, letterId, link: linkOf(id), expiresAt: expiryFrom(now), from: await sender(db, actor) }
  },
})

async function sender(db: Db, actor: Member) {
  const { id: organisationId, name: provider, country } = actor.organisation
  const locations = await db.location.findMany({
    where: { organisationId },
    select: { mpnId: true, country: true },
    orderBy: { mpnId: 'asc' },
    take: 20,
  })
  const home = locations.find(location => location.country === country) ?? locations[0]
  return { provider, mpnId: home?.mpnId ?? null, person: actor.user.name }
}

const facts = {
  id: true,
  state: true,
  note: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  resentAt: true,
  revokedAt: true,
  revokedBy: true,
  acceptedAt: true,
  acceptedBy: { select: { id: true, name: true } },
} as const

/** The recorded requests, newest first; open ones with their link, which may be copied again. */
export const listPartnershipRequests = query({
  permission: 'partnership.list',
  input: ListRequests,
  async run({ actor, db, input, now }) {
    const providerId = actor.organisation.id
    const cursor = readDateCursor(input)
    const { found, ...counts } = await findRequests(db, providerId, now, cursor, input.size)
    const page = pageOf(found, input, cursor, ({ id, createdAt }) => ({ value: createdAt.toISOString(), id }))
    const revoking = input.revoke ? await readOne(db, providerId, input.revoke, now) : null
    const recorded = input.recorded ? await readOne(db, providerId, input.recorded, now) : null
    const about = [...page.rows, ...(recorded ? [recorded] : [])].map(({ id }) => id)
    const letters = await lettersAbout(db, actor, about)
    const rows = page.rows.map(row => ({ ...shown(row, now), letter: letters.get(row.id) ?? null }))
    const sending = (recorded && letters.get(recorded.id)) ?? null
    return { ...page, rows, ...counts, revoking, recorded, sending }
  },
})

type Found = { id: string; state: 'requested' | 'accepted' | 'revoked'; expiresAt: Date }

function shown<T extends Found>(row: T, now: Date) {
  const standing = standingOf(row, now)
  return { ...row, standing, link: standing === 'requested' ? linkOf(row.id) : null }
}

async function readOne(db: Db, providerId: string, id: string, now: Date) {
  const found = await db.partnershipRequest.findUnique({
    where: { providerId_id: { providerId, id } },
    select: { ...facts, subject: true, body: true, locale: true },
  })
  return found && shown(found, now)
}

/** One request with its letter, to look at or to send again. */
export const readPartnershipRequest = query({
  permission: 'partnership.request',
  input: OfRequest,
  async run({ actor, db, input, now }) {
    const request = await readOne(db, actor.organisation.id, input.id, now)
    if (!request) throw new Refusal('row.notFound')
    // An expired link works again once the request is resent, so its letter shows it already.
    const letterLink = request.state === 'requested' ? linkOf(request.id) : null
    const letter = (await lettersAbout(db, actor, [request.id])).get(request.id) ?? null
    const letterId = sends() ? uuid() : undefined
    const from = await sender(db, actor)
    return { ...request, letter, letterId, letterLink, renewedUntil: expiryFrom(now), from }
  },
})
