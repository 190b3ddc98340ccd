import { z } from 'zod'
import { query } from '../operation'
import { ownPartners, ownSubscriptions } from './own'

/** What a customer's own people find when they come in: what was bought, who supports it, and who holds which rights. */
export const readOwnCompany = query({
  permission: 'customer.own',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const tenantId = actor.organisation.id
    return {
      partners: await ownPartners(db, tenantId),
      subscriptions: await ownSubscriptions(db, tenantId),
      now,
    }
  },
})
