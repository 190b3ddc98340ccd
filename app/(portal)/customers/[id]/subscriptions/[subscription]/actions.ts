'use server'

import { verifyMpnId } from '@/lib/domain/mpn/operations'
import { previewQuantity, updateSubscription } from '@/lib/domain/subscription/operations'
import { action } from '@/lib/web/action'
import { sayLocation, saySeats } from './say'

export const saveSubscription = action(updateSubscription, {
  done: async ({ seats }) => (seats ? saySeats(seats) : ''),
})

export const tryLicenses = action(previewQuantity, { done: saySeats })

export const verifyReseller = action(verifyMpnId, { done: sayLocation })
