import { languages } from '@/lib/domain/directory/schema'
import { currentLocale } from '@/lib/i18n/request'

/** The languages a provider may name, in the reader's words and alphabet. */
export async function languageOptions() {
  const locale = await currentLocale()
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const order = new Intl.Collator(locale)
  return languages
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name))
}
