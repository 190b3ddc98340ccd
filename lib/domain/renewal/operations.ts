import { query } from '../operation'
import { pricesOf, type RenewalRow, renewalsOf } from './list'
import { daysLeft, nextTermOf, wayOf } from './rules'
import { ListRenewals } from './schema'

/**
 * The calendar of terms that end: what rolls over, what needs a decision and what ends, with what will happen (asks §5).
 * It is asked of the rules by which time then acts, so that the two cannot differ.
 */
export const listRenewals = query({
  permission: 'renewal.list',
  input: ListRenewals,
  async run({ actor, db, input, now }) {
    const priced = actor.organisation.kind === 'provider'
    const page = await renewalsOf(db, actor, { ...input, now })
    const prices = page.rows.length > 0 ? await pricesOf(db, page.rows) : []
    return {
      ...page,
      priced,
      rows: page.rows.map(row => {
        const { renewal } = row.policy
        const next = nextTermOf(row, { ...row, prices })
        const arranged = row.nextTerm !== null && (renewal !== 'convert' || row.chosen !== null)
        const wanted = row.nextTerm?.quantity ?? row.quantity
        const held = arranged && row.held && row.held.assigned > wanted ? { ...row.held, wanted } : null
        return {
          ...{ id: row.id, customerId: row.customerId, companyName: row.companyName, nickname: row.nickname },
          ...{ titleEn: row.titleEn, titleFr: row.titleFr, state: row.state, term: row.term, renewal },
          ...{ quantity: row.quantity, endsAt: row.endsAt, currency: row.currency },
          ...{ resellerName: row.resellerName, resellerMpnId: row.resellerMpnId },
          ...titleOf(row, next),
          arranged: arranged && (renewal !== 'convert' || next?.offerId === row.nextTerm?.offerId),
          way: wayOf({
            ...{ ...row, renewal, arranged },
            ...{ short: held !== null, paid: row.paid !== null },
          }),
          held,
          days: daysLeft(row.endsAt, now),
          next: next && { ...next, amountMinor: priced ? next.amountMinor : null },
        }
      }),
    }
  },
})

/** The name of another offer that comes: what was arranged only as long as it is still sold, else what a trial becomes by itself. */
function titleOf(row: RenewalRow, next: { offerId: string } | null) {
  if (!next || next.offerId === row.offerId) return { nextEn: null, nextFr: null }
  return next.offerId === row.nextTerm?.offerId || !row.paid
    ? { nextEn: row.nextEn, nextFr: row.nextFr }
    : { nextEn: row.paidEn, nextFr: row.paidFr }
}
