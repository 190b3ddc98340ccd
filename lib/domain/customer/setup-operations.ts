import { z } from 'zod'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { readDraft } from './draft'
import { customerOf, liveSetup, temporaryPassword } from './setup'

const OfDraft = z.strictObject({ draftId: z.uuid() })
const OfCustomer = z.strictObject({ customerId: z.uuid() })

/** The wizard's last page: the customer that was made, and whether its password can still be shown here. */
export const openConfirmation = query({
  permission: 'customer.create',
  input: OfDraft,
  async run({ actor, db, input, now }) {
    const draft = await readDraft(db, actor, input.draftId)
    if (!draft.customerId) return { submitted: false as const }
    const providerId = actor.organisation.id
    const customer = await db.customer.findFirst({
      where: { providerId, id: draft.customerId },
      select: {
        id: true,
        companyName: true,
        domain: true,
        firstName: true,
        lastName: true,
        email: true,
        qualification: true,
        resellers: { select: { reseller: { select: { name: true } } }, take: 1 },
        _count: { select: { subscriptions: true, agreements: true } },
      },
    })
    if (!customer) throw new Refusal('row.notFound')
    const setup = await liveSetup(db, actor, now, customer.id)
    const { resellers, _count, ...facts } = customer
    return {
      submitted: true as const,
      customer: { ...facts, resellerName: resellers[0]?.reseller.name ?? null },
      subscriptions: _count.subscriptions,
      agreed: _count.agreements > 0,
      userName: setup?.userName ?? null,
      expiresAt: setup?.expiresAt ?? null,
    }
  },
})

/** Makes the temporary password once more, for the same person in the same session. */
export const showSetup = query({
  permission: 'customer.create',
  input: OfCustomer,
  async run({ actor, db, input: { customerId }, now }) {
    const setup = await liveSetup(db, actor, now, customerId)
    if (!setup) throw new Refusal('customer.setupGone')
    const nonce = Buffer.from(setup.nonce)
    return {
      userName: setup.userName,
      password: temporaryPassword({ session: actor.session, nonce, customerId }),
    }
  },
})

/** Done: forgets the nonce, and with it the way to the password. Twice is no error. */
export const finishSetup = command({
  permission: 'customer.create',
  input: OfCustomer,
  async run({ actor, db, input: { customerId }, note }) {
    const customer = await customerOf(db, actor, customerId)
    await db.setupInfo.deleteMany({
      where: { providerId: actor.organisation.id, customerId, userId: actor.user.id },
    })
    note({ customerId, subject: customer.companyName, subjectId: customerId })
  },
})
