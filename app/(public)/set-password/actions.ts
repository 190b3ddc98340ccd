'use server'

import { changePassword } from '@/lib/domain/self/operations'
import { action } from '@/lib/web/action'
import { localPath } from '@/lib/web/local-path'

export const savePassword = action(changePassword, { goTo: (_, input) => localPath(input.next) })
