'use server'

import { resetHolder } from '@/lib/domain/password-reset/link'
import { resetForgottenPassword } from '@/lib/domain/password-reset/operations'
import { action } from '@/lib/web/action'
import { atMost } from '@/lib/web/network'

export const choose = action(resetForgottenPassword, {
  before: atMost(100, 900, 'reset-use', 'reset.tooMany'),
  as: (_, { key }) => resetHolder(String(key)),
  goTo: () => '/sign-in?welcome=reset',
})
