import '@/lib/domain'
import { minorUnits } from '@/lib/domain/country/currency'
import { exportPrices } from '@/lib/domain/pricing/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** The price list as a file, in the columns a price list has (catalog §1): amounts with a point, whatever the reader's language. */
export async function GET(request: Request) {
  const { q, category, currency, list } = Object.fromEntries(new URL(request.url).searchParams)
  const locale = await currentLocale()
  const answer = await exportPrices(await currentActor(), { q, category, currency, list, locale })
  if (!answer.ok) return refusedFile(answer.refusal)
  const t = await words('pricing.csv')
  const { rows, day, currency: paid } = answer.value
  const decimals = minorUnits(paid)
  const amount = (minor: number) => (minor / 10 ** decimals).toFixed(decimals)
  const date = (at: Date | null) => at?.toISOString().slice(0, 10) ?? ''
  const head = [
    ...[t('title'), t('sku'), t('term'), t('billing'), t('currency')],
    ...[t('partner'), t('recommended'), t('from'), t('to'), t('endOfSale')],
  ]
  async function* parts() {
    yield rows.map(row => [
      locale === 'fr' ? row.titleFr : row.titleEn,
      ...[row.offerId, row.term, row.billing, paid, amount(row.unitMinor), amount(row.recommendedMinor)],
      ...[date(row.effectiveFrom), date(row.effectiveTo), date(row.endOfSale)],
    ])
  }
  return csvResponse({ name: `${t('file')}-${paid}-${day}`, head, parts: parts(), locale })
}
