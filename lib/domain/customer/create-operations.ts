import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { hashPassword } from '../member/password'
import { command } from '../operation'
import { composeOrder, hashOf, judgeOrder, writeOrder } from '../order/place'
import { requirePartner } from '../partnership/partners'
import { Refusal } from '../refusal'
import { requireAuthorized } from '../vetting/authorized'
import { judgeWithin, takenProblem } from './account-judge'
import type { Account } from './account-rules'
import type { TypedAccount } from './account-schema'
import { type Prepared, recordCustomer, recordSetup, recordTenant } from './create'
import { type Draft, readDraft } from './draft'
import { linesOf } from './lines'
import { newNonce, temporaryPassword } from './setup'

/**
 * Submit. Everything is judged again, because time has passed; then the tenant, the customer, its reseller, the agreement
 * and the order come to be together or not at all. Sent again, it answers with the customer it made.
 */
export const createCustomer = command({
  permission: 'customer.create',
  input: z.strictObject({
    draftId: z.uuid(),
    /** What the person saw, so that nobody pays another price unasked. */
    expectedTotalMinor: z.coerce.number().int().min(0).optional(),
    currency: z.string().length(3).optional(),
  }),
  async prepare(_, actor): Promise<Prepared> {
    const [customerId, nonce] = [uuid(), newNonce()]
    const password = temporaryPassword({ session: actor.session, nonce, customerId })
    return { customerId, nonce, passwordHash: await hashPassword(password) }
  },
  async run({ actor, db, input: { draftId, ...seen }, now, prepared, note }) {
    const draft = await lockDraft(db, actor, draftId)
    if (draft.customerId) return { draftId, customerId: draft.customerId }
    await requireAuthorized(db, actor)
    const account = await accountToMake(db, actor, draft.account, now)
    const made = { db, actor, now, account, prepared }
    const tenantId = uuid()
    if (!(await recordTenant(made, tenantId))) throw await domainTaken(db, draft.account, account)
    await recordCustomer(made, tenantId)

    const { customerId } = prepared
    const buyer = { id: customerId, tenantId, country: account.country, qualification: account.qualification }
    // Without an agreement nothing is sold (rules §3.4); the review has said that these are left out.
    const lines = account.attestation ? linesOf(draft.lines) : []
    let ordered = 0
    if (lines.length > 0) {
      const { resellerId } = account
      const judged = await judgeOrder(db, { actor, now, orderId: draftId, buyer, lines, resellerId, ...seen })
      const rows = composeOrder({
        actor,
        now,
        id: draftId,
        bodyHash: hashOf({ account, lines }),
        buyer,
        judged,
      })
      if (!(await writeOrder(db, rows))) throw new Refusal('order.keyReused')
      ordered = judged.lines.length
    }
    await recordSetup(made)
    await db.customerDraft.updateMany({
      where: { providerId: actor.organisation.id, id: draftId, submittedAt: null },
      data: { submittedAt: now, customerId },
    })
    note({
      customerId,
      subject: account.companyName,
      subjectId: customerId,
      changes: {
        domain: [null, account.domain],
        resellerId: [null, account.resellerId],
        subscriptions: [null, ordered],
      },
    })
    return { draftId, customerId }
  },
})

/** Two submits of one draft stand in a queue here; the second finds it done. */
async function lockDraft(db: Db, actor: Member, id: string): Promise<Draft> {
  await db.$queryRaw`
    select id::text from customer_draft
    where provider_id = ${actor.organisation.id}::uuid and id = ${id}::uuid and user_id = ${actor.user.id}::uuid for update`
  const draft = await readDraft(db, actor, id)
  if (!draft.stored) throw new Refusal('customer.draftGone')
  return draft
}

/** What was typed, if it still holds; what time has undone is said by its own name, the rest sends back to the first step. */
async function accountToMake(db: Db, actor: Member, typed: TypedAccount, now: Date): Promise<Account> {
  const judged = await judgeWithin(db, actor, typed, now)
  if (judged.ok) return judged.account
  const { domain, resellerId } = judged.problems
  if (resellerId) await requirePartner(db, actor.organisation.id, typed.resellerId)
  if (domain?.key === 'domain.taken' && Object.keys(judged.problems).length === 1)
    throw new Refusal('customer.domainTaken', { domain: String(domain.values?.domain) }, { domain })
  throw new Refusal('customer.accountIncomplete', {}, judged.problems)
}

async function domainTaken(db: Db, typed: TypedAccount, { domain }: Account) {
  return new Refusal('customer.domainTaken', { domain }, { domain: await takenProblem(db, typed) })
}
