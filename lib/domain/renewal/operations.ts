import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { decideAll, type Judged, sortOut } from './as-is'
import { pricesOf, type RenewalRow, renewalsOf } from './list'
import { tightOf } from './next-rules'
import { daysLeft, deletedBefore, nextTermOf, stillSold, wayOf } from './rules'
import { ListRenewals, Ticked } from './schema'

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
        const arranged = stillSold(row, prices) && (renewal !== 'convert' || row.chosen !== null)
        const wanted = row.nextTerm?.quantity ?? row.quantity
        const held = arranged && row.held && row.held.assigned > wanted ? { ...row.held, wanted } : null
        const tight = tightIn(row, arranged)
        const way = wayOf({
          ...{ ...row, renewal, arranged },
          ...{ short: held !== null, tight: tight !== null, paid: row.paid !== null },
        })
        return {
          ...{
            id: row.id,
            version: row.version,
            customerId: row.customerId,
            companyName: row.companyName,
            nickname: row.nickname,
          },
          ...{ titleEn: row.titleEn, titleFr: row.titleFr, state: row.state, term: row.term, renewal, way },
          ...{ quantity: row.quantity, endsAt: row.endsAt, currency: row.currency },
          ...{ resellerName: row.resellerName, resellerMpnId: row.resellerMpnId },
          ...titleOf(row, next),
          arranged: arranged && (renewal !== 'convert' || next?.offerId === row.nextTerm?.offerId),
          held,
          tight: way === 'decision' ? tight : null,
          days: daysLeft(row.endsAt, now),
          deletedAt: deletedBefore(row),
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

/** What is to come and finds no room: what was arranged, or what a trial would become by itself. */
function tightIn(row: RenewalRow, arranged: boolean) {
  const planned = arranged && row.nextTerm !== null
  const paid = planned ? null : row.paid
  const next = paid ? { offerId: paid.id } : (planned && row.nextTerm) || {}
  const other = paid && row.nextTerm?.offerId && row.nextTerm.offerId !== paid.id
  const tight = tightOf(row, next, other ? (paid.room ?? null) : row.room)
  const titles = planned ? { en: row.nextEn, fr: row.nextFr } : { en: row.paidEn, fr: row.paidFr }
  return tight && { ...tight, ...titles, planned }
}

const told = ({ id, version, outcome }: Judged) => ({
  ...{ id, version },
  outcome: outcome instanceof Refusal ? ('refused' as const) : outcome,
  refusal: outcome instanceof Refusal ? outcome : null,
})

/** What would be decided of those that were ticked, at which prices, and what stands in the way of the others; nothing is written. */
export const readAsIs = query({
  permission: 'subscription.renewal',
  input: Ticked,
  async run({ actor, db, input, now }) {
    const rows = await sortOut(db, actor, input.ticked, now, false)
    return {
      ticked: input.ticked,
      rows: rows.map(row => ({
        ...told(row),
        ...{ customerId: row.customerId, companyName: row.companyName, nickname: row.nickname },
        ...{ titleEn: row.titleEn, titleFr: row.titleFr, quantity: row.quantity, term: row.term },
        ...{ billing: row.nextBilling ?? row.billing, currency: row.currency, endsAt: row.endsAt },
        amountMinor: row.amountMinor,
      })),
    }
  },
})

/** Decides for each that its next term is like this one (rules §5.11); of those that cannot be so it says why, and asked again it changes nothing. */
export const renewAsItIs = command({
  permission: 'subscription.renewal',
  input: Ticked,
  async run({ actor, db, input, now, note }) {
    const rows = await sortOut(db, actor, input.ticked, now, true)
    if (rows.length === 0) throw new Refusal('input.invalid', {}, { ticked: { key: 'record.none' } })
    const able = rows.filter(({ outcome }) => outcome === 'able')
    if (able.length > 0) await decideAll(db, actor, able, now)
    note({ subject: actor.organisation.name, changes: { subscriptions: [null, able.length] } })
    return {
      rows: rows.map(row =>
        row.outcome === 'able'
          ? { ...told(row), version: row.version + 1, outcome: 'done' as const }
          : told(row),
      ),
    }
  },
})
