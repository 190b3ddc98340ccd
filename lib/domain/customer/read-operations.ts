import { query } from '../operation'
import { Refusal } from '../refusal'
import { customerHead } from './read'
import { customerAccount } from './read-account'
import { ReadCustomer } from './read-schema'

/** A customer's account. Without delegated admin rights a reseller sees who it is, and not its address or people (rules §3.7). */
export const readCustomer = query({
  permission: 'customer.read',
  input: ReadCustomer,
  async run({ actor, db, input }) {
    const head = await customerHead(db, actor, input.id)
    const account = await customerAccount(db, head.providerId, head.id)
    if (!account) throw new Refusal('row.notFound')
    const viewer = actor.organisation.kind
    const { billTo, ...rest } = account
    return { ...head, ...rest, viewer, billTo: viewer === 'reseller' && !head.rights ? null : billTo }
  },
})
