'use server'

import { renewAsItIs } from '@/lib/domain/renewal/operations'
import { action } from '@/lib/web/action'
import { asIsAddress } from './as-is/address'

export const renewThem = action(renewAsItIs, {
  goTo: (_, { ticked }) => asIsAddress(ticked as Record<string, string>, { done: 'yes' }),
})
