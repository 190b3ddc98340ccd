import type { Db } from '../../db/scope'

/** What stays with a reseller when its partnership ends (rules §2.4). */
export type Impact = { customers: number; delegated: number; credited: number; supported: number }

/** Counted from the relationships outwards: a support contact always has one, so each count is an index range. */
export async function impactOf(db: Db, providerId: string, resellerId: string): Promise<Impact> {
  const [counts] = await db.$queryRaw<Impact[]>`
    with kept as (
      select customer_id, delegated_admin and withdrawn_at is null as rights from customer_reseller
      where provider_id = ${providerId}::uuid and reseller_id = ${resellerId}::uuid and ended_at is null)
    select (select count(*) from kept)::int as customers,
      (select count(*) from kept where rights)::int as delegated,
      (select count(*) from subscription s where s.provider_id = ${providerId}::uuid
        and s.reseller_id = ${resellerId}::uuid and s.state <> 'deleted')::int as credited,
      (select count(*) from kept k join subscription s on s.provider_id = ${providerId}::uuid and s.customer_id = k.customer_id
        where s.support_contact_id = ${resellerId}::uuid and s.state <> 'deleted')::int as supported`
  return counts ?? { customers: 0, delegated: 0, credited: 0, supported: 0 }
}
