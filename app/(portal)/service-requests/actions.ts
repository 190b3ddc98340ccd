'use server'

import { fileServiceRequest } from '@/lib/domain/service-request/file-operations'
import {
  answerServiceRequest,
  handOverOpenRequests,
  handOverServiceRequest,
} from '@/lib/domain/service-request/operations'
import { words } from '@/lib/i18n/words'
import { action } from '@/lib/web/action'

export const file = action(fileServiceRequest, {
  fileLists: ['files'],
  goTo: ({ id }) => `/service-requests/${id}?told=filed`,
})
export const answer = action(answerServiceRequest, {
  fileLists: ['files'],
  done: async () => (await words('serviceRequest.one'))('sent'),
})
export const handOver = action(handOverServiceRequest, {
  done: async ({ to }) => (await words('serviceRequest.one'))('handed', { to }),
})
export const handOverOpen = action(handOverOpenRequests, {
  goTo: ({ customerId, subscriptionId, moved }) =>
    `/customers/${customerId}/subscriptions/${subscriptionId}?moved=${moved}`,
})
