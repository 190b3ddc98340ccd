import { allCountries, type Market, marketCountries, marketOf, markets } from '../../country/market'

/** `*` all, `@europe` a market region, `FR` a country; a leading `-` takes away. Null when a word says nothing. */
export function expandCountries(words: string): string[] | null {
  const chosen = new Set<string>()
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const less = word.startsWith('-')
    const members = membersOf(less ? word.slice(1) : word)
    if (!members) return null
    for (const country of members) less ? chosen.delete(country) : chosen.add(country)
  }
  return [...chosen].sort()
}

function membersOf(word: string): string[] | null {
  if (word === '*') return allCountries()
  if (word.startsWith('@')) {
    const market = word.slice(1) as Market
    return markets.includes(market) ? marketCountries(market) : null
  }
  return marketOf(word) ? [word] : null
}
