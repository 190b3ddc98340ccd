import type { Row } from '@/lib/domain/activity/find'
import { words } from '@/lib/i18n/words'
import { addressOf } from './address'
import { ChangeList } from './change-list'
import { spoken } from './spoken'

/** What unfolds under a line: to what it was done, from → to, the time in UTC, and ways to more of the same. */
export async function ActivityDetails({ row, search }: { row: Row; search: Record<string, string> }) {
  const [t, say] = [await words('activity'), await spoken()]
  const size = search.size
  return (
    <div className="grid gap-2 text-sm">
      {row.subject && <p className="font-medium">{row.subject}</p>}
      {row.refusal ? <p>{say.refusal(row.refusal)}</p> : <ChangeList changes={say.changes(row.changes)} />}
      <p className="text-ink-muted">{say.utc(row.at)}</p>
      {row.customerId && (
        <p>
          <a className="tt-link" href={addressOf({}, { customer: row.customerId, size })}>
            {t('seeCustomer')}
          </a>
        </p>
      )}
    </div>
  )
}
