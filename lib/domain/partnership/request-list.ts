import { type Db, empty, sql } from '../../db/scope'
import { countedTo } from './impact'
import type { Cursor } from './paging'

type Row = {
  id: string
  state: 'requested' | 'accepted' | 'revoked'
  note: string | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  resentAt: Date | null
  revokedAt: Date | null
  revokedBy: string | null
  acceptedAt: Date | null
  acceptedBy: { id: string; name: string } | null
}
type Counts = { total: number; open: number; partners: number }

/** A page of the recorded requests in the direction of travel, with the counts around it, in one statement. */
export async function findRequests(
  db: Db,
  providerId: string,
  now: Date,
  cursor: (Cursor & { backwards: boolean }) | null,
  size: number,
) {
  const own = sql`provider_id = ${providerId}::uuid`
  const back = cursor?.backwards ?? false
  const found = await db.$queryRaw<((Row | { id: null }) & Counts)[]>`
    with page as (
      select * from partnership_request where ${own} ${cursor ? past(back, cursor) : empty}
      order by ${back ? sql`created_at, id desc` : sql`created_at desc, id`} limit ${size + 1}),
    counts as (
      select (select count(*) from (select from partnership_request where ${own} limit ${countedTo + 1}) a)::int as total,
        (select count(*) from partnership_request where ${own} and state = 'requested' and expires_at > ${now})::int as open,
        (select count(*) from (select from partnership where ${own} and state = 'active' limit ${countedTo + 1}) b)::int as partners)
    select c.*, p.id::text, p.state::text, p.note, p.created_by as "createdBy", p.created_at as "createdAt", p.expires_at as "expiresAt",
      p.resent_at as "resentAt", p.revoked_at as "revokedAt", p.revoked_by as "revokedBy", p.accepted_at as "acceptedAt",
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as "acceptedBy"
    from counts c left join page p on true left join organisation o on o.kind = 'reseller' and o.id = p.accepted_by_id
    order by ${back ? sql`p.created_at, p.id desc` : sql`p.created_at desc, p.id`}`
  const { total, open, partners } = found[0] ?? { total: 0, open: 0, partners: 0 }
  return { found: found.filter((row): row is Row & Counts => row.id !== null), total, open, partners }
}

const past = (back: boolean, { value, id }: Cursor) =>
  back
    ? sql`and created_at >= ${value}::timestamptz and (created_at > ${value}::timestamptz or id < ${id}::uuid)`
    : sql`and created_at <= ${value}::timestamptz and (created_at < ${value}::timestamptz or id > ${id}::uuid)`
