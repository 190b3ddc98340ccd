import { createTranslator } from 'use-intl/core'
import type { Facts, Item } from '../domain/letter/outbox'
import { type LetterKind, optionalKinds } from '../domain/letter/rules'
import en from '../i18n/messages/en'
import fr from '../i18n/messages/fr'

type Told = { facts: Facts; items?: Item[] }
type Where = { locale: string; link: string; portal: string }

const translator = (locale: 'en' | 'fr') =>
  createTranslator<typeof en, 'letter.notices'>({
    ...{ locale, messages: locale === 'fr' ? fr : en, namespace: 'letter.notices', timeZone: 'UTC' },
  })

/** A letter that the portal itself writes, in the language of whoever gets it. */
export function notice(kind: LetterKind, { facts, items = [] }: Told, where: Where) {
  const locale = where.locale === 'fr' ? 'fr' : 'en'
  const t = translator(locale)
  const { link, portal } = where
  const optional = (optionalKinds as readonly string[]).includes(kind)
  const foot = optional ? `\n\n-- \n${t('choose', { address: `${portal}/account-settings` })}` : ''
  const until = new Date(facts.until ?? 0)
  const said = {
    ...facts,
    until,
    link,
    ...(kind === 'renewals' && listed(items, facts, { ...where, locale })),
  }
  // Which facts a kind has is known where it is written; the texts of all kinds are asked in the same way.
  const of = kind as 'enrolment'
  return { subject: t(`${of}.subject`, said), text: `${t(`${of}.body`, said)}${foot}\n`, optional }
}

/** What needs a decision, and what ends, one below the other. */
function listed(items: Item[], facts: Facts, where: Where & { locale: 'en' | 'fr' }) {
  const t = translator(where.locale)
  const part = (way: Item['way'], key: 'decisions' | 'ends') => {
    const lines = items.filter(item => item.way === way).map(item => line(item, where))
    const more = Number(facts[key] ?? 0) - lines.length
    if (lines.length === 0) return ''
    if (more > 0) lines.push(t('renewals.more', { count: more }))
    return t(`renewals.${key}`, { lines: lines.join('\n') })
  }
  return { needed: part('decision', 'decisions'), over: part('ends', 'ends') }
}

function line(item: Item, { locale, portal }: Where & { locale: 'en' | 'fr' }) {
  const { endsAt, days, company, quantity, titleEn, titleFr, customerId, id } = item
  return translator(locale)('renewals.line', {
    ...{ day: new Date(endsAt), days, company, quantity },
    offer: item.nickname ?? (locale === 'fr' ? titleFr : titleEn),
    place: `${portal}/customers/${customerId}/subscriptions/${id}`,
  })
}
