'use server'

import { keepConversion, scheduleConversion } from '@/lib/domain/change/convert-operations'
import {
  cancelSubscription,
  changeBilling,
  changeTerm,
  convertTrial,
  resumeSubscription,
  scheduleRenewal,
  setAutoRenew,
  suspendSubscription,
} from '@/lib/domain/change/operations'
import { verifyMpnId } from '@/lib/domain/mpn/operations'
import { previewQuantity, updateSubscription } from '@/lib/domain/subscription/operations'
import { upgradeSubscription } from '@/lib/domain/upgrade/operations'
import { action } from '@/lib/web/action'
import { there } from './address'
import { sayLocation, saySeats } from './say'

export const saveSubscription = action(updateSubscription, {
  done: async ({ seats }) => (seats ? saySeats(seats) : ''),
})

export const tryLicenses = action(previewQuantity, { done: saySeats })

export const verifyReseller = action(verifyMpnId, { done: sayLocation })

/** The amount that was confirmed is not the amount any more. */
const outdated = ['change.moneyChanged'] as const

export const suspendIt = action(suspendSubscription, { goTo: there('suspend'), outdated })
export const resumeIt = action(resumeSubscription, { goTo: there('resume'), outdated })
export const cancelIt = action(cancelSubscription, { goTo: there('cancel'), outdated })
export const renewIt = action(setAutoRenew, {
  outdated,
  goTo: (_, input) => there(input.autoRenew === 'on' ? 'startRenewal' : 'stopRenewal')(_, input),
})
export const changeTheBilling = action(changeBilling, { goTo: there('billing'), outdated })
export const changeTheTerm = action(changeTerm, { goTo: there('term'), outdated })
export const scheduleIt = action(scheduleRenewal, {
  goTo: (value, input) => there(value.scheduled ? 'scheduled' : 'dropped')(value, input),
})
export const convertIt = action(convertTrial, {
  outdated,
  goTo: ({ id }, input) => there(input.into ? 'convertedInto' : 'converted')(id, { ...input, id }),
})
export const scheduleConversionIt = action(scheduleConversion, { goTo: there('conversionScheduled') })
export const keepConversionIt = action(keepConversion, { goTo: there('conversionKept') })
export const upgradeIt = action(upgradeSubscription, {
  outdated,
  goTo: ({ customerId, id, moves }) => `/customers/${customerId}/subscriptions/${id}?done=upgraded-${moves}`,
})
