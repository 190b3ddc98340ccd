import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { command, query } from '../operation'
import { TypedAccount } from './account-schema'
import { keepAccount, readDraft } from './draft'

/** Where a new wizard begins: a fresh id, and nothing stored under it. */
export const beginCustomer = query({
  permission: 'customer.create',
  input: z.strictObject({ resellerId: z.string().max(100).optional() }),
  async run({ input }) {
    return { draftId: uuid(), resellerId: input.resellerId ?? null }
  },
})

/** Keeps what is typed while it is typed, so that a reload or a lost session loses nothing. */
export const keepDraft = command({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid(), account: TypedAccount }),
  quiet: true,
  async run({ actor, db, input, now }) {
    await keepAccount(db, actor, now, input.draftId, input.account)
    return { keptAt: now.toISOString() }
  },
})

/** Cancel: forgets the draft and says where it began. Twice is no error. */
export const dropDraft = command({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid() }),
  quiet: true,
  async run({ actor, db, input }) {
    const draft = await readDraft(db, actor, input.draftId)
    await db.customerDraft.deleteMany({
      where: {
        providerId: actor.organisation.id,
        id: input.draftId,
        userId: actor.user.id,
        submittedAt: null,
      },
    })
    return { resellerId: draft.account.resellerId || null }
  },
})
