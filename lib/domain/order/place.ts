import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Line } from '../activity/record'
import type { Member } from '../actor'
import { type AskedOrder, type JudgedOrder, judgeFacts, readFacts } from './judge'
import type { JudgedLine } from './rules'
import { termEnd } from './term'

/** Judges an order without writing it, for a draft or inside the transaction that will. */
export const judgeOrder = async (db: Db, order: AskedOrder): Promise<JudgedOrder> =>
  judgeFacts(db, order, await readFacts(db, order, false))

type Composing = {
  actor: Member
  now: Date
  /** The order's id; its body's hash tells a retry from another order under the same id. */
  id: string
  bodyHash: Buffer
  buyer: { id: string; tenantId: string }
  judged: JudgedOrder
}

/** SHA-256 of a value, whatever the order of its keys. */
export const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value, sorted)).digest()

const sorted = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Every row of an order, each column filled: the order, its lines, and for each a subscription with its first lot of seats. */
export function composeOrder({ actor, now, id, bodyHash, buyer, judged }: Composing) {
  const provider_id = actor.organisation.id
  const { reseller, currency, totals } = judged
  const ids = judged.lines.map(() => uuid())
  const parents = judged.lines.map(({ parent }) =>
    parent === null ? null : 'subscriptionId' in parent ? parent.subscriptionId : (ids[parent.line] ?? null),
  )
  const each = <T>(make: (line: JudgedLine, subscriptionId: string, at: number) => T) =>
    judged.lines.map((line, at) => make(line, ids[at] as string, at))
  return {
    order: {
      provider_id,
      id,
      customer_id: buyer.id,
      reseller_id: reseller?.resellerId ?? null,
      state: 'completed',
      currency,
      total_minor: totals.firstCharge,
      body_hash: `\\x${bodyHash.toString('hex')}`,
      placed_by_id: actor.user.id,
      placed_by: actor.user.name,
      created_at: now,
    },
    subscriptions: each(({ offer, quantity, term, billing, unitMinor, cut }, subscriptionId, at) => ({
      provider_id,
      id: subscriptionId,
      customer_id: buyer.id,
      tenant_id: buyer.tenantId,
      offer_id: offer.id,
      order_id: id,
      parent_id: parents[at] ?? null,
      nickname: null,
      state: 'active',
      quantity,
      term,
      billing,
      currency,
      unit_minor: unitMinor,
      starts_at: now,
      ends_at: cut?.to ?? termEnd(now, term, offer.policy.trialDays),
      auto_renew: offer.policy.autoRenewDefault,
      suspended_at: null,
      reseller_id: reseller?.resellerId ?? null,
      reseller_mpn_id: reseller?.mpnId ?? null,
      // rules §7: the provider, until somebody else is chosen.
      support_contact_id: provider_id,
      changes: 0,
      created_at: now,
      version: 1,
    })),
    lines: each(({ offer, quantity, term, billing, unitMinor }, subscription_id) => ({
      provider_id,
      id: uuid(),
      order_id: id,
      subscription_id,
      offer_id: offer.id,
      transaction: 'new',
      quantity,
      term,
      billing,
      unit_minor: unitMinor,
    })),
    lots: each(({ offer, quantity }, subscription_id) => ({
      provider_id,
      id: uuid(),
      subscription_id,
      quantity,
      added_at: now,
      refundable_until: windowEnd(now, offer.policy.windowHours),
    })),
    periods: reseller
      ? each((_, subscription_id) => ({
          provider_id,
          id: uuid(),
          subscription_id,
          reseller_id: reseller.resellerId,
          mpn_id: reseller.mpnId,
          reseller_name: reseller.company,
          from_: now,
          to_: null,
          changed_by: actor.user.name,
        }))
      : [],
  }
}

export type OrderRows = ReturnType<typeof composeOrder>

/** rules §5.3: the very hour, not the end of the day. */
const windowEnd = (now: Date, hours: number | null) =>
  hours === null ? null : new Date(now.getTime() + hours * 3_600_000)

/** Writes an order, and the line of the log if it comes along, in one statement; false when one of this id is there already. */
export async function writeOrder(db: Db, rows: OrderRows, activity?: Line): Promise<boolean> {
  const [answer] = await db.$queryRaw<{ written: boolean }[]>`
    select record_order(${JSON.stringify({ ...rows, activity })}::jsonb) as written`
  return answer?.written === true
}
