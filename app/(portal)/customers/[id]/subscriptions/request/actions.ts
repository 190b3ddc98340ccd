'use server'

import { requestOrder } from '@/lib/domain/order-request/operations'
import { action } from '@/lib/web/action'

export const sendRequest = action(requestOrder, {
  goTo: ({ id, ordered, waiting }) =>
    `/order-requests/${id}?told=${ordered ? 'ordered' : (waiting ?? 'sent')}`,
})
