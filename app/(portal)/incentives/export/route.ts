import '@/lib/domain'
import { exportIncentives } from '@/lib/domain/incentive/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** A month of the ledger as a file; amounts in the currency's minor unit, so that nothing is rounded twice. */
export async function GET(request: Request) {
  const month = new URL(request.url).searchParams.get('month') ?? ''
  const answer = await exportIncentives(await currentActor(), { month, locale: await currentLocale() })
  if (!answer.ok) return refusedFile(answer.refusal)
  const t = await words('incentive')
  const head = [
    t('csv.month'),
    t('csv.mpnId'),
    t('csv.reseller'),
    t('csv.customer'),
    t('csv.subscriptionId'),
    t('csv.offer'),
    t('seats'),
    t('currency'),
    t('csv.baseMinor'),
    t('csv.basisPoints'),
    t('csv.creditMinor'),
  ]
  const { rows, locale } = answer.value
  async function* parts() {
    yield rows.map(row => [
      ...[month, row.mpnId, row.resellerName, row.companyName, row.subscriptionId],
      locale === 'fr' ? row.titleFr : row.titleEn,
      ...[row.seats, row.currency, row.baseMinor, row.basisPoints, row.creditMinor].map(String),
    ])
  }
  return csvResponse(`${t('csv.file')} ${month}`, head, parts())
}
