'use server'

import { requestChange } from '@/lib/domain/order-request/operations'
import { action } from '@/lib/web/action'

export const sendChange = action(requestChange, {
  goTo: ({ id, ordered, waiting }) =>
    `/order-requests/${id}?told=${ordered ? 'ordered' : (waiting ?? 'sent')}`,
})
