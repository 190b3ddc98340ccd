import { createTranslator } from 'use-intl/core'
import { type Locale, locales } from '@/lib/i18n/locale'
import { currentTimeZone } from '@/lib/i18n/request'
import { type Messages, messages } from '@/lib/i18n/words'

type From = { provider: string; mpnId: string | null; person: string }
export type Draft = { subject: string; body: string }

/** The letter in both languages, whatever language the writer reads; `{link}` is filled in by the form. */
export async function draftsOf(from: From, link: string, date: Date): Promise<Record<Locale, Draft>> {
  const timeZone = await currentTimeZone()
  const write = (locale: Locale): Draft => {
    const t = createTranslator<Messages, 'partnership.draft'>({
      locale,
      messages: messages[locale],
      namespace: 'partnership.draft',
      timeZone,
    })
    const { provider, person, mpnId } = from
    const mpn = mpnId ? t('mpn', { mpnId }) : ''
    return { subject: t('subject', { provider }), body: t('body', { provider, person, mpn, link, date }) }
  }
  return Object.fromEntries(locales.map(locale => [locale, write(locale)])) as Record<Locale, Draft>
}
