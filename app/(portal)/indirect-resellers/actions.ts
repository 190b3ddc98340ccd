'use server'

import { removePartnership } from '@/lib/domain/partnership/operations'
import {
  requestPartnership,
  resendPartnershipRequest,
  revokePartnershipRequest,
} from '@/lib/domain/partnership/request-operations'
import { sendPartnershipRequest } from '@/lib/domain/partnership/send-operations'
import { action } from '@/lib/web/action'

export const recordRequest = action(requestPartnership)
export const renewRequest = action(resendPartnershipRequest)
export const sendRequest = action(sendPartnershipRequest)
export const revokeRequest = action(revokePartnershipRequest, {
  goTo: () => '/indirect-resellers/requests?revoked=1',
})
export const removePartner = action(removePartnership, {
  goTo: ({ resellerId }) => `/indirect-resellers?removed=${resellerId}`,
})
