import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { formatMoney } from '@/components/ui/number'
import { listOrders } from '@/lib/domain/order/history-operations'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { ListPager } from '../../../indirect-resellers/list-pager'
import { CustomerHead } from '../customer-head'
import { spokenLine } from './lines'

export async function generateMetadata() {
  return { title: (await words('orderRequest.history'))('title') }
}

export default page(
  listOrders,
  ({ params, search: { after, before } }) => ({ customerId: params.id ?? '', after, before }),
  async ({ customer, viewer, priced, rows, previous, next }) => {
    const [t, common, f, locale, line] = [
      await words('orderRequest.history'),
      await words('common'),
      await format(),
      await currentLocale(),
      await spokenLine(),
    ]
    const base = `/customers/${customer.id}/orders`
    return (
      <>
        <CustomerHead customer={customer} viewer={viewer} tab="orders" />
        <h2 className="sr-only">{t('title')}</h2>
        <DataTable
          caption={t('caption', { company: customer.companyName })}
          columns={[
            { key: 'date', header: t('date') },
            { key: 'what', header: t('what') },
            ...(priced ? [{ key: 'total', header: t('total'), align: 'end' as const }] : []),
            { key: 'by', header: t('by'), quiet: true },
            { key: 'state', header: t('state') },
          ]}
          rows={rows.map(one => ({
            id: one.id,
            href: `${base}/${one.id}`,
            cells: [
              f.dateTime(one.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
              one.items.map(line).join(', '),
              ...(priced ? [formatMoney(one.totalMinor, one.currency, locale)] : []),
              one.reseller ? `${one.placedBy} · ${one.reseller}` : one.placedBy,
              {
                text: t(`states.${one.state as 'completed'}`),
                tone: one.state === 'completed' ? ('positive' as const) : ('neutral' as const),
              },
            ],
          }))}
          empty={
            <Empty icon="receipt" title={t('empty')}>
              {t('emptyBody')}
            </Empty>
          }
        />
        {(previous || next) && (
          <ListPager
            path={base}
            keep={{}}
            page={{ previous, next }}
            range={common('results', { count: rows.length })}
          />
        )}
      </>
    )
  },
)
