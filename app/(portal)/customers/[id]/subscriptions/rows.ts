import type { Row } from '@/components/ui/table-row'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { renewalCells } from '../../../subscription-renewal'
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
  const [status, renewal] = [await statusCells(), await renewalCells(now)]
  return rows.map(one => {
    const offer = locale === 'fr' ? one.titleFr : one.titleEn
    return {
      id: one.id,
      href: `/customers/${customer.id}/subscriptions/${one.id}`,
      label: one.nickname ? `${one.nickname} · ${offer}` : offer,
      cells: [
        one.nickname ? { text: one.nickname, under: offer } : offer,
        f.number(one.quantity),
        status(one),
        renewal(one),
        sub(`billings.${one.billing}` as Parameters<typeof sub>[0]),
        one.resellerMpnId
          ? { text: one.reseller ?? '', under: one.resellerMpnId }
          : { text: t('noReseller'), tone: 'warning', tip: t('noResellerTip') },
      ],
    }
  })
}
