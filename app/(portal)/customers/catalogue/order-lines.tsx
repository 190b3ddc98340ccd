import { DataTable } from '@/components/ui/data-table'
import { formatMoney, formatNumber } from '@/components/ui/number'
import type { JudgedOrder } from '@/lib/domain/order/judge'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { billingLabel, termLabel } from './picker-props'
import './picker.css'

type Props = { judged: Pick<JudgedOrder, 'lines' | 'totals' | 'currency'> }

/** The lines and totals of an order that was judged, to be read again before Submit and after. */
export async function OrderLines({ judged: { lines, totals, currency } }: Props) {
  const [t, locale] = [await words('order'), await currentLocale()]
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const sums = (['firstCharge', 'monthly', 'yearly', 'commitment'] as const).filter(
    name => name === 'firstCharge' || totals[name] > 0,
  )
  return (
    <>
      <DataTable
        caption={t('picker.summary')}
        keys={false}
        empty={null}
        columns={[
          { key: 'offer', header: t('picker.offer') },
          { key: 'licenses', header: t('picker.licenses'), align: 'end' },
          { key: 'term', header: t('picker.term') },
          { key: 'billing', header: t('picker.billing') },
          { key: 'price', header: t('picker.price'), align: 'end' },
          { key: 'total', header: t('picker.lineTotal'), align: 'end' },
        ]}
        rows={lines.map(({ offer, quantity, term, billing, unitMinor, cut }, at) => ({
          id: `${at}-${offer.id}`,
          cells: [
            locale === 'fr' ? offer.titleFr : offer.titleEn,
            formatNumber(quantity, locale),
            cut
              ? `${termLabel(t, term)}, ${t('picker.until', { date: lastDay(cut.to) })}`
              : termLabel(t, term),
            billingLabel(t, billing),
            money(unitMinor),
            money(quantity * unitMinor),
          ],
        }))}
      />
      <dl className="sum-totals ms-auto mt-3 w-full max-w-80">
        {sums.map(name => (
          <div key={name}>
            <dt>{t(`picker.${name}`)}</dt>
            <dd>{money(totals[name])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
