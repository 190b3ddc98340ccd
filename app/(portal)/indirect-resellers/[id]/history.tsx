import { Card } from '@/components/ui/card'
import type { Chapter } from '@/lib/domain/partnership/reseller'
import { words } from '@/lib/i18n/words'
import { When } from '../../../when'

/** Who asked, who accepted and who ended it, the latest first. */
export async function History({ history, name }: { history: Chapter[]; name: string }) {
  const t = await words('partnership.reseller')
  const events = history.flatMap(({ id, request, acceptedBy, acceptedAt, removedBy, removedAt }) => [
    ...(removedAt ? [{ key: `${id}-3`, at: removedAt, text: t('removedBy', { by: removedBy ?? '' }) }] : []),
    { key: `${id}-2`, at: acceptedAt, text: t('acceptedBy', { by: acceptedBy, name }) },
    ...(request
      ? [
          {
            key: `${id}-1`,
            at: request.createdAt,
            text: t('requestedBy', { by: request.createdBy }),
            to: request.id,
          },
        ]
      : []),
  ])
  return (
    <Card title={t('history')}>
      <ol className="grid gap-2.5 text-sm">
        {events.map(({ key, at, text, to }) => (
          <li key={key} className="grid grid-cols-[minmax(7rem,34%)_1fr] gap-4">
            <span className="text-ink-faint">
              <When at={at} />
            </span>
            <span>
              {to ? (
                <a className="tt-link" href={`/indirect-resellers/requests/${to}`}>
                  {text}
                </a>
              ) : (
                text
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
