const noBreak = '\u00a0'

/**
 * French as it is printed: no line breaks before : ; ? ! » or after «. Messages are written with plain spaces,
 * which everybody can type and nobody has to see. The syntax of ICU has one such place, `::` before a skeleton, and is left alone.
 */
export function typeset<T>(words: T): T {
  if (typeof words === 'string') return words.replace(/ (?=[:;?!»](?!:))|(?<=«) /g, noBreak) as T
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(value)])) as T
}
