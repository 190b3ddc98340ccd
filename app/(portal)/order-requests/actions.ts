'use server'

import { approveOrderRequest, declineOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { resumeOrderRequest, withdrawOrderRequest } from '@/lib/domain/order-request/operations'
import { action } from '@/lib/web/action'

const told = (id: string, what: string) => `/order-requests/${id}?told=${what}`

const lost = ['orderRequest.endLost'] as const

export const approve = action(approveOrderRequest, {
  goTo: ({ id }) => told(id, 'approved'),
  outdated: lost,
})
export const decline = action(declineOrderRequest, { goTo: ({ id }) => told(id, 'declined') })
export const withdraw = action(withdrawOrderRequest, { goTo: ({ id }) => told(id, 'withdrawn') })
export const resume = action(resumeOrderRequest, {
  goTo: ({ id }) => told(id, 'resumed'),
  outdated: lost,
})
