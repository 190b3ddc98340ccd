'use server'

import { keyHash } from '@/lib/domain/partnership/link'
import { acceptPartnership } from '@/lib/domain/partnership/operations'
import { action } from '@/lib/web/action'

export const accept = action(acceptPartnership, {
  as: (actor, { key }) => ({ ...actor, invite: keyHash(String(key)).toString('hex') }),
  goTo: ({ provider }) => `/indirect-providers?accepted=${provider.id}`,
})
