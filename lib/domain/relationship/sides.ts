import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { partnerOptions } from '../partnership/partners'
import { Refusal } from '../refusal'

export type Side = { id: string; name: string; mpnId: string | null }

const providerOptions = (db: Db, resellerId: string) => db.$queryRaw<Side[]>`
  select o.id::text, o.name, (select l.mpn_id::text from location l where l.organisation_id = o.id
    order by l.country <> o.country, l.mpn_id limit 1) as "mpnId"
  from partnership p join organisation o on o.id = p.provider_id
  where p.reseller_id = ${resellerId}::uuid and p.state = 'active' order by lower(o.name), o.id limit 200`

/** Whom one may ask together with: a provider's resellers, or a reseller's providers. */
export const partnersOf = (db: Db, { organisation: { id, kind } }: Member): Promise<Side[]> =>
  kind === 'provider' ? partnerOptions(db, id) : providerOptions(db, id)

/** The reseller's provider, or a refusal: it needs one, and an active partnership with it. */
export async function requireProvider(db: Db, resellerId: string, providerId: string | undefined) {
  if (!providerId) throw new Refusal('relationship.providerMissing', {}, { partnerId: { key: 'required' } })
  const found = await db.partnership.count({ where: { providerId, resellerId, state: 'active' } })
  if (found > 0) return
  const provider = await db.organisation.findFirst({
    where: { id: providerId, kind: 'provider' },
    select: { name: true },
  })
  if (!provider) throw new Refusal('row.notFound')
  throw new Refusal('relationship.notProvider', { provider: provider.name })
}
