import { query } from '../operation'
import { pricesOf, renewalsOf } from './list'
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
        const wanted = row.nextTerm?.quantity ?? row.quantity
        const held = row.held && row.held.assigned > wanted ? { ...row.held, wanted } : null
        return {
          ...{ id: row.id, customerId: row.customerId, companyName: row.companyName, nickname: row.nickname },
          ...{ titleEn: row.titleEn, titleFr: row.titleFr, state: row.state, term: row.term, renewal },
          ...{ quantity: row.quantity, endsAt: row.endsAt, currency: row.currency },
          ...{ resellerName: row.resellerName, resellerMpnId: row.resellerMpnId },
          // What was arranged is another offer only as long as that one is still sold.
          ...(next && next.offerId !== row.offerId
            ? { nextEn: row.nextEn, nextFr: row.nextFr }
            : { nextEn: null, nextFr: null }),
          arranged: row.nextTerm !== null,
          way: wayOf({
            ...{ ...row, renewal, arranged: row.nextTerm !== null },
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
