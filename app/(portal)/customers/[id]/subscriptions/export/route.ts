import '@/lib/domain'
import { exportSubscriptions } from '@/lib/domain/subscription/list-operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** `Subscriptions.csv` (pages §12) of one customer, those over and deleted among them. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const locale = await currentLocale()
  const answer = await exportSubscriptions(await currentActor(), { customerId: id, locale })
  if (!answer.ok) return refusedFile(answer.refusal)
  const [t, states] = [await words('customer.csv.subscriptions'), await words('subscription.states')]
  const head = [t('id'), t('name'), t('quantity'), t('status'), t('reseller')]
  const { lines } = answer.value
  async function* parts() {
    yield lines.map(line => [
      line.id,
      line.title,
      String(line.quantity),
      states(line.state as Parameters<typeof states>[0]),
      line.mpnId ?? '',
    ])
  }
  return csvResponse({ name: t('file'), head, parts: parts(), locale })
}
