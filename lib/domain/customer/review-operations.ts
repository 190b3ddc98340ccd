import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { query } from '../operation'
import { judgeOrder } from '../order/place'
import { Refusal } from '../refusal'
import { judgeWithin } from './account-judge'
import type { Account } from './account-rules'
import { type Draft, readDraft } from './draft'
import { similarCustomers } from './duplicates'
import { linesOf } from './lines'
import type { Ahead } from './lines-operations'

/** The wizard's third step: what would be made of the draft at this moment, and what stands in its way. */
export const openReview = query({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid() }),
  async run({ actor, db, input, now }) {
    const draft = await readDraft(db, actor, input.draftId)
    if (draft.submittedAt) return { goTo: 'confirmation' } satisfies Ahead
    const judged = await judgeWithin(db, actor, draft.account, now)
    if (!judged.ok) return { goTo: 'account' } satisfies Ahead
    const { account } = judged
    const reseller = account.resellerId
      ? await db.organisation.findFirst({ where: { id: account.resellerId }, select: { name: true } })
      : null
    return {
      draftId: draft.id,
      account,
      resellerName: reseller?.name ?? null,
      chosen: draft.lines.length,
      duplicates: await similarCustomers(db, account.companyName),
      ...(account.attestation
        ? await orderOf(db, actor, draft, account, now)
        : { order: null, refusal: null }),
    }
  },
})

/** The order as it would be placed now, or why it could not. */
async function orderOf(
  db: Db,
  actor: Member,
  draft: Draft,
  { country, qualification, resellerId }: Account,
  now: Date,
) {
  if (draft.lines.length === 0) return { order: null, refusal: null }
  const buyer = { id: null, tenantId: null, country, qualification }
  try {
    const lines = linesOf(draft.lines)
    return {
      order: await judgeOrder(db, { actor, now, orderId: draft.id, buyer, lines, resellerId }),
      refusal: null,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { order: null, refusal: error }
  }
}
