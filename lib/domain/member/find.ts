import type { Db } from '../../db/scope'
import type { Member, Role } from '../actor'
import { fold } from '../customer/fold'
import { pageOf, readCursor } from '../partnership/paging'
import { Refusal } from '../refusal'

type Wanted = {
  q?: string | undefined
  role?: Role | undefined
  after?: string | undefined
  before?: string | undefined
}
type Row = {
  id: string
  firstName: string
  lastName: string
  email: string
  roles: Role[]
  disabledAt: Date | null
  expiresAt: Date | null
  acceptedAt: Date | null
  key: string
}
type Found = (Row | { id: null }) & { total: number; all: number; admins: number }
const size = 50

/** One page of the organisation's people by last name, with how many of them could still act as Global admin. */
export async function findMembers(db: Db, organisationId: string, wanted: Wanted) {
  const place = { ...wanted, size }
  const cursor = readCursor(place)
  const back = cursor?.backwards ?? false
  const [value, id, role, words] = [
    cursor?.value ?? '',
    cursor?.id ?? null,
    wanted.role ?? null,
    fold(wanted.q ?? ''),
  ]
  const found = await db.$queryRaw<Found[]>`
    with mine as (
      select u.id, u.first_name, u.last_name, u.email, m.roles::text[] as roles, u.disabled_at, i.expires_at, i.accepted_at,
        lower(regexp_replace(normalize(u.last_name || ' ' || u.first_name, NFD), '[\\u0300-\\u036f]', '', 'g')) collate "C" as key
      from membership m join app_user u on u.id = m.user_id left join invitation i on i.user_id = u.id
      where m.organisation_id = ${organisationId}::uuid and m.deleted_at is null),
    matching as (
      select * from mine where (${role}::text is null or ${role} = any (roles))
        and (strpos(key, ${words}) > 0 or strpos(email, ${words}) > 0
          or strpos(lower(regexp_replace(normalize(first_name || ' ' || last_name, NFD), '[\\u0300-\\u036f]', '', 'g')), ${words}) > 0)),
    page as (
      select * from matching where ${id}::uuid is null
        or case when ${back} then (key, id) < (${value}, ${id}::uuid) else (key, id) > (${value}, ${id}::uuid) end
      order by case when ${back} then key end desc, case when ${back} then id end desc, key, id limit ${size + 1})
    select k.*, p.id::text, p.first_name as "firstName", p.last_name as "lastName", p.email, p.roles,
      p.disabled_at as "disabledAt", p.expires_at as "expiresAt", p.accepted_at as "acceptedAt", p.key
    from (select (select count(*) from matching)::int as total, (select count(*) from mine)::int as "all",
      (select count(*) from mine where 'globalAdmin' = any (roles) and disabled_at is null
        and (expires_at is null or accepted_at is not null))::int as admins) k
    left join page p on true
    order by case when ${back} then p.key end desc, case when ${back} then p.id end desc, p.key, p.id`
  const [head] = found
  const rows = found.filter((row): row is Row & Found => row.id !== null)
  return {
    ...pageOf(rows, place, cursor, row => ({ value: row.key, id: row.id })),
    total: head?.total ?? 0,
    all: head?.all ?? 0,
    admins: head?.admins ?? 0,
  }
}

/** One of the organisation's own people. */
export async function findMember(db: Db, actor: Member, userId: string) {
  const organisationId = actor.organisation.id
  const found = await db.membership.findUnique({
    where: { userId_organisationId: { userId, organisationId }, deletedAt: null },
    select: {
      roles: true,
      user: {
        select: {
          id: true,
          firstName: true,
          lastName: true,
          email: true,
          locale: true,
          disabledAt: true,
          createdAt: true,
          mustChangePassword: true,
          invitation: {
            select: { id: true, createdBy: true, createdAt: true, expiresAt: true, acceptedAt: true },
          },
        },
      },
    },
  })
  if (!found) throw new Refusal('row.notFound')
  const { user, roles } = found
  return { ...user, name: `${user.firstName} ${user.lastName}`.trim(), roles: roles as Role[] }
}
