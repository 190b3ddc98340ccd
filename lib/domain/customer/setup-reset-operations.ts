import { z } from 'zod'
import { hashPassword } from '../member/password'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { customerOf, liveSetup, newNonce, setupEnd, temporaryPassword } from './setup'

const OfCustomer = z.strictObject({ customerId: z.uuid() })

/** Where a lost temporary password is replaced, and the new one shown. */
export const openSetup = query({
  permission: 'customer.resetPassword',
  input: OfCustomer,
  async run({ actor, db, input, now }) {
    const customer = await customerOf(db, actor, input.customerId)
    const setup = await liveSetup(db, actor, now, customer.id)
    return { customer, userName: setup?.userName ?? null, expiresAt: setup?.expiresAt ?? null }
  },
})

/** A new temporary password in the place of one that was lost before it was used (asks 18). */
export const resetSetup = command({
  permission: 'customer.resetPassword',
  input: OfCustomer,
  async prepare({ customerId }, actor) {
    const nonce = newNonce()
    return {
      nonce,
      hash: await hashPassword(temporaryPassword({ session: actor.session, nonce, customerId })),
    }
  },
  async run({ actor, db, input: { customerId }, now, prepared: { nonce, hash }, note }) {
    const customer = await customerOf(db, actor, customerId)
    const session = Buffer.from(actor.session, 'hex')
    const [answer] = await db.$queryRaw<{ made: boolean }[]>`
      select tenant_new_password(${customerId}::uuid, ${hash}, ${session}, ${nonce}, ${setupEnd(now)}) as made`
    if (!answer?.made) throw new Refusal('customer.passwordOwn')
    note({ customerId, subject: customer.companyName, subjectId: customerId })
    return { customerId }
  },
})
