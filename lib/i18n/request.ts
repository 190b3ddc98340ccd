import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { currentActor } from '../web/session'
import { isLocale, type Locale, preferredLocale } from './locale'

export const localeCookie = 'locale'
export const timeZoneCookie = 'tz'

/** The language of this request: chosen on this device, else chosen by the person, else the browser's. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value
  if (isLocale(chosen)) return chosen
  const personal = (await currentActor().catch(() => null))?.user?.locale
  if (isLocale(personal)) return personal
  return preferredLocale((await headers()).get('accept-language'))
})

/** The person's time zone as the browser told it; UTC until it has. */
export const currentTimeZone = cache(async (): Promise<string> => {
  const zone = (await cookies()).get(timeZoneCookie)?.value
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
})
