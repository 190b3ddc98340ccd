import { cache } from 'react'
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import en from './messages/en'
import fr from './messages/fr'
import { currentLocale, currentTimeZone } from './request'
import { typeset } from './typeset'

export const messages = { en, fr: typeset(fr) }
export type Messages = typeof en

/** Translator for one part of the messages, in the language of this request: `const t = await words('partnership')`. */
export async function words<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(namespace: N) {
  const locale = await currentLocale()
  const timeZone = await currentTimeZone()
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace, timeZone })
}

/** Dates, numbers and lists in the language and time zone of this request. */
export const format = cache(async () =>
  createFormatter({ locale: await currentLocale(), timeZone: await currentTimeZone() }),
)
