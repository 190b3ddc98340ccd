import type { Db } from '../../db/scope'
import type { Actor, Member } from '../actor'
import { Refusal } from '../refusal'
import type { Candidate } from './rules'

const company = { id: true, name: true, country: true, market: true, supportEmail: true } as const

/** The request whose link this person holds. Every key that is not one gets the same answer. */
export async function findRequest(db: Db, actor: Actor) {
  const { invite } = actor
  const request = invite
    ? await db.relationshipRequest.findFirst({
        where: { keyHash: Buffer.from(invite, 'hex') },
        select: {
          providerId: true,
          id: true,
          delegatedAdmin: true,
          state: true,
          createdForId: true,
          createdBy: true,
          createdAt: true,
          expiresAt: true,
          acceptedById: true,
          customerId: true,
          provider: { select: company },
          reseller: { select: company },
        },
      })
    : null
  if (!request) throw new Refusal('request.notFound')
  return request
}

type Found = Awaited<ReturnType<typeof findRequest>>

type Row = { providerRights: boolean; resellerRelated: boolean; resellerRights: boolean }

/** What decides whether this person's company can accept, read afresh. */
export async function findCandidate(
  db: Db,
  actor: Member,
  { providerId, reseller }: Found,
): Promise<Candidate> {
  const { organisation, roles } = actor
  const [row] = await db.$queryRaw<Row[]>`
    select c.delegated_admin as "providerRights", r.reseller_id is not null as "resellerRelated",
      coalesce(r.delegated_admin, false) as "resellerRights"
    from customer c left join customer_reseller r on r.provider_id = c.provider_id and r.customer_id = c.id
      and r.reseller_id = ${reseller?.id ?? null}::uuid and r.ended_at is null
    where c.provider_id = ${providerId}::uuid and c.tenant_id = ${organisation.id}::uuid and c.state = 'active'`
  return {
    organisation,
    roles,
    provider: { related: row !== undefined, rights: row?.providerRights ?? false },
    reseller: reseller && {
      related: row?.resellerRelated ?? false,
      rights: row?.resellerRights ?? false,
    },
  }
}
