'use server'

import { changePassword } from '@/lib/domain/self/operations'
import { action } from '@/lib/web/action'

export const savePassword = action(changePassword, { goTo: () => '/' })
