import type { Simple } from '@/lib/domain/change/answers'
import type { Effect } from '@/lib/domain/change/effect'
import { words } from '@/lib/i18n/words'
import { effectLines, lastDayOf } from './effect-lines'
import { moment } from './moment'
import type { Shown } from './shown'

/** Everything a change does to access, data, dates and money, a sentence each, before it is confirmed. */
export async function saysOf(change: Simple, effect: Effect, shown: Shown): Promise<string[]> {
  const t = await words('change')
  const own = await ({ suspend, resume, cancel, stopRenewal, startRenewal } as const)[change](effect, shown)
  const until = change === 'cancel' ? shown.changes?.answers.cancel.until : null
  return [
    ...own,
    ...(await effectLines(effect)),
    ...(until ? [t('clock', { moment: await moment(until) })] : []),
  ]
}

async function suspend({ staysUntil, autoRenew, endsAt }: Effect, { policy, autoRenew: was }: Shown) {
  const t = await words('change')
  return [
    t('suspendLocks'),
    policy.suspensionBills ? t('suspendBilled') : t('suspendFree'),
    ...(staysUntil ? [t('suspendDeleted', { date: staysUntil })] : []),
    ...(was && !autoRenew ? [t('renewalOff')] : []),
    ...(!staysUntil && endsAt ? [t('suspendEnds', { date: await lastDayOf(endsAt) })] : []),
  ]
}

async function resume({ autoRenew, endsAt }: Effect) {
  const t = await words('change')
  return [
    t('resumeWorks'),
    ...(autoRenew || !endsAt ? [] : [t('resumeNoRenewal', { date: await lastDayOf(endsAt) })]),
  ]
}

async function cancel(_: Effect, { quantity, offer }: Shown) {
  const t = await words('change')
  return [t('cancelGone', { quantity }), ...(offer.kind === 'base' ? [t('cancelNeeded')] : [])]
}

async function stopRenewal({ endsAt }: Effect, { policy }: Shown) {
  const t = await words('change')
  return [
    t('stopEnds', { date: await lastDayOf(endsAt) }),
    ...(policy.renewal === 'convert' ? [t('stopTrial')] : []),
    ...(policy.expiredDays > 0 ? [t('stopGrace', { days: policy.expiredDays })] : []),
  ]
}

async function startRenewal({ endsAt }: Effect, { policy }: Shown) {
  const t = await words('change')
  return [
    t(policy.renewal === 'convert' ? 'startConverts' : 'startRenews', { date: await lastDayOf(endsAt) }),
  ]
}
