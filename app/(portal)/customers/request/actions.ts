'use server'

import { endRelationship } from '@/lib/domain/relationship/end-operations'
import {
  requestRelationship,
  resendRelationshipRequest,
  revokeRelationshipRequest,
} from '@/lib/domain/relationship/request-operations'
import { sendRelationshipRequest } from '@/lib/domain/relationship/send-operations'
import { action } from '@/lib/web/action'

export const recordRequest = action(requestRelationship)
export const renewRequest = action(resendRelationshipRequest)
export const sendRequest = action(sendRelationshipRequest)
export const revokeRequest = action(revokeRelationshipRequest, {
  goTo: () => '/customers/requests?revoked=1',
})
export const end = action(endRelationship, {
  goTo: ({ customer }) => `/customers?ended=${encodeURIComponent(customer)}`,
})
