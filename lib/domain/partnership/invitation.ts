import type { Db } from '../../db/scope'
import type { Actor, Member } from '../actor'
import { agreementStanding } from '../agreement/standing'
import { Refusal } from '../refusal'

/** The request whose link this person holds. Every key that is not one gets the same answer. */
export async function findInvitation(db: Db, actor: Actor) {
  const { invite } = actor
  const request = invite
    ? await db.partnershipRequest.findFirst({
        where: { keyHash: Buffer.from(invite, 'hex') },
        select: {
          providerId: true,
          id: true,
          state: true,
          createdBy: true,
          createdAt: true,
          expiresAt: true,
          acceptedById: true,
          provider: {
            select: {
              id: true,
              name: true,
              country: true,
              market: true,
              supportEmail: true,
              locations: { select: { mpnId: true, country: true }, orderBy: { mpnId: 'asc' }, take: 20 },
            },
          },
        },
      })
    : null
  if (!request) throw new Refusal('request.notFound')
  const { locations, ...provider } = request.provider
  const home = locations.find(({ country }) => country === provider.country) ?? locations[0]
  return { ...request, provider: { ...provider, mpnId: home?.mpnId ?? null } }
}

/** What decides whether this person's company can accept, read afresh. */
export async function findCandidate(db: Db, actor: Member, providerId: string, now: Date) {
  const { id } = actor.organisation
  const own = await db.organisation.findUniqueOrThrow({
    where: { id },
    select: {
      vetting: true,
      programme: true,
      partnerships: { where: { providerId, state: 'active' }, select: { id: true }, take: 1 },
    },
  })
  const { signed } = await agreementStanding(db, actor.organisation, now)
  const { vetting, programme, partnerships } = own
  return {
    organisation: actor.organisation,
    roles: actor.roles,
    vetting,
    programme,
    agreementSigned: signed,
    partner: partnerships.length > 0,
  }
}
