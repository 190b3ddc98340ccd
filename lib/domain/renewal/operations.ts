import { query } from '../operation'
import { pricesOf, renewalsOf } from './list'
import { daysLeft, wayOf } from './rules'
import { ListRenewals } from './schema'

/** The calendar of terms that end: what rolls over, what needs a decision and what ends, with what will happen (asks §5). */
export const listRenewals = query({
  permission: 'renewal.list',
  input: ListRenewals,
  async run({ actor, db, input, now }) {
    const priced = actor.organisation.kind === 'provider'
    const page = await renewalsOf(db, actor, { ...input, now })
    const prices = priced && page.rows.length > 0 ? await pricesOf(db, page.rows, now) : []
    return {
      ...page,
      priced,
      now,
      rows: page.rows.map(({ unitMinor, ...row }) => {
        const { quantity, term, billing } = { ...row, ...row.nextTerm }
        const offerId = row.nextTerm?.offerId ?? row.offerId
        const price = prices.find(
          one =>
            one.offerId === offerId &&
            one.currency === row.currency &&
            one.term === term &&
            one.billing === billing,
        )
        return {
          ...row,
          way: wayOf({ ...row, arranged: row.nextTerm !== null }),
          days: daysLeft(row.endsAt, now),
          next: {
            quantity: quantity ?? row.quantity,
            term: term ?? row.term,
            billing: billing ?? row.billing,
          },
          // A trial's next term is another offer's, priced on the day.
          amountMinor:
            priced && row.renewal !== 'convert'
              ? (quantity ?? row.quantity) * (price?.unitMinor ?? unitMinor)
              : null,
        }
      }),
    }
  },
})
