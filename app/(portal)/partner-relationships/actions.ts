'use server'

import { withdrawRights } from '@/lib/domain/rights/operations'
import { action } from '@/lib/web/action'

export const withdraw = action(withdrawRights, {
  goTo: (_, { partnerId }) => `/partner-relationships?withdrawn=${partnerId}`,
})
