import { within } from '../../db/scope'
import type { Member } from '../actor'
import { openMonths, writeCredits } from './ledger'

const first = '00000000-0000-0000-0000-000000000000'

/** Brings a provider's ledger up to now: months that are over are closed, the one that runs is counted so far. */
export async function keepLedger(actor: Member, now: Date, limit = 500) {
  const months = await within(actor, true, db => openMonths(db, actor.organisation.id, now))
  for (const month of months) {
    let after: string | null | false = first
    while (after) {
      const from: string = after
      after = await within(actor, false, db => writeCredits(db, actor, { month, now, after: from, limit }))
    }
    // Another instance is writing it.
    if (after === false) return
  }
}
