import type { StatusCell } from '@/components/ui/table-row'
import { format, words } from '@/lib/i18n/words'

export type Standing = {
  state: 'pending' | 'active' | 'suspended' | 'expired' | 'disabled' | 'deleted'
  startsAt: Date
  endsAt: Date | null
  suspendedAt: Date | null
  /** Days after which a suspended one is deleted. */
  deletesAfter: number | null
}

const tones = {
  pending: 'info',
  active: 'positive',
  suspended: 'warning',
  expired: 'warning',
  disabled: 'danger',
  deleted: 'neutral',
} as const

/** The state of a subscription in words, with its date and what comes next at hand (rules §5.1). */
export async function statusCells() {
  const [t, states, f] = [
    await words('customer.subscriptions'),
    await words('subscription.states'),
    await format(),
  ]
  const day = (at: Date) => f.dateTime(at, { dateStyle: 'long' })
  const tip = ({ state, startsAt, endsAt, suspendedAt, deletesAfter }: Standing) => {
    if (state === 'suspended' && suspendedAt) {
      const deletion = deletesAfter && new Date(suspendedAt.getTime() + deletesAfter * 86_400_000)
      return [
        t('suspendedTip', { date: day(suspendedAt) }),
        deletion && t('deletedTip', { date: day(deletion) }),
      ]
        .filter(Boolean)
        .join(' ')
    }
    if (state === 'active') return t('activeTip', { date: day(startsAt) })
    if (state === 'pending') return t('pendingTip')
    return endsAt ? t('expiredTip', { date: day(endsAt) }) : undefined
  }
  return (one: Standing): StatusCell => ({ text: states(one.state), tone: tones[one.state], tip: tip(one) })
}
