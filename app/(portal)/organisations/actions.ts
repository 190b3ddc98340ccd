'use server'

import { publishProfile } from '@/lib/domain/directory/operations'
import { authorizeOrganisation, rejectOrganisation, reopenVetting } from '@/lib/domain/vetting/operations'
import { action } from '@/lib/web/action'

const there = ({ id }: { id: string }) => `/organisations/${id}?saved=yes`

export const authorize = action(authorizeOrganisation, { goTo: there })
export const reject = action(rejectOrganisation, { goTo: there })
export const reopen = action(reopenVetting, { goTo: there })
export const publish = action(publishProfile, {
  goTo: ({ providerId }) => `/organisations/${providerId}?listed=yes`,
  lists: ['languages'],
})
