import { Time } from '@/components/ui/time'
import { format } from '@/lib/i18n/words'

/** A date as one reads it; the exact moment, here and in UTC, on hover. */
export async function When({ at, long }: { at: Date; long?: boolean }) {
  const formatter = await format()
  const exact = { dateStyle: 'long', timeStyle: 'short' } as const
  const utc = formatter.dateTime(at, { ...exact, timeZone: 'UTC' })
  return (
    <Time at={at.toISOString()} title={`${formatter.dateTime(at, exact)} (${utc} UTC)`}>
      {formatter.dateTime(at, { dateStyle: long ? 'long' : 'medium' })}
    </Time>
  )
}
