import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { listAgreements } from '@/lib/domain/agreement/queries'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { stateTone } from './tones'

type Answer = Extract<Awaited<ReturnType<typeof listAgreements>>, { ok: true }>['value']

/** The versions of one agreement, the latest first, and the way to the next. */
export async function Versions({ kind, versions, draft }: Answer['partner'] | Answer['customer']) {
  const [t, formatter, locale] = [await words('agreements'), await format(), await currentLocale()]
  const day = (at: Date) => formatter.dateTime(at, { dateStyle: 'long' })
  const utcDay = (at: Date) => formatter.dateTime(at, { dateStyle: 'long', timeZone: 'UTC' })
  const partner = kind === 'partner'
  const next = (versions[0]?.version ?? 0) + 1
  return (
    <Card
      title={t(kind)}
      flush
      actions={
        <LinkButton
          size="sm"
          icon="file-text"
          href={`/agreements/draft/${kind}`}
          whyNot={await whyNot('agreement.publish')}
        >
          {draft ? t('continue') : t('write', { version: next })}
        </LinkButton>
      }
    >
      {draft && (
        <div className="p-4">
          <Alert>{t('draftNote', { by: draft.editedBy, date: draft.editedAt })}</Alert>
        </div>
      )}
      <DataTable
        caption={t(kind)}
        keys={false}
        columns={[
          { key: 'version', header: t('version') },
          { key: 'state', header: t('state') },
          { key: 'effective', header: t('effective') },
          { key: 'published', header: t('published'), quiet: true },
          // Customers’ acceptances are kept by their partners, not here.
          ...(partner ? [{ key: 'signatures', header: t('signatures'), align: 'end' as const }] : []),
        ]}
        rows={versions.map(one => ({
          id: one.id,
          href: `/agreements/${one.id}`,
          cells: [
            `${t('versionOf', { version: one.version })} · ${locale === 'fr' ? one.titleFr : one.titleEn}`,
            { text: t(`states.${one.state}`), tone: stateTone[one.state] },
            one.againFrom
              ? `${day(one.effectiveAt)} · ${t('againBy', { date: utcDay(one.againFrom) })}`
              : day(one.effectiveAt),
            one.publishedBy
              ? t('publishedBy', { date: day(one.publishedAt), by: one.publishedBy })
              : day(one.publishedAt),
            ...(partner ? [formatter.number(one.signatures)] : []),
          ],
        }))}
        empty={<p className="p-4 text-sm text-ink-muted">{t('none')}</p>}
      />
    </Card>
  )
}
