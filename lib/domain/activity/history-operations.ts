import { customerHead } from '../customer/read'
import { query } from '../operation'
import { loadSubscription } from '../subscription/load'
import { historyOf } from './history'
import { ReadHistory, ReadSubscriptionHistory } from './history-schema'

/** What the organisation's own people did to a customer (pages §17). */
export const readCustomerHistory = query({
  permission: 'activity.read',
  input: ReadHistory,
  async run({ actor, db, input }) {
    const customer = await customerHead(db, actor, input.id)
    const history = await historyOf(db, actor.organisation.id, { customerId: customer.id }, 50)
    return { customer, viewer: actor.organisation.kind, history }
  },
})

/** The same of one subscription. */
export const readSubscriptionHistory = query({
  permission: 'activity.read',
  input: ReadSubscriptionHistory,
  async run({ actor, db, input }) {
    const { id, customerId, companyName, nickname, offer } = await loadSubscription(db, actor, input)
    const history = await historyOf(db, actor.organisation.id, { subjectId: id }, 50)
    const { titleEn, titleFr } = offer
    return {
      id,
      customerId,
      companyName,
      nickname,
      offer: { titleEn, titleFr },
      viewer: actor.organisation.kind,
      history,
    }
  },
})
