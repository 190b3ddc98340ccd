'use server'

import { applyProfileChange, declineProfileChange } from '@/lib/domain/directory/operations'
import { action } from '@/lib/web/action'

export const apply = action(applyProfileChange, { goTo: () => '/change-requests?decided=yes' })
export const decline = action(declineProfileChange, { goTo: () => '/change-requests?decided=yes' })
