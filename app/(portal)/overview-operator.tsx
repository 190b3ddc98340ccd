import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { bounded } from './bounded'
import { Figure } from './figure'

type Queue = Record<'pending' | 'appeals' | 'unconfirmed' | 'requests' | 'agreements', number>

type Props = { queue: Queue; mail: { host: string; from: string } | null }

/** What waits for the operator, the things it keeps, and whether the portal sends letters. */
export async function OperatorOverview({ queue, mail }: Props) {
  const [t, shell, letter, say] = [
    await words('overview'),
    await words('shell'),
    await words('letter.operator'),
    await bounded(),
  ]
  return (
    <>
      {queue.agreements === 0 && (
        <Alert
          tone="warning"
          actions={
            <LinkButton size="sm" href="/agreements/draft/partner">
              {t('writeAgreement')}
            </LinkButton>
          }
        >
          {t('noAgreement')}
        </Alert>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Figure
          href="/organisations?vetting=pending"
          label={t('vetting')}
          value={say(queue.pending)}
          hint={t('vettingHint')}
        />
        <Figure
          href="/organisations?vetting=pending"
          label={t('appeals')}
          value={say(queue.appeals)}
          hint={t('appealsHint')}
        />
        <Figure
          href="/organisations/enrolments"
          label={t('unconfirmed')}
          value={say(queue.unconfirmed)}
          hint={t('unconfirmedHint')}
        />
        <Figure
          href="/change-requests"
          label={t('profileChanges')}
          value={say(queue.requests)}
          hint={t('profileChangesHint')}
        />
      </ul>
      <div className="flex flex-wrap gap-2">
        <LinkButton icon="building-2" href="/organisations">
          {shell('organisations')}
        </LinkButton>
        <LinkButton icon="file-text" href="/agreements">
          {shell('agreements')}
        </LinkButton>
        <LinkButton icon="upload" href="/catalogue/import">
          {shell('catalogueImport')}
        </LinkButton>
      </div>
      <p className="max-w-prose text-sm text-ink-muted">{mail ? letter('on', mail) : letter('off')}</p>
    </>
  )
}
