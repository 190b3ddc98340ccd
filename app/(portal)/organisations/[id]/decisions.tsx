import { Card } from '@/components/ui/card'
import { checks } from '@/lib/domain/vetting/rules'
import { format, words } from '@/lib/i18n/words'
import type { Found } from './found'

/** Who decided what and why, the latest first. */
export async function Decisions({ decisions }: Pick<Found, 'decisions'>) {
  const [t, operator, formatter] = [
    await words('operator.organisation'),
    await words('operator'),
    await format(),
  ]
  return (
    <Card title={t('history')}>
      {decisions.length === 0 ? (
        <p className="text-sm text-ink-muted">{t('noHistory')}</p>
      ) : (
        <ol className="grid gap-3 text-sm">
          {decisions.map(one => (
            <li key={one.id}>
              <p className="font-medium">
                {t('decision', {
                  from: operator(`vettings.${one.from}`),
                  to: operator(`vettings.${one.to}`),
                })}
              </p>
              <p className="text-xs text-ink-muted">
                {t('by', {
                  by: one.decidedBy,
                  date: formatter.dateTime(one.decidedAt, { dateStyle: 'long', timeStyle: 'short' }),
                })}
                {checks.some(check => one[check]) &&
                  ` · ${formatter.list(checks.filter(check => one[check]).map(check => t(`check.${check}`)))}`}
              </p>
              {one.reason && <p className="whitespace-pre-line wrap-anywhere">{one.reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
