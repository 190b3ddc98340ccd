import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageSize } from '@/components/ui/page-size'
import { Pager } from '@/components/ui/pager'
import { countedTo, type Row } from '@/lib/domain/activity/find'
import { words } from '@/lib/i18n/words'
import { addressOf, filtersOf } from './address'
import { spoken } from './spoken'

type Log = { rows: Row[]; total: number; previous?: string | undefined; next?: string | undefined }
type Props = { log: Log; search: Record<string, string> }

export async function ActivityTable({ log, search }: Props) {
  const [t, common, say] = [await words('activity'), await words('common'), await spoken()]
  const rows = log.rows.map(row => {
    const [when, action] = [say.when(row.at), say.operation(row.operation)]
    return {
      id: row.id,
      cells: [
        { text: when, at: row.at.toISOString(), tip: say.utc(row.at) },
        row.customerOpen
          ? { text: row.customerName ?? '', href: `/customers/${row.customerId}/subscriptions` }
          : (row.customerName ?? ''),
        action,
        row.subject ?? '',
        row.userName,
        row.outcome === 'done'
          ? { text: t('done'), tone: 'neutral' as const }
          : { text: t('refused'), tone: 'warning' as const },
      ],
      expanded: told(row),
      expandLabel: t('detailsOf', { action, when }),
    }
  })

  /** To what it was done, from → to, the time in UTC, and a way to more of the same. */
  function told({ subject, refusal, changes, at, customerId, customerName }: Row) {
    const lines = refusal
      ? [say.refusal(refusal)]
      : say.changes(changes).map(({ field, from, to }) => t('change', { field, from, to }))
    return {
      lead: subject ?? undefined,
      lines: lines.length > 0 ? lines : [t('noChanges')],
      foot: say.utc(at),
      ...(customerId &&
        customerName && {
          link: { text: t('seeCustomer'), href: addressOf({}, { customer: customerId, size: search.size }) },
        }),
    }
  }

  return (
    <>
      <DataTable
        caption={t('title')}
        columns={[
          { key: 'at', header: t('when') },
          { key: 'customer', header: t('customer') },
          { key: 'action', header: t('action') },
          { key: 'subject', header: t('subject'), quiet: true, hideBelow: 'xl' },
          { key: 'user', header: t('person') },
          { key: 'outcome', header: t('outcome') },
        ]}
        rows={rows}
        empty={<Nothing search={search} />}
      />
      {rows.length > 0 && (
        <Pager
          label={common('pages')}
          range={
            log.total > countedTo
              ? common('resultsMore', { count: countedTo })
              : common('results', { count: log.total })
          }
          first={{ label: common('first'), href: log.previous && addressOf(search) }}
          previous={{
            label: common('previous'),
            href: log.previous && addressOf(search, { before: log.previous }),
          }}
          next={{ label: common('next'), href: log.next && addressOf(search, { after: log.next }) }}
          size={
            <PageSize
              label={common('rows')}
              sizes={[25, 50, 100].map(size => ({
                size,
                href: addressOf(search, { size: String(size) }),
                current: (search.size ?? '25') === String(size),
              }))}
            />
          }
        />
      )}
    </>
  )
}

async function Nothing({ search }: { search: Props['search'] }) {
  const [t, common] = [await words('activity'), await words('common')]
  const filtered = Object.keys(filtersOf(search)).some(name => !['from', 'to'].includes(name))
  if (!filtered)
    return (
      <Empty icon="scroll-text" title={t('empty')}>
        {t('emptyBody')}
      </Empty>
    )
  return (
    <Empty
      kind="no-match"
      title={t('noMatch')}
      action={<LinkButton href="/activity-log">{common('clearFilters')}</LinkButton>}
    />
  )
}
