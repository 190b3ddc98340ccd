import type { Db } from '../../db/scope'
import type { Changes } from './find'

type Of = { customerId: string } | { subjectId: string }

/** What the organisation's own people did to one object, newest first; for a page's "History". */
export async function historyOf(db: Db, organisationId: string, of: Of, take = 20) {
  const lines = await db.activity.findMany({
    where: { organisationId, outcome: 'done', ...of },
    select: { id: true, at: true, userName: true, operation: true, subject: true, changes: true },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: take + 1,
  })
  const entries = lines.slice(0, take).map(line => ({ ...line, changes: line.changes as Changes }))
  return { entries, more: lines.length > take }
}

export type HistoryOf = Awaited<ReturnType<typeof historyOf>>
