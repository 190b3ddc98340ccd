import '@/lib/domain'
import type { Actor } from '@/lib/domain/actor'
import { exportIncentives, readIncentiveLines } from '@/lib/domain/incentive/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { logFailure } from '@/lib/web/failure'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** A month of the ledger as a file; amounts in the currency's minor unit, so that nothing is rounded twice. */
export async function GET(request: Request) {
  const month = new URL(request.url).searchParams.get('month') ?? ''
  const actor = await currentActor()
  const answer = await exportIncentives(actor, { month })
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
  const locale = await currentLocale()
  const parts = linesOf(actor, month, answer.value.currencies, locale === 'fr')
  return csvResponse({ name: `${t('csv.file')} ${month}`, head, parts, locale })
}

async function* linesOf(actor: Actor, month: string, currencies: string[], french: boolean) {
  for (const currency of currencies) {
    let after: string | undefined
    do {
      const part = await readIncentiveLines(actor, { month, currency, after }).catch(error => {
        logFailure(error)
        throw error
      })
      // A file that breaks off is seen to be broken; one that merely ends would be believed.
      if (!part.ok) throw part.refusal
      yield part.value.rows.map(row => [
        ...[month, row.mpnId, row.resellerName, row.companyName, row.subscriptionId],
        french ? row.titleFr : row.titleEn,
        ...[row.seats, row.currency, row.baseMinor, row.basisPoints, row.creditMinor].map(String),
      ])
      after = part.value.next
    } while (after)
  }
}
