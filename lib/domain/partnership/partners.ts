import { type Db, sql } from '../../db/scope'
import { Refusal } from '../refusal'

/** A reseller as it stands in a list to choose from. */
export type PartnerOption = { id: string; name: string; mpnId: string | null; agreementSigned: boolean }

/** A provider's resellers by name, for select lists; of a reseller's locations the first one in its own country (rules §1.2). */
export const partnersByName = (providerId: string) => sql`
  select reseller_id::text as id, reseller_name as name, agreement_version >= (select agreement_floor(now())) as "agreementSigned", mpn_id::text as "mpnId"
  from partnership where provider_id = ${providerId}::uuid and state = 'active'
  order by sort_name, id limit 1000`

export const partnerOptions = (db: Db, providerId: string) =>
  db.$queryRaw<PartnerOption[]>(partnersByName(providerId))

/**
 * The provider's active partner, or a refusal that says since when it is none (rules §2.4: after removal nothing new).
 * A company that never was a partner is named only if the provider may see it.
 */
export async function requirePartner(db: Db, providerId: string, resellerId: string) {
  const reseller = { select: { id: true, name: true, country: true, market: true } } as const
  const [partnership] = await db.partnership.findMany({
    where: { providerId, resellerId },
    // An active one has no removal date, and in descending order nulls come first.
    orderBy: { removedAt: { sort: 'desc', nulls: 'first' } },
    take: 1,
    select: { id: true, state: true, mayOrder: true, removedAt: true, reseller },
  })
  if (partnership?.state === 'active') {
    const { id, mayOrder } = partnership
    return { partnershipId: id, mayOrder, ...partnership.reseller }
  }
  if (partnership?.removedAt) {
    throw new Refusal('partnership.gone', {
      reseller: partnership.reseller.name,
      date: partnership.removedAt,
    })
  }
  const stranger = await db.organisation.findFirst({
    where: { id: resellerId, kind: 'reseller' },
    select: { name: true },
  })
  if (!stranger) throw new Refusal('row.notFound')
  throw new Refusal('reseller.notPartner', { reseller: stranger.name })
}
