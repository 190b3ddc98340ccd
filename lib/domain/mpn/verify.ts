import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { judgeMpnId, type MpnOwner } from './rules'

/** Looks an MPN ID up, global or location, and judges it for the acting provider at this moment. */
export async function verifyLocation(db: Db, actor: Member, mpnId: string, now: Date) {
  const provider = actor.organisation
  const [owner] = await db.$queryRaw<MpnOwner[]>`
    select o.id, o.name, o.kind::text, o.market, o.vetting::text, o.programme::text,
      (t.agreement->>'signed')::boolean as signed, t.agreement->'again'->>'from' as again,
      exists (select 1 from partnership p
        where p.provider_id = ${provider.id}::uuid and p.reseller_id = o.id and p.state = 'active') as partner,
      coalesce((select jsonb_agg(jsonb_build_object('mpnId', l.mpn_id, 'name', l.name, 'city', l.city, 'country', l.country)
        order by l.name) from location l where l.organisation_id = o.id), '[]') as locations
    from organisation o cross join lateral (select agreement_standing(o.id, ${provider.market}, ${now}) as agreement) t
    where o.global_mpn_id = ${mpnId}::char(7) or o.id = (select organisation_id from location where mpn_id = ${mpnId}::char(7))
    limit 1`
  return judgeMpnId(mpnId, owner, provider)
}
