import type { Db } from '../../db/scope'
import type { Note } from '../activity/record'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import { loadSubscription } from './load'
import { grant } from './wish'
import { write } from './write'

type Call = { db: Db; actor: Member; now: Date }

/** Another number of licences, judged and written as the subscription's own page does it; answers what the log should tell. */
export async function changeSeats(
  { db, actor, now }: Call,
  which: { customerId: string; id: string },
  quantity: number,
): Promise<Note> {
  const loaded = await loadSubscription(db, actor, which)
  const wish = quantity === loaded.quantity ? {} : { quantity }
  const granted = await grant(db, actor, loaded, wish, now)
  if ('quantity' in wish && !(await write({ db, actor, now, loaded, wish, granted })))
    throw new Refusal('row.stale', {}, {})
  return {
    customerId: loaded.customerId,
    subject: `${loaded.companyName} · ${loaded.nickname ?? loaded.offer.titleEn}`,
    subjectId: loaded.id,
    changes: { quantity: [loaded.quantity, quantity] },
  }
}
