'use server'

import { inviteMember, renewInvitation } from '@/lib/domain/member/invitation-operations'
import {
  changeRoles,
  deactivateMember,
  reactivateMember,
  resetPassword,
} from '@/lib/domain/member/operations'
import { action } from '@/lib/web/action'

const lists = ['roles', 'was'] as const
const user = (id: string, told: string) => `/account-settings/users/${id}?told=${told}`

export const invite = action(inviteMember, { lists, goTo: ({ id }) => user(id, 'invited') })
export const renew = action(renewInvitation, { goTo: (_, { id }) => user(id, 'renewed') })
export const saveRoles = action(changeRoles, { lists, goTo: (_, { id }) => user(id, 'rolesSaved') })
export const deactivate = action(deactivateMember, { goTo: (_, { id }) => user(id, 'deactivated') })
export const reactivate = action(reactivateMember, { goTo: (_, { id }) => user(id, 'reactivated') })
export const reset = action(resetPassword)
