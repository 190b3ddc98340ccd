import { exportActivity } from '@/lib/domain/activity/operations'
import { currentLocale, currentTimeZone } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { logFailure } from '@/lib/web/failure'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'
import { filtersOf } from '../address'
import { spoken } from '../spoken'

/** The log as a file, a thousand lines at a time, so that its length costs no memory. */
export async function GET(request: Request) {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const [actor, zone, t, speak] = [
    await currentActor(),
    await currentTimeZone(),
    await words('activity'),
    await spoken(),
  ]
  const wanted = { ...filtersOf(search), zone }
  const first = await exportActivity(actor, wanted)
  if (!first.ok) return refusedFile(first.refusal)
  const head = [
    ...[t('whenUtc'), t('customer'), t('action'), t('subject')],
    ...[t('person'), t('outcome'), t('details')],
  ]
  const line = (row: Row) => [
    ...[row.at.toISOString(), row.customerName ?? '', speak.operation(row.operation), row.subject ?? ''],
    ...[row.userName, t(row.outcome)],
    row.refusal
      ? speak.refusal(row.refusal)
      : speak
          .changes(row.changes)
          .map(change => t('change', change))
          .join('; '),
  ]
  async function* parts() {
    for (let part: Part = first; ; ) {
      // A file that breaks off is seen to be broken; one that merely ends would be believed.
      if (!part.ok) throw part.refusal
      yield part.value.rows.map(line)
      const { next } = part.value
      if (!next) return
      part = await exportActivity(actor, { ...wanted, after: next }).catch(error => {
        logFailure(error)
        throw error
      })
    }
  }
  return csvResponse({ name: t('file'), head, parts: parts(), locale: await currentLocale() })
}

type Part = Awaited<ReturnType<typeof exportActivity>>
type Row = Extract<Part, { ok: true }>['value']['rows'][number]
