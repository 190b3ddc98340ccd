'use server'

import { createOperator } from '@/lib/domain/first-start/operations'
import { action } from '@/lib/web/action'

export const begin = action(createOperator, { goTo: () => '/sign-in?next=%2Forganisations' })
