import { Time } from '@/components/ui/time'
import { format, words } from '@/lib/i18n/words'

type Props = {
  of: { state: string; endsAt: Date | null; autoRenew: boolean }
  now: Date
}

/** When a subscription renews or ends: near enough to read, and to the minute, here and in UTC, on hover. */
export async function Renewal({ of: { state, endsAt, autoRenew }, now }: Props) {
  const [t, f] = [await words('customer.subscriptions'), await format()]
  if (!endsAt) return t('noEnd')
  const renews = autoRenew && state === 'active' && endsAt > now
  const exact = { dateStyle: 'long', timeStyle: 'short' } as const
  const title = t('exact', {
    local: f.dateTime(endsAt, exact),
    utc: f.dateTime(endsAt, { ...exact, timeZone: 'UTC' }),
  })
  const day = f.dateTime(endsAt, { dateStyle: 'medium', timeZone: 'UTC' })
  const when = f.relativeTime(endsAt, now)
  return (
    <span>
      <Time at={endsAt.toISOString()} title={title}>
        {endsAt <= now ? t('ended', { when }) : t(renews ? 'renews' : 'ends', { when })}
      </Time>{' '}
      <span className="block text-xs text-ink-muted">{day}</span>
    </span>
  )
}
