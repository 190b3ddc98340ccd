import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterChips } from '@/components/ui/filter-chips'
import { formatMoney, formatNumber } from '@/components/ui/number'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { ListPager } from '../indirect-resellers/list-pager'
import { type Found, monthKey } from './found'

type Props = { found: Found; path: string; size: string | undefined }

/** The ledger's lines: what was billed, at which rate, for whom. */
export async function Ledger({ found, path, size }: Props) {
  const [t, common, f, locale] = [
    await words('incentive'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  const { rows, month, currency, mpnId } = found
  const keep = { month: monthKey(month), currency, mpn: mpnId, size }
  const all = `${path}?${new URLSearchParams({ month: monthKey(month), currency })}`
  const percent = (points: number) =>
    f.number(points / 10_000, { style: 'percent', maximumFractionDigits: 2 })
  return (
    <div>
      {mpnId && (
        <FilterChips
          label={t('filters')}
          chips={[
            {
              key: 'mpn',
              text: t('onlyLocation', { mpnId }),
              removeHref: all,
              removeLabel: t('allLocations'),
            },
          ]}
        />
      )}
      <DataTable
        caption={t('ledger')}
        showCaption
        columns={[
          { key: 'subscription', header: t('subscription') },
          { key: 'location', header: t('location'), quiet: true },
          { key: 'seats', header: t('seats'), align: 'end' },
          { key: 'base', header: t('base'), align: 'end', quiet: true, hideBelow: 'lg' },
          { key: 'rate', header: t('rate'), align: 'end', quiet: true, hideBelow: 'lg' },
          { key: 'credit', header: t('credit'), align: 'end' },
        ]}
        rows={rows.map(row => ({
          id: row.id,
          href: `/customers/${row.customerId}/subscriptions/${row.subscriptionId}`,
          cells: [
            { text: locale === 'fr' ? row.titleFr : row.titleEn, under: row.companyName },
            `${row.resellerName} · ${row.mpnId}`,
            formatNumber(row.seats, locale),
            formatMoney(row.baseMinor, row.currency, locale),
            percent(row.basisPoints),
            formatMoney(row.creditMinor, row.currency, locale),
          ],
        }))}
        empty={
          <Empty
            kind="no-match"
            title={t('noMatchTitle')}
            action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
          >
            {t('noMatchBody')}
          </Empty>
        }
      />
      {rows.length > 0 && (
        <ListPager path={path} keep={keep} page={found} range={t('shown', { count: rows.length })} />
      )}
    </div>
  )
}
