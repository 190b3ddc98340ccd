'use server'

import { guest } from '@/lib/domain/actor'
import { requestPasswordReset } from '@/lib/domain/password-reset/operations'
import { action } from '@/lib/web/action'
import { atMost } from '@/lib/web/network'

export const send = action(requestPasswordReset, {
  before: atMost(100, 3600, 'reset', 'reset.tooMany'),
  as: () => guest(),
  goTo: () => '/forgot-password?sent=1',
})
