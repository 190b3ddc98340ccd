'use server'

import { setLicenses } from '@/lib/domain/user/license-operations'
import { addUser, deleteUser, editUser, resetUser, restoreUser } from '@/lib/domain/user/operations'
import { uploadUsers, validateUsers } from '@/lib/domain/user/upload-operations'
import { action } from '@/lib/web/action'
import { baseOf } from './base'

export const add = action(addUser, { lists: ['roles'] })
export const edit = action(editUser, {
  lists: ['roles'],
  goTo: ({ id }, { customerId }) => `${baseOf(customerId)}/${id}?told=edited`,
})
export const reset = action(resetUser)
export const remove = action(deleteUser, {
  goTo: ({ id }, { customerId }) => `${baseOf(customerId)}/${id}?told=deleted`,
})
export const restore = action(restoreUser, {
  goTo: ({ id, lost }, { customerId }) =>
    `${baseOf(customerId)}/${id}?told=${lost > 0 ? 'restoredWithout' : 'restored'}`,
})
export const validate = action(validateUsers)
export const upload = action(uploadUsers)
export const license = action(setLicenses, { lists: ['give', 'take'] })
