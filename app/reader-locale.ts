/** The reader's language where the server cannot be asked: what was chosen, what the page is in, or what the browser speaks. */
export function readerLocale(): 'en' | 'fr' {
  if (typeof document === 'undefined') return 'en'
  const chosen = /(?:^|; )locale=(\w+)/.exec(document.cookie)?.[1]
  const french = chosen ? chosen === 'fr' : document.documentElement.lang === 'fr'
  return french || (!chosen && navigator.language.startsWith('fr')) ? 'fr' : 'en'
}
