import type { Db } from '../../db/scope'
import { Refusal } from '../refusal'

/** A reseller as it stands in a list to choose from. */
export type PartnerOption = { id: string; name: string; mpnId: string | null; agreementSigned: boolean }

/** A provider's resellers by name, for select lists; of a reseller's locations the first one in its own country (rules §1.2). */
export const partnerOptions = (db: Db, providerId: string) => db.$queryRaw<PartnerOption[]>`
  select o.id::text, o.name, exists (
      select 1 from agreement_signature s join agreement a on a.id = s.agreement_id
      where s.organisation_id = o.id and s.market = o.market and a.kind = 'partner') as "agreementSigned",
    (select l.mpn_id::text from location l where l.organisation_id = o.id
      order by l.country <> o.country, l.mpn_id limit 1) as "mpnId"
  from partnership p join organisation o on o.id = p.reseller_id
  where p.provider_id = ${providerId}::uuid and p.state = 'active'
  order by p.sort_name, p.id limit 1000`

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
