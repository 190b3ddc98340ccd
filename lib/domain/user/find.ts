import type { Db } from '../../db/scope'
import type { Role } from '../actor'
import { fold } from '../customer/fold'
import { pageOf, readCursor } from '../partnership/paging'
import { Refusal } from '../refusal'

type Wanted = {
  deleted: boolean
  q?: string | undefined
  role?: Role | undefined
  licensed?: 'yes' | 'no' | undefined
  after?: string | undefined
  before?: string | undefined
}
export type License = {
  subscriptionId: string
  customerId: string
  titleEn: string
  titleFr: string
  nickname: string | null
}
type Row = {
  id: string
  displayName: string
  email: string
  roles: Role[]
  location: string | null
  disabled: boolean
  deletedAt: Date | null
  sortName: string
  licenses: License[]
}
type Found = (Row | { id: null }) & { total: number; deleted: number }
const size = 25

/** One page of a tenant's people by name; their licences as far as whoever looks may see the subscriptions. */
export async function findUsers(db: Db, tenantId: string, wanted: Wanted) {
  const place = { ...wanted, size }
  const cursor = readCursor(place)
  const { deleted, role = null, licensed } = wanted
  const found = await db.$queryRaw<Found[]>`
    with people as materialized (
      select * from people_page(${tenantId}::uuid, ${fold(wanted.q ?? '')}, ${role}, ${licensed ? licensed === 'yes' : null}::boolean, ${deleted},
        ${cursor?.backwards ?? false}, ${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid, ${size + 1}::int) with ordinality),
    held as materialized (
      select a.user_id, json_agg(json_build_object('subscriptionId', s.id, 'customerId', s.customer_id, 'titleEn', o.title_en,
        'titleFr', o.title_fr, 'nickname', s.nickname) order by o.rank, o.id) as licenses
      from license_assignment a join subscription s on s.provider_id = a.provider_id and s.id = a.subscription_id
      join offer o on o.id = s.offer_id
      where a.tenant_id = ${tenantId}::uuid and a.user_id = any (array(select id from people)) and a.released_at is null and s.state <> 'deleted'
      group by a.user_id)
    select p.total, p.deleted, p.id::text, p.display_name as "displayName", p.email, p.roles, p.usage_location as location, p.disabled,
      p.deleted_at as "deletedAt", p.sort_name as "sortName", coalesce(h.licenses, '[]') as licenses
    from people p left join held h on h.user_id = p.id order by p.ordinality`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  return {
    ...pageOf(rows, place, cursor, row => ({ value: row.sortName, id: row.id })),
    total: head?.total ?? 0,
    deleted: head?.deleted ?? 0,
  }
}

type Person = Omit<Row, 'licenses'> & {
  firstName: string
  lastName: string
  createdAt: Date
  mustChangePassword: boolean
  version: number
}

/** One of the tenant's people, deleted ones too as long as they can be restored; row security asks for the rights. */
export async function findUser(db: Db, tenantId: string, id: string): Promise<Person> {
  const [found] = await db.$queryRaw<Person[]>`
    select u.id::text, u.first_name as "firstName", u.last_name as "lastName", m.display_name as "displayName", u.email,
      m.roles::text[], m.usage_location::text as location, u.disabled_at is not null as disabled, m.deleted_at as "deletedAt",
      m.sort_name as "sortName", u.created_at as "createdAt", u.must_change_password as "mustChangePassword", m.version
    from membership m join app_user u on u.id = m.user_id
    where m.organisation_id = ${tenantId}::uuid and m.user_id = ${id}::uuid
      and (m.deleted_at is null or m.deleted_at > now() - interval '30 days')`
  if (!found) throw new Refusal('row.notFound')
  return found
}
