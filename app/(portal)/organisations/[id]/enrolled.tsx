import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import type { Found } from './found'

/** What the company said of itself when it enrolled. */
export async function Enrolled({ enrolment }: { enrolment: NonNullable<Found['enrolment']> }) {
  const [t, operator, formatter] = [
    await words('enrolment.operator'),
    await words('operator.organisation'),
    await format(),
  ]
  const { confirmedAt, registrationId, mpnId, mpnHolder } = enrolment
  const confirmed = confirmedAt && formatter.dateTime(confirmedAt, { dateStyle: 'long', timeStyle: 'short' })
  const entered = mpnHolder
    ? t('mpnHeld', { id: mpnId ?? '', company: mpnHolder.name })
    : mpnId && t('mpnFree', { id: mpnId })
  return (
    <Card title={t('entered')}>
      <DescriptionList
        facts={[
          { key: 'confirmed', term: t('confirmedOn'), value: confirmed ?? operator('noValue') },
          { key: 'registration', term: t('registrationId'), value: registrationId ?? operator('noValue') },
          ...(mpnId ? [{ key: 'mpn', term: t('mpnEntered'), value: entered }] : []),
        ]}
      />
    </Card>
  )
}

/** What the company said against its rejection, with the documents. */
export async function Appeals({ appeals, of }: Pick<Found, 'appeals'> & { of: string }) {
  const [t, formatter, refused] = [
    await words('enrolment.operator'),
    await format(),
    await whyNot('appeal.read'),
  ]
  return (
    <Card title={t('appeals')}>
      <ol className="grid gap-4 text-sm">
        {appeals.map(one => (
          <li key={one.id} className="grid justify-items-start gap-2">
            <p className="text-xs text-ink-muted">
              {t('appealBy', {
                by: one.appealedBy,
                date: formatter.dateTime(one.appealedAt, { dateStyle: 'long', timeStyle: 'short' }),
              })}
            </p>
            <p className="whitespace-pre-line wrap-anywhere">{one.reason}</p>
            <div className="flex flex-wrap items-center gap-2">
              <LinkButton
                size="sm"
                icon="download"
                href={`/organisations/${of}/appeals/${one.id}`}
                download
                whyNot={refused}
              >
                {t('download', { file: one.fileName })}
              </LinkButton>
              <span className="text-xs text-ink-muted">
                {one.fileType.split('/')[1]?.toUpperCase()},{' '}
                {t('kilobytes', { size: Math.max(1, Math.round(one.fileSize / 1024)) })}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
