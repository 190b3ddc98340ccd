import { exportActivity } from '@/lib/domain/activity/operations'
import { currentTimeZone } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvLine } from '@/lib/web/csv'
import { logFailure } from '@/lib/web/failure'
import { say } from '@/lib/web/say'
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
  let part = await exportActivity(actor, wanted)
  if (!part.ok) {
    const status = part.refusal.reason === 'unauthenticated' ? 401 : 403
    return new Response(await say(part.refusal), {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  const head = [
    t('whenUtc'),
    t('customer'),
    t('action'),
    t('subject'),
    t('person'),
    t('outcome'),
    t('details'),
  ]
  let first = true
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        if (!part.ok) throw part.refusal
        const { rows, next } = part.value
        const lines = rows.map(row =>
          csvLine([
            row.at.toISOString(),
            row.customerName ?? '',
            speak.operation(row.operation),
            row.subject ?? '',
            row.userName,
            t(row.outcome),
            row.refusal
              ? speak.refusal(row.refusal)
              : speak
                  .changes(row.changes)
                  .map(change => t('change', change))
                  .join('; '),
          ]),
        )
        // Excel takes a file without the mark for one in its own old code page.
        const start = first ? `\uFEFF${csvLine(head)}` : ''
        first = false
        controller.enqueue(new TextEncoder().encode(start + lines.join('')))
        if (!next) return controller.close()
        part = await exportActivity(actor, { ...wanted, after: next })
      } catch (error) {
        logFailure(error)
        // A file that breaks off is seen to be broken; one that merely ends would be believed.
        controller.error(error)
      }
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('file')}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
