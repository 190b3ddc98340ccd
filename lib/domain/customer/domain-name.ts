import { tidy } from '@/lib/domain/country/rules'

export const domainSuffix = '.onmicrosoft.com'

/** pages §10.1: letters and digits, a letter first, 27 at most. */
const PREFIX = /^[a-z][a-z0-9]{0,26}$/

/** Words of a company's name that say nothing of the company. */
const FILLERS =
  /^(the|and|et|de|des|du|la|le|les|und|der|die|das|sarl|sas|sa|gmbh|ag|ltd|limited|llc|inc|corp|company|co|bv|ab|as|aps|oy)$/

/** What was typed, as a domain has it; a whole address or `@…` is taken for its prefix. */
export function normalisePrefix(typed: string): string {
  const text = (tidy(typed) ?? '').toLowerCase().replace(/^.*@/, '')
  return text.endsWith(domainSuffix) ? text.slice(0, -domainSuffix.length) : text
}

export const isPrefix = (prefix: string) => PREFIX.test(prefix)

export const domainOf = (prefix: string) => `${prefix}${domainSuffix}`

const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')

/** Prefixes worth trying when one is taken or cannot be, the likeliest first. */
export function candidatePrefixes(
  typed: string,
  about: { companyName: string; city: string; country: string },
): string[] {
  const base = plain(normalisePrefix(typed)).replaceAll(' ', '')
  const words = plain(about.companyName.replaceAll(/[-’'&.,/]/g, ' '))
    .split(' ')
    .filter(word => word && !FILLERS.test(word))
  const company = words.join('')
  const city = plain(about.city).replaceAll(' ', '')
  const country = plain(about.country)
  const tries = [
    base,
    company,
    `${base}${country}`,
    words[0] ?? '',
    `${base}${city}`,
    `${base}group`,
    `${base}online`,
    `${company}${country}`,
  ]
  const numbered = [2, 3, 4, 5].map(number => `${(base || company).slice(0, 26)}${number}`)
  const taken = normalisePrefix(typed)
  return [...new Set([...tries, ...numbered].map(one => one.replace(/^\d+/, '').slice(0, 27)))].filter(
    one => one.length > 2 && one !== taken && isPrefix(one),
  )
}
