import type { Db } from '../../db/scope'
import { Refusal } from '../refusal'

export type Product = {
  subscriptionId: string
  customerId: string
  titleEn: string
  titleFr: string
  nickname: string | null
  /** `base`, `addon` or `trial`. */
  kind: string
  state: string
  quantity: number
  assigned: number
  /** Those of the users asked about who hold it. */
  held: string[]
  /** Who holds it, by name; twenty at most. */
  names: string[]
}

/** The tenant's licences that can be given to people, with how many are left; row security leaves out another reseller's. */
export const productsOf = (db: Db, tenantId: string, users: string[]) => db.$queryRaw<Product[]>`
  select s.id::text as "subscriptionId", s.customer_id::text as "customerId", o.title_en as "titleEn", o.title_fr as "titleFr", s.nickname,
    o.kind, s.state::text, s.quantity, count(a.user_id)::int as assigned,
    coalesce(array_agg(a.user_id::text) filter (where a.user_id = any (${users}::uuid[])), '{}') as held,
    coalesce((array_agg(m.display_name order by m.sort_name) filter (where m.user_id is not null))[1:20], '{}') as names
  from subscription s join offer o on o.id = s.offer_id
    left join license_assignment a on a.provider_id = s.provider_id and a.subscription_id = s.id and a.released_at is null
    left join membership m on m.user_id = a.user_id and m.organisation_id = s.tenant_id
  where s.tenant_id = ${tenantId}::uuid and s.state in ('active', 'suspended') and o.kind in ('base', 'addon', 'trial')
  group by s.provider_id, s.id, o.id order by o.rank, o.id, s.id limit 200`

/** The selected users by name; one who was deleted or never was there is passed over, and none at all is no page. */
export async function selected(db: Db, tenantId: string, users: string[]) {
  const found = await db.$queryRaw<{ id: string; name: string; email: string; location: string | null }[]>`
    select u.id::text, m.display_name as name, u.email, m.usage_location::text as location
    from membership m join app_user u on u.id = m.user_id
    where m.organisation_id = ${tenantId}::uuid and m.user_id = any (${users}::uuid[]) and m.deleted_at is null order by m.sort_name, m.user_id`
  if (found.length === 0) throw new Refusal('row.notFound')
  return found
}

/** How many licences of a subscription are in use, and by whom as far as whoever asks may know. */
export async function assignedOf(db: Db, which: { providerId: string; id: string }) {
  const [held] = await db.$queryRaw<{ assigned: number; names: string[] }[]>`
    select * from licenses_held(${which.providerId}::uuid, ${which.id}::uuid)`
  return held ?? { assigned: 0, names: [] }
}
