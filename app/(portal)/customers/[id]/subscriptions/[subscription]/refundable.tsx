import { words } from '@/lib/i18n/words'
import { moment, relative } from './moment'
import type { Shown } from './shown'

/** Licences that may still be given back, each purchase with its own clock (rules §5.2). */
export async function Refundable({ shown }: { shown: Shown }) {
  const t = await words('subscription')
  const { refundable, policy, now, frozen } = shown
  if (!refundable || frozen) return null
  if (refundable.totalQuantity === 0)
    return <p className="tt-hint pt-4">{t('reduceNone', { hours: policy.windowHours ?? 0 })}</p>
  return (
    <div className="mt-4 grid gap-1 rounded-md bg-accent-soft px-3 py-2 text-sm">
      <h2 className="text-sm font-medium">{t('reduce')}</h2>
      <ul className="grid gap-1">
        {refundable.details.map(async ({ id, quantity, addedAt, allowedUntil }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <span>{t('reduceLot', { quantity, added: addedAt })}</span>
            <time dateTime={allowedUntil.toISOString()} className="text-ink-muted">
              {t('reduceUntil', { moment: await moment(allowedUntil) })} · {await relative(allowedUntil, now)}
            </time>
          </li>
        ))}
      </ul>
      <p className="tt-hint">{t('reduceClock')}</p>
    </div>
  )
}
