import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { format, words } from '@/lib/i18n/words'
import { AttestForm } from './attest-form'
import type { Shown } from './shown'

/** Whether the customer has accepted the agreement: who, when, and how it is known (rules §3.4). */
export async function AgreementCard({ agreements, id: customerId }: Pick<Shown, 'agreements' | 'id'>) {
  const [t, f] = [await words('customer.account'), await format()]
  const day = (date: string) =>
    f.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const told = agreements.map(({ id, proof, firstName, lastName, acceptedOn, recordedBy, version }) => {
    const values = { name: `${firstName} ${lastName}`, date: day(acceptedOn), by: recordedBy }
    return { id, text: version === null ? t(proof, values) : t('acceptedVersion', { ...values, version }) }
  })
  const [latest, ...earlier] = told
  return (
    <Card
      title={t('agreement')}
      actions={
        <StatusBadge tone={latest ? 'positive' : 'warning'}>
          {latest ? t('provided') : t('notProvided')}
        </StatusBadge>
      }
    >
      {latest ? (
        <p className="text-sm">{latest.text}</p>
      ) : (
        <Alert tone="warning">{t('notProvidedBody')}</Alert>
      )}
      {earlier.length > 0 && (
        <details className="pt-2 text-sm text-ink-muted">
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ul className="grid gap-1 pt-1">
            {earlier.map(one => (
              <li key={one.id}>{one.text}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="pt-3">
        <AttestForm customerId={customerId} />
      </div>
    </Card>
  )
}
