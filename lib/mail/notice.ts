import { createTranslator } from 'use-intl/core'
import { type LetterKind, optionalKinds } from '../domain/letter/rules'
import en from '../i18n/messages/en'
import fr from '../i18n/messages/fr'

type Where = { locale: string; link: string; portal: string }

/** A letter that the portal itself writes, in the language of whoever gets it. */
export function notice(
  kind: LetterKind,
  facts: Record<string, string | number>,
  { locale, link, portal }: Where,
) {
  const t = createTranslator<typeof en, 'letter.notices'>({
    locale: locale === 'fr' ? 'fr' : 'en',
    messages: locale === 'fr' ? fr : en,
    namespace: 'letter.notices',
    timeZone: 'UTC',
  })
  const optional = (optionalKinds as readonly string[]).includes(kind)
  const foot = optional ? `\n\n--\n${t('choose', { address: `${portal}/account-settings` })}` : ''
  const until = new Date(facts.until ?? 0)
  const said = { ...facts, until, link }
  return {
    subject: t(`${kind}.subject` as 'enrolment.subject', said),
    text: `${t(`${kind}.body` as 'enrolment.body', said)}${foot}\n`,
    optional,
  }
}
