import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import type { HistoryOf } from '@/lib/domain/activity/history'
import { words } from '@/lib/i18n/words'
import { ChangeList } from './change-list'
import { spoken } from './spoken'

type Props = {
  history: HistoryOf /** Where the rest is: the log, filtered as this is. */
  moreHref?: string | undefined
}

/** The "History" of one object, fed by `historyOf`: who, when, from → to. */
export async function History({ history, moreHref }: Props) {
  const [t, say] = [await words('activity'), await spoken()]
  return (
    <Card title={t('history')} id="history">
      {history.entries.length === 0 && <p className="text-sm text-ink-muted">{t('historyEmpty')}</p>}
      <ol className="grid gap-4">
        {history.entries.map(entry => (
          <li key={entry.id} className="grid gap-0.5 text-sm">
            <strong className="font-semibold">{say.operation(entry.operation)}</strong>
            {Object.keys(entry.changes).length > 0 && <ChangeList changes={say.changes(entry.changes)} />}
            <span className="text-ink-muted">
              {t.rich('byRich', {
                name: entry.userName,
                when: () => (
                  <Time at={entry.at.toISOString()} title={say.utc(entry.at)}>
                    {say.when(entry.at)}
                  </Time>
                ),
              })}
            </span>
          </li>
        ))}
      </ol>
      {history.more && moreHref && (
        <a className="tt-link text-sm" href={moreHref}>
          {t('historyMore')}
        </a>
      )}
    </Card>
  )
}
