'use server'

import { attestAgreement } from '@/lib/domain/customer/attest-operations'
import { updateCustomer } from '@/lib/domain/customer/update-operations'
import { assignTag, removeTag } from '@/lib/domain/tag/operations'
import { action } from '@/lib/web/action'

export const recordAcceptance = action(attestAgreement, {
  goTo: (_, { id }) => `/customers/${id}?told=agreement`,
})

export const saveCustomer = action(updateCustomer, { goTo: ({ id }) => `/customers/${id}?told=updated` })
export const addTag = action(assignTag, { goTo: ({ customerId }) => `/customers/${customerId}` })
export const dropTag = action(removeTag, { goTo: ({ customerId }) => `/customers/${customerId}` })
