import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { format, words } from '@/lib/i18n/words'
import type { Shown } from './shown'

/** All that was said and done, in order. */
export async function Timeline({ id, entries }: Shown) {
  const [t, f] = [await words('serviceRequest.one'), await format()]
  const exact = { dateStyle: 'medium', timeStyle: 'short' } as const
  return (
    <Card title={t('history')}>
      <ol className="grid gap-5">
        {entries.map(({ id: entry, act, author, company, holder, at, body, files }) => (
          <li key={entry} className="grid gap-1.5 border-s-2 border-line ps-4 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <strong className="font-semibold">
                {t(`acts.${act}`, { author, company, holder: holder ?? '', left: body ?? '' })}
              </strong>
              <span className="text-xs text-ink-muted">
                <Time
                  at={new Date(at).toISOString()}
                  title={`${f.dateTime(new Date(at), { ...exact, timeZone: 'UTC' })} UTC`}
                >
                  {f.dateTime(new Date(at), exact)}
                </Time>
              </span>
            </p>
            {body && act !== 'departed' && <p className="whitespace-pre-wrap wrap-anywhere">{body}</p>}
            {files.map(file => (
              <a
                key={file.id}
                className="tt-link flex w-fit items-center gap-1.5"
                href={`/service-requests/${id}/files/${file.id}`}
                download
              >
                <Icon name="file-text" /> {file.name}{' '}
                <span className="text-xs text-ink-muted">
                  {t('size', { kb: Math.max(1, Math.round(file.size / 1024)) })}
                </span>
              </a>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  )
}
