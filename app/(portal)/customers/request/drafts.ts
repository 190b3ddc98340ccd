import { createTranslator } from 'use-intl/core'
import { type Locale, locales } from '@/lib/i18n/locale'
import { currentTimeZone } from '@/lib/i18n/request'
import { type Messages, messages } from '@/lib/i18n/words'
import type { Draft } from '../../letter/use-letter'

type From = { provider: string; reseller: string | null; company: string; person: string; rights: boolean }

/** The letter in both languages, whatever language the writer reads. */
export async function draftsOf(from: From, link: string, date: Date): Promise<Record<Locale, Draft>> {
  const timeZone = await currentTimeZone()
  const write = (locale: Locale): Draft => {
    const t = createTranslator<Messages, 'relationship.draft'>({
      locale,
      messages: messages[locale],
      namespace: 'relationship.draft',
      timeZone,
    })
    const { provider, reseller, company, person } = from
    const told = {
      partners: reseller ? 'both' : 'one',
      reseller: reseller ?? '',
      rights: from.rights ? 'yes' : 'no',
    }
    return {
      subject: t('subject', { company }),
      body: t('body', { ...told, provider, company, person, link, date }),
    }
  }
  return Object.fromEntries(locales.map(locale => [locale, write(locale)])) as Record<Locale, Draft>
}
