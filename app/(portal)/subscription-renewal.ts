import type { WordCell } from '@/components/ui/table-row'
import { format, words } from '@/lib/i18n/words'

type Of = { state: string; endsAt: Date | null; autoRenew: boolean }

/** When a subscription renews or ends: near enough to read, and to the minute, here and in UTC, on hover. */
export async function renewalCells(now: Date) {
  const [t, f] = [await words('customer.subscriptions'), await format()]
  const exact = { dateStyle: 'long', timeStyle: 'short' } as const
  return ({ state, endsAt, autoRenew }: Of): WordCell | string => {
    if (!endsAt) return t('noEnd')
    const renews = autoRenew && state === 'active' && endsAt > now
    const when = f.relativeTime(endsAt, now)
    return {
      text: endsAt <= now ? t('ended', { when }) : t(renews ? 'renews' : 'ends', { when }),
      at: endsAt.toISOString(),
      tip: t('exact', {
        local: f.dateTime(endsAt, exact),
        utc: f.dateTime(endsAt, { ...exact, timeZone: 'UTC' }),
      }),
      under: f.dateTime(endsAt, { dateStyle: 'medium', timeZone: 'UTC' }),
    }
  }
}
