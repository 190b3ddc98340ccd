'use server'

import { setRate } from '@/lib/domain/incentive/operations'
import { action } from '@/lib/web/action'

export const addRate = action(setRate, { goTo: () => '/incentive-rates?saved=yes' })
