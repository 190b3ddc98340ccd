import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { Copyable } from '@/components/ui/copyable'
import { DataTable } from '@/components/ui/data-table'
import { formatMoney } from '@/components/ui/number'
import { PageHeader } from '@/components/ui/page-header'
import { readOrder } from '@/lib/domain/order/history-operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { billingLabel, termLabel } from '../../../catalogue/picker-props'
import { spokenLine } from '../lines'
import { Timeline } from './timeline'

export async function generateMetadata() {
  return { title: (await words('orderRequest.history'))('order') }
}

export default page(
  readOrder,
  ({ params }) => ({ customerId: params.id ?? '', id: params.order ?? '' }),
  async ({ customer, viewer, priced, order, request }) => {
    const [t, terms, common, shell, locale, line] = [
      await words('orderRequest.history'),
      await words('order'),
      await words('common'),
      await words('shell'),
      await currentLocale(),
      await spokenLine(),
    ]
    const at = `/customers/${customer.id}`
    const title = t('orderOf', { date: order.createdAt })
    const crumbs = [
      ...(viewer === 'customer' ? [] : [{ label: shell('customers'), href: '/customers' }]),
      { label: customer.companyName, href: at },
      { label: t('title'), href: `${at}/orders` },
      { label: title },
    ]
    const money = (minor: number) => formatMoney(minor, order.currency, locale)
    return (
      <>
        <PageHeader
          title={title}
          status={
            <StatusBadge tone={order.state === 'completed' ? 'positive' : 'neutral'}>
              {t(`states.${order.state as 'completed'}`)}
            </StatusBadge>
          }
          lead={<Copyable text={order.id} label={t('copyId')} copiedLabel={common('copied')} />}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Card title={t('items')} flush>
            <DataTable
              caption={t('items')}
              keys={false}
              empty={null}
              columns={[
                { key: 'what', header: t('what') },
                { key: 'term', header: terms('picker.term') },
                { key: 'billing', header: terms('picker.billing') },
                ...(priced ? [{ key: 'price', header: terms('picker.price'), align: 'end' as const }] : []),
              ]}
              rows={order.items.map(item => ({
                id: item.id,
                href: `${at}/subscriptions/${item.subscriptionId}`,
                cells: [
                  line(item),
                  termLabel(terms, item.term),
                  billingLabel(terms, item.billing),
                  ...(priced ? [money(item.unitMinor)] : []),
                ],
              }))}
              {...(priced && {
                foot: [t('total'), '', '', money(order.totalMinor)],
              })}
            />
          </Card>
          <Timeline order={order} request={request} />
        </div>
      </>
    )
  },
)
