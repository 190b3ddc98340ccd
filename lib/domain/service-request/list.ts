import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { fromDate, pageOf, readCursor } from '../partnership/paging'
import { unsolved } from './rules'
import type { ListServiceRequests } from './schema'

type Wanted = z.output<typeof ListServiceRequests>

/** Each kind of company has an index of its own to its requests. */
function mine({ organisation: { id, kind } }: Member) {
  if (kind === 'provider') return { providerId: id }
  return kind === 'reseller' ? { resellerId: id } : { tenantId: id }
}

const filtered = ({ state, severity, holder }: Wanted, org: string) => ({
  ...(state === 'unsolved' ? { state: { in: [...unsolved] } } : state !== 'all' && { state }),
  ...(severity !== 'any' && { severity }),
  ...(holder === 'own' ? { holderId: org } : holder === 'other' && { holderId: { not: org } }),
})

/** A page of the requests that are the actor's to see, newest first. */
export async function findRequests(db: Db, actor: Member, wanted: Wanted) {
  const cursor = readCursor(wanted)
  const found = await db.serviceRequest.findMany({
    where: { ...mine(actor), ...filtered(wanted, actor.organisation.id), ...fromDate(cursor) },
    select: {
      id: true,
      title: true,
      severity: true,
      state: true,
      tenantId: true,
      holderId: true,
      holderName: true,
      createdAt: true,
      dueAt: true,
      answeredAt: true,
    },
    orderBy: cursor?.backwards
      ? [{ createdAt: 'asc' }, { id: 'desc' }]
      : [{ createdAt: 'desc' }, { id: 'asc' }],
    take: wanted.size + 1,
  })
  const page = pageOf(found, wanted, cursor, ({ id, createdAt }) => ({ value: createdAt.toISOString(), id }))
  const names = await namesOf(db, page.rows)
  return {
    ...page,
    rows: page.rows.map(({ tenantId, ...row }) => ({ ...row, companyName: names.get(tenantId) ?? '' })),
  }
}

async function namesOf(db: Db, requests: { tenantId: string }[]) {
  const tenants = await db.organisation.findMany({
    where: { id: { in: [...new Set(requests.map(({ tenantId }) => tenantId))] } },
    select: { id: true, name: true },
  })
  return new Map(tenants.map(({ id, name }) => [id, name]))
}
