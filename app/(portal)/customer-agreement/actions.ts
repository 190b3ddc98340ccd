'use server'

import { acceptCustomerAgreement } from '@/lib/domain/customer/own-agreement-operations'
import { action } from '@/lib/web/action'

export const accept = action(acceptCustomerAgreement, {
  goTo: () => '/customer-agreement?told=accepted',
  elsewhere: ({ key }, { id }) =>
    key === 'agreement.replaced' ? `/customer-agreement?read=${encodeURIComponent(id)}` : undefined,
})
