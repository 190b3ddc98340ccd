import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { ProfileChanges } from '@/lib/domain/directory/rules'
import { format, words } from '@/lib/i18n/words'
import { ChangeTable } from './change-table'

type Past = {
  id: string
  state: 'open' | 'applied' | 'declined' | 'withdrawn'
  changes: ProfileChanges
  reason: string
  decidedBy: string | null
  decidedAt: Date | null
  answer: string | null
}

const tones = { open: 'info', applied: 'positive', declined: 'danger', withdrawn: 'neutral' } as const

/** What was asked before, and what the operator said. */
export async function PastRequests({ requests }: { requests: Past[] }) {
  const [t, formatter] = [await words('directory.profile'), await format()]
  if (requests.length === 0) return null
  return (
    <Card title={t('history')}>
      <ol className="grid gap-5">
        {requests.map(({ id, state, changes, reason, decidedBy, decidedAt, answer }) => (
          <li key={id} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
              {decidedAt &&
                t('decided', {
                  state,
                  by: decidedBy ?? '',
                  date: formatter.dateTime(decidedAt, { dateStyle: 'long' }),
                })}
            </p>
            <ChangeTable changes={changes} caption={t(`states.${state}`)} past />
            <p className="text-sm whitespace-pre-line text-ink-muted">{t('reason', { reason })}</p>
            {answer && <p className="text-sm whitespace-pre-line">{t('answer', { answer })}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
