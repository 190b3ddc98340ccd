import { formatMoney } from '@/components/ui/number'
import { monthsOf } from '@/lib/domain/order/term'
import type { PriceRow } from '@/lib/domain/pricing/list'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'

/** A price a row. */
export async function priceRows(rows: PriceRow[], currency: string) {
  const [t, order, f, locale] = [
    await words('pricing'),
    await words('order'),
    await format(),
    await currentLocale(),
  ]
  const day = (at: Date) => f.dateTime(at, { dateStyle: 'medium', timeZone: 'UTC' })
  const termOf = (term: string) => {
    const months = monthsOf(term)
    if (!months) return order('termless')
    return months % 12 === 0 ? order('years', { count: months / 12 }) : order('months', { count: months })
  }
  const trend = ({ beforeMinor, unitMinor }: PriceRow) =>
    beforeMinor === null || beforeMinor === unitMinor
      ? ''
      : t(unitMinor > beforeMinor ? 'up' : 'down', { before: formatMoney(beforeMinor, currency, locale) })
  return rows.map(row => {
    const title = locale === 'fr' ? row.titleFr : row.titleEn
    const priced = (minor: number) =>
      row.kind === 'usage' ? order('picker.metered') : formatMoney(minor, currency, locale)
    const ends = row.endOfSale ?? row.effectiveTo
    return {
      id: `${row.offerId}-${row.term}-${row.billing}`,
      cells: [
        title,
        termOf(row.term),
        order(`billings.${row.billing as 'monthly'}`),
        priced(row.unitMinor),
        priced(row.recommendedMinor),
        ends
          ? t('fromTo', { from: day(row.effectiveFrom), to: day(ends) })
          : t('from', { from: day(row.effectiveFrom) }),
        trend(row),
      ],
    }
  })
}
