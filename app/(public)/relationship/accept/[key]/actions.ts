'use server'

import { keyHash } from '@/lib/domain/partnership/link'
import { acceptRelationship } from '@/lib/domain/relationship/operations'
import { action } from '@/lib/web/action'

export const accept = action(acceptRelationship, {
  as: (actor, { key }) => ({ ...actor, invite: keyHash(String(key)).toString('hex') }),
  goTo: ({ partnerId }) => `/partner-relationships?accepted=${partnerId}`,
})
