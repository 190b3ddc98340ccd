'use server'

import { acceptInvitation } from '@/lib/domain/member/invitation-operations'
import { keyHash } from '@/lib/domain/partnership/link'
import { action } from '@/lib/web/action'

export const accept = action(acceptInvitation, {
  as: (actor, { key }) => ({ ...actor, invite: keyHash(String(key)).toString('hex') }),
  goTo: () => '/sign-in?welcome=1',
})
