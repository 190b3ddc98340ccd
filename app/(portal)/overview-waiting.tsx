import { decideWithin, type Waiting, waitingTo } from '@/lib/domain/overview/waiting'
import { words } from '@/lib/i18n/words'
import { bounded } from './bounded'
import { Figure } from './figure'

/** What a person begins the day with: each number leads to exactly what it counts. */
export async function WaitingForYou({ waiting: { requests, cases, decisions } }: { waiting: Waiting }) {
  const [t, say] = [await words('overview'), await bounded(waitingTo)]
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t('waiting')}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {requests !== undefined && (
          <Figure
            href="/order-requests?state=open"
            label={t('orderRequests')}
            value={say(requests)}
            hint={t('orderRequestsHint')}
          />
        )}
        {cases !== undefined && (
          <Figure
            href="/service-requests?holder=own"
            label={t('cases')}
            value={say(cases)}
            hint={t('casesHint')}
          />
        )}
        {decisions !== undefined && (
          <Figure
            href={`/renewals?way=decision&within=${decideWithin}`}
            label={t('decisions')}
            value={say(decisions)}
            hint={t('decisionsHint', { days: decideWithin })}
          />
        )}
      </ul>
    </section>
  )
}
