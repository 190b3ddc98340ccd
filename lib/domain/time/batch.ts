import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { spoken, type Titles } from '../change/perform'
import type { Move } from './facts'
import { type Due, heldSeats, pricesFor, roomBeside, roomFor, takeDue, titlesFor } from './load'
import { movesOf } from './rules'

export type Batch = { now: Date; limit: number; except: readonly string[]; taken?: (ids: string[]) => void }

/** Moves one batch of a provider's subscriptions on, all of it or nothing; answers how many. */
export async function moveBatch(
  db: Db,
  actor: Member,
  { now, limit, except, taken }: Batch,
): Promise<number> {
  const due = await takeDue(db, actor.organisation.id, now, limit, except)
  taken?.(due.map(({ id }) => id))
  if (due.length === 0) return 0
  const prices = await pricesFor(db, due)
  const moved: Moved[] = []
  // One order for all, so that two batches never wait for each other's tenants.
  for (const row of due.toSorted((one, other) => (one.tenantId < other.tenantId ? -1 : 1))) {
    const { policy, chosen } = row
    const held = await heldSeats(db, row, actor.organisation.id)
    const room = await roomFor(db, row, actor.organisation.id)
    const paid = row.paid && { ...row.paid, room: await roomBeside(db, row, actor.organisation.id) }
    const moves = movesOf(row, { policy, paid, chosen, prices, room, held }, now)
    if (moves.length > 0) moved.push({ row, moves, held })
  }
  const titleOf = await titlesFor(db, moved)
  await db.$queryRaw`select record_moves(${JSON.stringify(rowsOf(actor, moved, now, titleOf))}::jsonb) as moved`
  return due.length
}

/** `held`: who holds licences that were to be fewer. */
type Moved = { row: Due; moves: Move[]; held: Awaited<ReturnType<typeof heldSeats>> }

const charged = ({ kind }: Move) => kind === 'renewed' || kind === 'converted'

/** Everything a batch leaves behind: rows, lots, an order for each term begun, a line in the log for each subscription. */
function rowsOf(actor: Member, moved: readonly Moved[], now: Date, titleOf: Titles) {
  const begun = moved.flatMap(({ row, moves }) =>
    moves.filter(charged).map(move => ({ row, move, id: uuid() })),
  )
  const ended = moved.filter(({ moves }) => moves.some(move => charged(move) || move.kind === 'deleted'))
  return {
    now,
    rows: moved.map(({ row, moves }) => afterwards(actor, row, moves.at(-1))),
    emptied: ended.map(({ row }) => ({ id: row.id })),
    lots: ended.flatMap(({ row, moves }) => {
      const last = moves.findLast(charged)
      return last && moves.at(-1)?.kind !== 'deleted' ? [lotOf(actor, row, last, now)] : []
    }),
    orders: begun.map(({ row, move, id }) => orderOf(actor, row, move, id, now)),
    lines: begun.flatMap(({ row, move, id }) => linesOf(actor, row, move, id)),
    told: moved.map(one => lineOf(actor, one, now, titleOf)),
  }
}

function afterwards(actor: Member, { id, version }: Due, last: Move | undefined) {
  const after = last?.after
  return {
    ...{ provider_id: actor.organisation.id, id, version },
    ...{ state: after?.state, offer_id: after?.offerId, quantity: after?.quantity, term: after?.term },
    ...{
      billing: after?.billing,
      unit_minor: after?.unitMinor,
      starts_at: after?.startsAt,
      ends_at: after?.endsAt,
    },
    ...{ auto_renew: after?.autoRenew, suspended_at: after?.suspendedAt, stays_until: after?.staysUntil },
    // What is arranged outlives a charge that is billed otherwise from now on (rules §5.6).
    next_term: after?.nextTerm,
    ...{
      next_billing: after?.nextBilling,
      next_billing_minor: after?.nextBillingMinor,
      next_billing_at: after?.nextBillingAt,
    },
  }
}

/** rules §5.3: the window opens when the renewal is done, not when it was due. */
const lotOf = (actor: Member, { id }: Due, { after, windowHours }: Move, now: Date) => ({
  ...{
    provider_id: actor.organisation.id,
    id: uuid(),
    subscription_id: id,
    quantity: after.quantity,
    added_at: now,
  },
  refundable_until: windowHours === null ? null : new Date(now.getTime() + windowHours * 3_600_000),
})

const orderOf = (actor: Member, row: Due, { kind, chargeMinor, at }: Move, id: string, now: Date) => ({
  ...{ provider_id: actor.organisation.id, id, customer_id: row.customerId, reseller_id: row.resellerId },
  ...{ state: 'completed', currency: row.currency, total_minor: chargeMinor, created_at: now },
  body_hash: `\\x${createHash('sha256').update(`${kind} ${row.id} ${at.toISOString()}`).digest('hex')}`,
  ...{ placed_by_id: actor.user.id, placed_by: actor.user.name },
})

const linesOf = (actor: Member, row: Due, { kind, after }: Move, order_id: string) => [
  {
    ...{
      provider_id: actor.organisation.id,
      id: uuid(),
      order_id,
      subscription_id: row.id,
      offer_id: after.offerId,
    },
    ...{ transaction: kind === 'converted' ? 'convert' : 'renew', quantity: after.quantity },
    ...{ term: after.term, billing: after.billing, unit_minor: after.unitMinor },
  },
]

function lineOf(actor: Member, { row, moves, held }: Moved, now: Date, titleOf: Titles) {
  const last = moves.at(-1)
  const operation =
    last?.kind === 'renewed'
      ? 'renewSubscription'
      : last?.kind === 'converted'
        ? 'convertTrial'
        : 'moveSubscription'
  const told = ['state', 'offerId', 'quantity', 'term', 'billing', 'endsAt'] as const
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))
  const changes = told.flatMap(field => {
    const [from, to] = [plain(row[field]), plain(last?.after[field])]
    return from === to
      ? []
      : [[field, field === 'offerId' ? [titleOf(row.offerId), titleOf(String(to))] : [from, to]]]
  })
  return {
    ...{ organisation_id: actor.organisation.id, id: uuid(), at: now, operation, outcome: 'done' },
    ...{ user_id: actor.user.id, user_name: actor.user.name },
    ...{
      customer_id: row.customerId,
      customer_name: row.companyName,
      subject: row.subject,
      subject_id: row.id,
    },
    changes: { ...Object.fromEntries(changes), ...notAsArranged(row, moves, held, titleOf) },
  }
}

/** What did not happen as it was arranged: more licences went on, because users hold them (asks §6), or a trial became something else. */
function notAsArranged({ nextTerm }: Due, moves: readonly Move[], held: Moved['held'], titleOf: Titles) {
  const first = moves.find(charged)
  const arranged = nextTerm?.quantity
  if (!first || arranged === undefined) return {}
  const { offerId, quantity, term, billing } = first.after
  const other = { offerId, term, billing, ...nextTerm, quantity }
  const same = other.offerId === offerId && other.term === term && other.billing === billing
  if (first.kind === 'converted' && (!same || (quantity !== arranged && quantity !== held?.assigned)))
    return { nextTerm: [spoken(nextTerm, titleOf), null] }
  if (quantity <= arranged) return {}
  return { keptForUsers: [arranged, [quantity, ...(held?.names ?? [])].join(' · ')] }
}
