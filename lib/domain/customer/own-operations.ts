import { z } from 'zod'
import { query } from '../operation'
import { ownPartners, ownSubscriptions, unagreedProviders } from './own'

/** What a customer's own people find when they come in: what was bought, who supports it, and who holds which rights. */
export const readOwnCompany = query({
  permission: 'customer.own',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const tenantId = actor.organisation.id
    return {
      partners: await ownPartners(db, tenantId),
      subscriptions: await ownSubscriptions(db, tenantId),
      unagreed: await unagreedProviders(db, tenantId),
      now,
    }
  },
})

/** Every partner with the rights it holds, for the customer to look at and take back (pages §7). */
export const listOwnPartners = query({
  permission: 'customer.own',
  input: z.strictObject({}),
  run: async ({ actor, db }) => ({ partners: await ownPartners(db, actor.organisation.id) }),
})
