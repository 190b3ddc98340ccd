import type { Details } from '../refusal'

/** Every change there is; one rule answers for each (rules §5). Licences and nickname have their own form. */
export const changes = [
  'suspend',
  'resume',
  'cancel',
  'stopRenewal',
  'startRenewal',
  'billing',
  'term',
  'convert',
  'convertLater',
  'schedule',
  'addon',
  'upgrade',
] as const
export type Change = (typeof changes)[number]

export type ChangeReason =
  | 'state'
  | 'renewing'
  | 'noSuspend'
  | 'parentNotActive'
  | 'suspendInstead'
  | 'noCancel'
  | 'windowShut'
  | 'renewsAlways'
  | 'renewsNever'
  | 'renewsAlready'
  | 'stoppedAlready'
  | 'noBilling'
  | 'oneBilling'
  | 'billingAtRenewal'
  | 'orderNotUniform'
  | 'noTerm'
  | 'longestTerm'
  | 'notTrial'
  | 'convertsByHand'
  | 'convertsInstead'
  | 'needsAutoRenew'
  | 'noTarget'
  | 'noUpgrade'
  | 'addonsPresent'
  | 'noAddons'
  | 'changesUsed'

export type Verdict =
  | { allowed: true; until: Date | null }
  | { allowed: false; reason: ChangeReason; values: Details; until: Date | null }

export const yes = (until: Date | null = null): Verdict => ({ allowed: true, until })

export const no = (reason: ChangeReason, values: Details = {}, until: Date | null = null): Verdict => ({
  allowed: false,
  reason,
  values,
  until,
})
