import { createTranslator } from 'use-intl/core'
import { expect, it } from 'vitest'
import { typeset } from '@/lib/i18n/typeset'
import { messages } from '@/lib/i18n/words'

const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves)

it('no French sentence can break before its punctuation or inside its quotation marks', () => {
  expect(leaves(messages.fr).length).toBeGreaterThan(1000)
  expect(leaves(messages.fr).filter(text => / [:;?!»](?!:)|« /.test(text))).toEqual([])
})

it('English is left as it is written, and so is every other space', () => {
  expect(leaves(messages.en).filter(text => /\u00a0[:;?!]/.test(text))).toEqual([])
  expect(typeset({ a: ['Dit « oui » : vrai ?'] })).toEqual({
    a: { 0: 'Dit «\u00a0oui\u00a0»\u00a0: vrai\u00a0?' },
  })
})

it('what stands in braces still means the same', () => {
  const t = createTranslator({
    locale: 'fr',
    messages: typeset({ sure: '{count, plural, one {Une licence : sûr ?} other {# licences : sûr ?}}' }),
  })
  expect(t('sure', { count: 1 })).toBe('Une licence\u00a0: sûr\u00a0?')
  expect(t('sure', { count: 3 })).toBe('3 licences\u00a0: sûr\u00a0?')
})

it('a skeleton of a date or a number is still one: in French as in English it is written out', () => {
  const t = createTranslator({
    locale: 'fr',
    timeZone: 'UTC',
    messages: typeset({ paid: 'Payé le {on, date, ::yMMMdjm} : {amount, number, ::.00}' }),
  })
  expect(t('paid', { on: new Date('2026-08-31T12:05:00Z'), amount: 3.5 })).toBe(
    'Payé le 31 août 2026, 12:05\u00a0: 3,50',
  )
})
