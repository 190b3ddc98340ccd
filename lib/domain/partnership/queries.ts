import { z } from 'zod'
import type { Db } from '../../db/scope'
import { agreementStanding } from '../agreement/standing'
import { openQuery, query } from '../operation'
import { may } from '../permission'
import { Refusal } from '../refusal'
import { leftBehind } from '../service-request/departure'
import { countedTo, impactOf } from './impact'
import { findCandidate, findInvitation } from './invitation'
import { findPartnerships } from './list'
import { findReseller } from './reseller'
import { judgeAcceptance } from './rules'
import { ListPartnerships, OfRequest, ReadReseller } from './schema'

/** The provider's active partners, and what is asked around the list: the removal under way, the one just done. */
export const listPartnerships = query({
  permission: 'partnership.list',
  input: ListPartnerships,
  async run({ actor, db, input, now }) {
    const providerId = actor.organisation.id
    const page = await findPartnerships(db, providerId, now, input)
    const removal =
      input.remove && may(actor, 'partnership.remove') ? await latest(db, providerId, input.remove) : null
    const impact = removal?.state === 'active' ? await impactOf(db, providerId, removal.resellerId) : null
    const requests = removal?.state === 'active' ? await leftBehind(db, { providerId, ...removal }) : 0
    const removed = input.removed ? await latest(db, providerId, input.removed) : null
    return {
      ...page,
      removal: removal && { ...removal, impact, requests },
      removed: removed?.state === 'removed' ? removed : null,
    }
  },
})

/** The partnership with this reseller as it stands, or as it ended. */
const latest = (db: Db, providerId: string, resellerId: string) =>
  db.partnership.findFirst({
    where: { providerId, resellerId },
    orderBy: { acceptedAt: 'desc' },
    select: {
      id: true,
      state: true,
      resellerId: true,
      removedBy: true,
      removedAt: true,
      reseller: { select: { name: true } },
    },
  })

/** Counts what would stay if the partnership ended. */
export const removalImpact = query({
  permission: 'partnership.remove',
  input: OfRequest,
  async run({ actor, db, input }) {
    const providerId = actor.organisation.id
    const found = await db.partnership.findUnique({
      where: { providerId_id: { providerId, id: input.id } },
      select: { resellerId: true },
    })
    if (!found) throw new Refusal('row.notFound')
    return impactOf(db, providerId, found.resellerId)
  },
})

/** A company this provider is or was a partner of: its facts, its locations, the history of the partnership. */
export const readReseller = query({
  permission: 'partnership.list',
  input: ReadReseller,
  async run({ actor, db, input: { id, exactly }, now }) {
    const providerId = actor.organisation.id
    const { reseller, history } = await findReseller(db, actor.organisation, id, now)
    const [current] = history
    if (!reseller || !current) throw new Refusal('row.notFound')
    return {
      reseller,
      active: current.state === 'active' ? current : null,
      history,
      impact: await impactOf(db, providerId, id, exactly ? null : countedTo + 1),
      requests: exactly ? await leftBehind(db, { providerId, resellerId: id }) : 0,
      sender: actor.user.name,
    }
  },
})

/** The reseller's providers by name. A reseller has a handful. */
export const listProviders = query({
  permission: 'provider.list',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const { id: resellerId } = actor.organisation
    const { signed } = await agreementStanding(db, actor.organisation, now)
    const providers = await db.$queryRaw<ProviderRow[]>`
      select o.id::text, o.name, o.country::text, p.accepted_at as since, p.accepted_by as "acceptedBy", l.mpn_id::text as "mpnId",
        search_count(p.provider_id, null, ${countedTo + 1}::int) as customers
      from partnership p join organisation o on o.id = p.provider_id
      left join lateral (select mpn_id from location where organisation_id = o.id
        order by country <> o.country, mpn_id limit 1) l on true
      where p.reseller_id = ${resellerId}::uuid and p.state = 'active'
      order by lower(o.name), o.id limit 200`
    return { providers, agreementSigned: signed }
  },
})

type ProviderRow = {
  id: string
  name: string
  country: string
  mpnId: string | null
  since: Date
  acceptedBy: string
  /** Counted up to a thousand and one. */
  customers: number
}

/** Opens a partnership link: who asks, what it grants, and whether this person can accept. Changes nothing. */
export const openInvitation = openQuery({
  permission: 'partnership.open',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const invitation = await findInvitation(db, actor)
    const { provider, providerId, createdBy, createdAt, expiresAt } = invitation
    const candidate = actor.organisation ? await findCandidate(db, actor, providerId, now) : null
    const verdict = judgeAcceptance(invitation, candidate, now)
    return { provider, createdBy, createdAt, expiresAt, candidate, verdict, person: actor.user }
  },
})
