import type { Db } from '../../db/scope'
import { Refusal } from '../refusal'

/** Somebody else was at the draft meanwhile: who and when. */
export async function stale(db: Db, kind: 'partner' | 'customer') {
  const now = await db.agreementDraft.findUnique({
    where: { kind },
    select: { editedBy: true, editedAt: true },
  })
  return now
    ? new Refusal('agreement.draftStale', { by: now.editedBy, date: now.editedAt })
    : new Refusal('agreement.draftGone')
}
