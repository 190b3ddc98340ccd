import type { Db } from '../../db/scope'

/** The text of a kind that is in effect now. */
export const currentAgreement = (db: Db, kind: 'partner' | 'customer', now: Date) =>
  db.agreement.findFirst({
    where: { kind, effectiveAt: { lte: now } },
    orderBy: { version: 'desc' },
  })

/** The text a person read that is no longer the one in effect, to show what has changed since. */
export const textOnceRead = (db: Db, kind: 'partner' | 'customer', id: string | undefined) =>
  id
    ? db.agreement.findFirst({
        where: { id, kind },
        select: { version: true, bodyEn: true, bodyFr: true },
      })
    : null
