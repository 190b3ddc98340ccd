'use server'

import { requestProfileChange, withdrawProfileChange } from '@/lib/domain/directory/operations'
import { action } from '@/lib/web/action'

export const requestChange = action(requestProfileChange, {
  goTo: () => '/provider-profile?requested=yes',
  lists: ['languages'],
})
export const withdraw = action(withdrawProfileChange, { goTo: () => '/provider-profile' })
