import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { sends } from '../letter/outbox'
import { lettersAbout } from '../letter/standing'
import { query } from '../operation'
import { linkOf } from '../partnership/link'
import { fromDate, pageOf, readCursor } from '../partnership/paging'
import { expiryFrom, standingOf } from '../partnership/rules'
import { ListRequests, OfRequest } from '../partnership/schema'
import { Refusal } from '../refusal'
import { DraftRelationship } from './schema'
import { partnersOf } from './sides'

/** What a new letter is written from. Its id and link exist nowhere yet: nothing is stored before the first act. */
export const draftRelationshipRequest = query({
  permission: 'relationship.request',
  input: DraftRelationship,
  async run({ actor, db, input, now }) {
    const id = uuid()
    const partners = await partnersOf(db, actor)
    const chosen = partners.find(one => one.id === input.partner)
    // A reseller never asks alone: its first provider stands in until it chooses.
    const partner = chosen ?? (actor.organisation.kind === 'reseller' ? partners[0] : undefined)
    return {
      id,
      letterId: sends() ? uuid() : undefined,
      link: linkOf(id, 'relationship'),
      expiresAt: expiryFrom(now),
      partners,
      partner: partner ?? null,
      delegatedAdmin: input.rights,
      from: sender(actor, partner?.name ?? null, input.rights),
    }
  },
})

/** Who asks, in the letter's words. */
const sender = ({ organisation, user }: Member, partner: string | null, rights: boolean) => {
  const own = organisation.name
  const [provider, reseller] = organisation.kind === 'provider' ? [own, partner] : [partner ?? '', own]
  return { provider, reseller, company: own, person: user.name, rights }
}

const facts = {
  id: true,
  state: true,
  note: true,
  delegatedAdmin: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  resentAt: true,
  revokedAt: true,
  revokedBy: true,
  acceptedAt: true,
  acceptedName: true,
  customerId: true,
  provider: { select: { id: true, name: true } },
  reseller: { select: { id: true, name: true } },
} as const

/** The recorded requests of this company, newest first; open ones with their link, which may be copied again. */
export const listRelationshipRequests = query({
  permission: 'relationship.request',
  input: ListRequests,
  async run({ actor, db, input, now }) {
    const createdForId = actor.organisation.id
    const cursor = readCursor(input)
    const found = await db.relationshipRequest.findMany({
      where: { createdForId, ...fromDate(cursor) },
      select: facts,
      orderBy: cursor?.backwards
        ? [{ createdAt: 'asc' }, { id: 'desc' }]
        : [{ createdAt: 'desc' }, { id: 'asc' }],
      take: input.size + 1,
    })
    const total = await db.relationshipRequest.count({ where: { createdForId } })
    const page = pageOf(found, input, cursor, ({ id, createdAt }) => ({ value: createdAt.toISOString(), id }))
    const one = (id: string | undefined) => (id ? readOne(db, createdForId, id, now) : null)
    const [revoking, recorded] = [await one(input.revoke), await one(input.recorded)]
    const about = [...page.rows, ...(recorded ? [recorded] : [])]
    const letters = await lettersAbout(
      db,
      actor,
      about.map(row => row.id),
    )
    return {
      ...page,
      rows: page.rows.map(row => ({ ...shown(row, now), letter: letters.get(row.id) ?? null })),
      ...{ total, revoking, recorded },
      sending: (recorded && letters.get(recorded.id)) ?? null,
    }
  },
})

type Found = {
  id: string
  state: 'requested' | 'accepted' | 'revoked'
  expiresAt: Date
  acceptedName: string | null
  customerId: string | null
}

function shown<T extends Found>({ acceptedName, customerId, ...row }: T, now: Date) {
  const standing = standingOf(row, now)
  const link = standing === 'requested' ? linkOf(row.id, 'relationship') : null
  const acceptedBy = customerId && acceptedName ? { id: customerId, name: acceptedName } : null
  return { ...row, standing, link, acceptedBy }
}

async function readOne(db: Db, createdForId: string, id: string, now: Date) {
  const found = await db.relationshipRequest.findFirst({
    where: { id, createdForId },
    select: { ...facts, subject: true, body: true, locale: true },
  })
  return found && shown(found, now)
}

/** One request with its letter, to look at or to send again. */
export const readRelationshipRequest = query({
  permission: 'relationship.request',
  input: OfRequest,
  async run({ actor, db, input, now }) {
    const request = await readOne(db, actor.organisation.id, input.id, now)
    if (!request) throw new Refusal('row.notFound')
    const { provider, reseller, state, delegatedAdmin } = request
    const partner = actor.organisation.kind === 'provider' ? reseller : provider
    const letters = await lettersAbout(db, actor, [request.id])
    return {
      ...request,
      letter: letters.get(request.id) ?? null,
      letterId: sends() ? uuid() : undefined,
      // An expired link works again once the request is resent, so its letter shows it already.
      letterLink: state === 'requested' ? linkOf(request.id, 'relationship') : null,
      renewedUntil: expiryFrom(now),
      partner,
      from: sender(actor, partner?.name ?? null, delegatedAdmin),
    }
  },
})
