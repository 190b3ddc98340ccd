import { StatusBadge } from '@/components/ui/badge'
import type { Row } from '@/components/ui/table-row'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { Renewal } from '../../../subscription-renewal'
import { statusCells } from '../../../subscription-status'
import type { SubscriptionList } from './list'

/** A customer's subscriptions as rows of the table. */
export async function subscriptionRows({ rows, customer, now }: SubscriptionList): Promise<Row[]> {
  const [t, sub, f, locale] = [
    await words('customer.subscriptions'),
    await words('subscription'),
    await format(),
    await currentLocale(),
  ]
  const status = await statusCells()
  return rows.map(one => {
    const offer = locale === 'fr' ? one.titleFr : one.titleEn
    return {
      id: one.id,
      href: `/customers/${customer.id}/subscriptions/${one.id}`,
      label: one.nickname ? `${one.nickname} · ${offer}` : offer,
      cells: [
        one.nickname ? (
          <span key="name">
            {one.nickname} <span className="block text-xs font-normal text-ink-muted">{offer}</span>
          </span>
        ) : (
          offer
        ),
        f.number(one.quantity),
        status(one),
        <Renewal key="renewal" of={one} now={now} />,
        sub(`billings.${one.billing}` as Parameters<typeof sub>[0]),
        one.resellerMpnId ? (
          <span key="reseller">
            {one.reseller}{' '}
            <span className="block text-xs text-ink-muted tabular-nums">{one.resellerMpnId}</span>
          </span>
        ) : (
          <StatusBadge key="reseller" tone="warning" tip={t('noResellerTip')}>
            {t('noReseller')}
          </StatusBadge>
        ),
      ],
    }
  })
}
