'use server'

import { setOrdering } from '@/lib/domain/order-request/ordering-operations'
import { words } from '@/lib/i18n/words'
import { action } from '@/lib/web/action'

export const saveOrdering = action(setOrdering, {
  done: async () => (await words('orderRequest.ordering'))('saved'),
})
