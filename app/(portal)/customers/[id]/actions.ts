'use server'

import { attestAgreement } from '@/lib/domain/customer/attest-operations'
import { words } from '@/lib/i18n/words'
import { action } from '@/lib/web/action'

export const recordAcceptance = action(attestAgreement, {
  done: async () => (await words('customer.account'))('attestDone'),
})
