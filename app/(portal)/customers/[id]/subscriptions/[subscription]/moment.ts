import { currentTimeZone } from '@/lib/i18n/request'
import { format } from '@/lib/i18n/words'

/** A date as kept: terms begin and end at midnight UTC, so they are shown in UTC. */
export const day = async (at: Date) => (await format()).dateTime(at, { dateStyle: 'long', timeZone: 'UTC' })

/** An instant in the reader's time zone, with UTC at hand. */
export async function moment(at: Date) {
  const [f, zone] = [await format(), await currentTimeZone()]
  const utc = f.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  if (zone === 'UTC') return `${utc} UTC`
  const local = f.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  const hour = f.dateTime(at, { timeStyle: 'short', timeZone: 'UTC' })
  return `${local} (${sameDay(at, zone) ? hour : utc} UTC)`
}

const sameDay = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).format(at) ===
  new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(at)

export const relative = async (at: Date, now: Date) => (await format()).relativeTime(at, now)
