import { z } from 'zod'
import { within } from '../../db/scope'
import { catalogueFor } from '../catalogue/offers'
import { command, query } from '../operation'
import { judgeOrder } from '../order/place'
import { DraftLines } from '../order/schema'
import { judgeWithin } from './account-judge'
import { keepLines, readDraft } from './draft'
import { linesOf } from './lines'

/** Where the wizard stands: the step that has to come first, if it is not this one. */
export type Ahead = { goTo: 'account' | 'review' | 'confirmation' }

/** The wizard's second step: the catalogue as this customer will be able to buy from it. */
export const openLines = query({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid() }),
  async run({ actor, db, input, now }) {
    const draft = await readDraft(db, actor, input.draftId)
    if (draft.submittedAt) return { goTo: 'confirmation' } satisfies Ahead
    const judged = await judgeWithin(db, actor, draft.account, now)
    if (!judged.ok) return { goTo: 'account' } satisfies Ahead
    const { companyName, country, qualification, attestation } = judged.account
    if (!attestation) return { goTo: 'review' } satisfies Ahead
    const buyer = { id: null, tenantId: null, country, qualification }
    return {
      draftId: draft.id,
      companyName,
      lines: draft.lines,
      catalogue: await catalogueFor(db, { actor, now, buyer }),
    }
  },
})

const SaveLines = z.strictObject({
  draftId: z.uuid(),
  lines: DraftLines.optional(),
  // The review shows the total that counts.
  expectedTotalMinor: z.string().max(20).optional(),
  currency: z.string().max(3).optional(),
})

/** Keeps the choice while it is made. */
export const keepChoice = command({
  permission: 'customer.create',
  input: SaveLines,
  quiet: true,
  async run({ actor, db, input: { draftId, lines = [] }, now }) {
    await keepLines(db, actor, now, draftId, lines)
  },
})

/** *Next: Review*. What was chosen is kept first and judged after, as on the first step. */
export const saveLines = command({
  permission: 'customer.create',
  input: SaveLines,
  quiet: true,
  prepare: ({ draftId, lines = [] }, actor) =>
    within(actor, false, db => keepLines(db, actor, new Date(), draftId, lines)),
  async run({ actor, db, input: { draftId, lines = [] }, now }) {
    const draft = await readDraft(db, actor, draftId)
    const judged = await judgeWithin(db, actor, draft.account, now)
    // The first step has its own sentences; it is where the review would send back to.
    if (!judged.ok || lines.length === 0) return { draftId }
    const { country, qualification, resellerId } = judged.account
    const buyer = { id: null, tenantId: null, country, qualification }
    await judgeOrder(db, { actor, now, orderId: draftId, buyer, lines: linesOf(lines), resellerId })
    return { draftId }
  },
})
