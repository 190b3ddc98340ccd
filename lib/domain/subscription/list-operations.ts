import { customerHead } from '../customer/read'
import { command, query } from '../operation'
import { subscriptionLines, subscriptionsOf } from './list'
import { ExportSubscriptions, ListSubscriptions } from './list-schema'

/** The subscriptions of a customer, as far as whoever asks may see them (rules §3.7). */
export const listSubscriptions = query({
  permission: 'subscription.read',
  input: ListSubscriptions,
  async run({ actor, db, input: { customerId, ...place }, now }) {
    const customer = await customerHead(db, actor, customerId)
    const page = await subscriptionsOf(db, customer, place)
    return { ...page, customer, viewer: actor.organisation.kind, now }
  },
})

/** The same as a file, with a line in the activity log. */
export const exportSubscriptions = command({
  permission: 'subscription.export',
  input: ExportSubscriptions,
  async run({ actor, db, input: { customerId, locale }, note }) {
    const customer = await customerHead(db, actor, customerId)
    const lines = await subscriptionLines(db, customer, locale)
    note({ customerId, subject: `${customer.companyName} · Subscriptions.csv`, subjectId: customerId })
    return { lines, companyName: customer.companyName }
  },
})
