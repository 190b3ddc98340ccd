import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import type { RequestRow } from '@/lib/domain/order-request/find'
import { type AskedItem, otherNumbers } from '@/lib/domain/order-request/rules'
import { lastDay } from '@/lib/domain/subscription/rules'
import { format, words } from '@/lib/i18n/words'
import { When } from '../../../when'
import { billingLabel, termLabel } from '../../customers/catalogue/picker-props'
import { spokenItems } from '../items'

/** Who asked, for whom, and for what. */
export async function Details({ request }: { request: RequestRow }) {
  const [t, order, f, say] = [
    await words('orderRequest'),
    await words('order'),
    await format(),
    await spokenItems(),
  ]
  const { customerId, companyName, providerName, requestedBy, resellerName, requestedAt, note, kind } =
    request
  const facts = [
    {
      key: 'customer',
      term: t('customer'),
      value: (
        <a className="tt-link" href={`/customers/${customerId}`}>
          {companyName}
        </a>
      ),
    },
    { key: 'by', term: t('reseller'), value: t('by', { name: requestedBy, company: resellerName }) },
    { key: 'provider', term: t('provider'), value: providerName },
    { key: 'asked', term: t('asked'), value: <When at={requestedAt} long /> },
    ...(note ? [{ key: 'note', term: t('note'), value: note }] : []),
  ]
  const termOf = ({ term = '', endsAt }: AskedItem) =>
    endsAt
      ? `${termLabel(order, term)}, ${order('picker.until', { date: lastDay(new Date(endsAt)) })}`
      : termLabel(order, term)
  const table = (items: RequestRow['items'], caption: string, shown: boolean) => (
    <DataTable
      caption={caption}
      showCaption={shown}
      keys={false}
      empty={null}
      columns={[
        { key: 'offer', header: order('picker.offer') },
        { key: 'licenses', header: t('licenses'), align: 'end' },
        ...(kind === 'new'
          ? [
              { key: 'term', header: t('term') },
              { key: 'billing', header: t('billing') },
            ]
          : []),
      ]}
      rows={items.map((item, at) => ({
        id: `${at}`,
        cells: [
          say.title(item),
          f.number(item.quantity),
          ...(kind === 'new' ? [termOf(item), billingLabel(order, item.billing ?? '')] : []),
        ],
      }))}
    />
  )
  return (
    <Card title={t('details')}>
      <div className="grid gap-5">
        <DescriptionList rows facts={facts} />
        {table(request.items, t('what'), false)}
        {request.amended &&
          table(
            request.amended,
            t(otherNumbers(request.items, request.amended) ? 'approvedAs' : 'approvedEnd'),
            true,
          )}
      </div>
    </Card>
  )
}
