import type { StatusCell } from '@/components/ui/table-row'
import type { Severity, State } from '@/lib/domain/service-request/rules'
import { format, words } from '@/lib/i18n/words'

const tones = {
  open: 'info',
  inProgress: 'info',
  waiting: 'warning',
  solved: 'positive',
  closed: 'neutral',
  reopened: 'warning',
} as const

const weight = { critical: 'danger', moderate: 'warning', minimal: 'neutral' } as const

type Timed = { state: State; createdAt: Date; dueAt: Date; answeredAt: Date | null }

/** State, severity and answer time of a request, in words and tones. */
export async function requestCells() {
  const [t, list, f] = [await words('serviceRequest'), await words('serviceRequest.list'), await format()]
  return {
    state: (state: State): StatusCell => ({ text: t(`states.${state}`), tone: tones[state] }),
    severity: (severity: Severity): StatusCell => ({
      text: t(`severities.${severity}`),
      tone: weight[severity],
    }),
    answer: ({ state, dueAt, answeredAt }: Timed, now: Date): StatusCell | string => {
      if (answeredAt)
        return { text: list('answered'), tone: 'positive', tip: list('answeredTip', { date: answeredAt }) }
      if (state === 'closed' || state === 'solved') return ''
      const when = f.relativeTime(dueAt, now)
      return dueAt < now
        ? {
            text: list('overdue'),
            under: list('since', { when: f.dateTime(dueAt, { dateStyle: 'short', timeStyle: 'short' }) }),
            tone: 'danger',
          }
        : { text: list('due', { when }), tone: 'info' }
    },
  }
}
