'use server'

import { grantDirectoryRole, withdrawDirectoryRole } from '@/lib/domain/rights/directory-operations'
import { action } from '@/lib/web/action'
import { directoryRolePage } from './directory-role-page'

export const grantRole = action(grantDirectoryRole, { goTo: value => directoryRolePage(value, 'granted') })
export const withdrawRole = action(withdrawDirectoryRole, {
  goTo: value => directoryRolePage(value, 'withdrawn'),
})
