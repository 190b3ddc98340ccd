import { DataTable } from '@/components/ui/data-table'
import { formatMoney, formatNumber } from '@/components/ui/number'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { type Found, monthKey } from './found'

/** The month by location, the highest first. */
export async function Locations({ found, path }: { found: Found; path: string }) {
  const [t, locale] = [await words('incentive'), await currentLocale()]
  const { locations, currency, month } = found
  if (locations.length === 0) return null
  const address = (mpn: string) => `${path}?${new URLSearchParams({ month: monthKey(month), currency, mpn })}`
  return (
    <DataTable
      caption={t('byLocation')}
      showCaption
      keys={false}
      columns={[
        { key: 'location', header: t('location') },
        { key: 'credits', header: t('subscriptions'), align: 'end', quiet: true },
        { key: 'base', header: t('base'), align: 'end', quiet: true, hideBelow: 'lg' },
        { key: 'credit', header: t('credit'), align: 'end' },
      ]}
      rows={locations.map(({ mpnId, resellerName, credits, baseMinor, creditMinor }) => ({
        id: mpnId,
        href: address(mpnId),
        cells: [
          `${resellerName ?? ''} · ${mpnId}`,
          formatNumber(credits, locale),
          formatMoney(baseMinor, currency, locale),
          formatMoney(creditMinor, currency, locale),
        ],
      }))}
      empty={null}
    />
  )
}
