import { formatMoney, formatNumber } from '@/components/ui/number'
import type { JudgedOrder } from '@/lib/domain/order/judge'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { billingLabel, termLabel } from './picker-props'
import './picker.css'

/** The lines and totals of an order that was judged, to be read again before Submit and after. */
export async function OrderLines({
  judged: { lines, totals, currency },
}: {
  judged: Pick<JudgedOrder, 'lines' | 'totals' | 'currency'>
}) {
  const [t, locale] = [await words('order'), await currentLocale()]
  const money = (minor: number) => formatMoney(minor, currency, locale)
  return (
    <>
      <table className="tt-table" data-n="2 5 6">
        <thead>
          <tr>
            <th scope="col">{t('picker.offer')}</th>
            <th scope="col">{t('picker.licenses')}</th>
            <th scope="col">{t('picker.term')}</th>
            <th scope="col">{t('picker.billing')}</th>
            <th scope="col">{t('picker.price')}</th>
            <th scope="col">{t('picker.lineTotal')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ offer, quantity, term, billing, unitMinor }, at) => (
            <tr key={`${offer.id}-${at.toString()}`}>
              <th scope="row">{locale === 'fr' ? offer.titleFr : offer.titleEn}</th>
              <td>{formatNumber(quantity, locale)}</td>
              <td>{termLabel(t, term)}</td>
              <td>{billingLabel(t, billing)}</td>
              <td>{money(unitMinor)}</td>
              <td>{money(quantity * unitMinor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="sum-totals max-w-80 ms-auto mt-3">
        {(['firstCharge', 'monthly', 'yearly', 'commitment'] as const).map(
          name =>
            (name === 'firstCharge' || totals[name] > 0) && (
              <div key={name}>
                <dt>{t(`picker.${name}`)}</dt>
                <dd>{money(totals[name])}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}
