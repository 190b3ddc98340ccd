import { Alert, type Tone } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { words } from '@/lib/i18n/words'
import type { Shown } from './shown'

type State = 'pending' | 'active' | 'suspended' | 'expired' | 'disabled' | 'deleted'
const tones: Record<State, Tone | 'neutral'> = {
  pending: 'info',
  active: 'positive',
  suspended: 'warning',
  expired: 'warning',
  disabled: 'danger',
  deleted: 'neutral',
}

export async function StateBadge({ shown }: { shown: Shown }) {
  const t = await words('subscription.states')
  const state = shown.state as State
  return <StatusBadge tone={tones[state]}>{t(state)}</StatusBadge>
}

/** What a state other than active means, until when, and what happens next (rules §5.1). */
export async function StateNote({ shown }: { shown: Shown }) {
  const t = await words('subscription.stateNotes')
  const state = shown.state as State
  if (state === 'active') return null
  if (state !== 'suspended') return <Alert tone={state === 'pending' ? 'info' : 'warning'}>{t(state)}</Alert>
  const { suspendedAt, policy, createdAt } = shown
  const since = suspendedAt ?? createdAt
  const deletion = policy.suspensionDeletesDays
    ? new Date(since.getTime() + policy.suspensionDeletesDays * 24 * 3600 * 1000)
    : null
  return (
    <Alert tone="warning">
      {t('suspended', { date: since })} {policy.suspensionBills ? t('billed') : t('notBilled')}{' '}
      {deletion && t('deletion', { date: deletion })}
    </Alert>
  )
}
