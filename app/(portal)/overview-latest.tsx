import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { When } from '../when'
import { spoken } from './activity-log/spoken'

type Line = {
  id: string
  at: Date
  userName: string
  operation: string
  subject: string | null
  customerName: string | null
}

/** The last things that were done here, and the way to the whole log. */
export async function Latest({ lines }: { lines: Line[] }) {
  const [t, say] = [await words('overview'), await spoken()]
  return (
    <Card
      title={t('latest')}
      actions={
        <a className="tt-link text-sm" href="/activity-log">
          {t('wholeLog')}
        </a>
      }
    >
      <ol className="grid gap-2.5 text-sm">
        {lines.map(({ id, at, userName, operation, subject, customerName }) => (
          <li key={id} className="grid gap-x-4 sm:grid-cols-[1fr_auto]">
            <span>
              {say.operation(operation)}
              {(subject ?? customerName) && (
                <span className="text-ink-muted"> · {subject ?? customerName}</span>
              )}
            </span>
            <span className="text-xs text-ink-faint">
              {userName}, <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
