import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time } from '@/components/ui/time'
import { format, words } from '@/lib/i18n/words'
import { endOne, endOthers } from './actions'

type Session = {
  ref: string
  browser: string | null
  system: string | null
  since: Date
  lastSeen: Date
  current: boolean
}

/** Where the person is signed in, and the way to end what they do not know. */
export async function Sessions({ sessions }: { sessions: Session[] }) {
  const [t, common, formatter] = [await words('account'), await words('common'), await format()]
  const time = (at: Date) => (
    <Time
      at={at.toISOString()}
      title={`${formatter.dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`}
    >
      {formatter.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
    </Time>
  )
  const errorTitle = common('errorSummary', { count: 1 })
  return (
    <Card
      id="sessions"
      title={t('sessions')}
      actions={
        sessions.length > 1 && (
          <ActionForm action={endOthers} errorTitle={errorTitle} prefix="others">
            <SubmitButton variant="secondary" size="sm" icon="log-out">
              {t('endOthers')}
            </SubmitButton>
          </ActionForm>
        )
      }
    >
      <p className="pb-3 text-sm text-ink-muted">{sessions.length > 1 ? t('sessionsLead') : t('noOthers')}</p>
      <ul className="grid gap-3">
        {sessions.map(({ ref, browser, system, since, lastSeen, current }) => {
          const device = t('deviceName', {
            browser: browser ?? t('unknownBrowser'),
            system: system ?? t('unknownSystem'),
          })
          return (
            <li key={ref} className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <div>
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {device} {current && <StatusBadge tone="positive">{t('thisDevice')}</StatusBadge>}
                </p>
                <p className="text-ink-muted">
                  {t('since')} {time(since)} · {t('lastSeen')} {time(lastSeen)}
                </p>
              </div>
              {!current && (
                <ActionForm
                  action={endOne}
                  hidden={{ ref }}
                  errorTitle={errorTitle}
                  prefix={`end-${ref.slice(0, 8)}`}
                >
                  <SubmitButton variant="secondary" size="sm" aria-label={t('endSessionOf', { device })}>
                    {t('endSession')}
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          )
        })}
      </ul>
      <a className="tt-link mt-4 inline-block text-sm" href="/set-password">
        {t('changePassword')}
      </a>
    </Card>
  )
}
